import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortSummary, CohortView, JoinView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { newBrowser, type Browser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { seat } from './seated.ts';

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
const DAY = 86_400_000;

describe('cohorts', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let cohort: CohortView;

  beforeAll(async () => {
    ({ house, maya, tom } = await seat());
    return house.close;
  });
  beforeEach(async () => {
    const wish = { title: ' Autumn  2026 ', timeZone: 'Europe/Lisbon' };
    cohort = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body;
  });

  const address = () => `/api/cohorts/${cohort.id}`;
  const read = async (by: Browser = maya) => (await by.ask<CohortView>('GET', address())).body;
  async function openCode(days = 7): Promise<string> {
    const { body } = await maya.ask<CohortView>('POST', `${address()}/code`, { days });
    return body.code?.word ?? '';
  }
  async function join(who: Browser): Promise<number> {
    return (await who.ask('POST', `/api/join/${await openCode()}`, {})).status;
  }

  test('are made by instructors, who are in them from the start', async () => {
    expect(cohort).toMatchObject({ title: 'Autumn 2026', role: 'instructor', code: null });
    expect(cohort.members.map(({ name, role }) => [name, role])).toEqual([['Maya', 'instructor']]);
    const { status, body } = await tom.ask<Problem>('POST', '/api/cohorts', {
      title: 'Mine',
      timeZone: 'UTC',
    });
    expect([status, body.code]).toEqual([403, 'not-allowed']);
  });

  test.each(['Mars/Olympus', '', 'x'.repeat(61)])('"%s" is no time zone', async (timeZone) => {
    expect((await maya.ask('POST', '/api/cohorts', { title: 'X', timeZone })).status).toBe(400);
  });

  test('are joined by a code, in letters of any size, once', async () => {
    const code = await openCode();
    expect(code).toMatch(/^[A-Z2-9]{8}$/);
    const typed = `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`;
    expect((await tom.ask<JoinView>('GET', `/api/join/${typed}`)).body).toEqual({
      title: 'Autumn 2026',
      instructors: ['Maya'],
      role: null,
    });
    for (let time = 0; time < 2; time += 1) {
      const { body } = await tom.ask<CohortSummary>('POST', `/api/join/${typed}`, {});
      expect(body).toMatchObject({ id: cohort.id, role: 'trainee' });
    }
    expect((await read()).members).toHaveLength(2);
    expect((await maya.ask<CohortSummary>('POST', `/api/join/${code}`, {})).body.role).toBe(
      'instructor',
    );
  });

  test('a code lets nobody in once it is too old, revoked, replaced, or the cohort is archived', async () => {
    const refused = async (code: string) =>
      (await tom.ask<Problem>('POST', `/api/join/${code}`, {})).body.code;
    const old = await openCode(1);
    house.clock.now += DAY;
    expect(await refused(old)).toBe('no-such-code');
    expect((await read()).code).toBeNull();
    const replaced = await openCode();
    const revoked = await openCode();
    expect(await refused(replaced)).toBe('no-such-code');
    await maya.ask('DELETE', `${address()}/code`);
    expect(await refused(revoked)).toBe('no-such-code');
    const last = await openCode();
    await maya.ask('PATCH', address(), { archived: true });
    expect(await refused(last)).toBe('no-such-code');
  });

  test('a stranger reads what a code opens, and has to sign in to join', async () => {
    const code = await openCode();
    const stranger = newBrowser(house.app);
    expect((await stranger.ask('GET', `/api/join/${code}`)).status).toBe(200);
    const { body } = await stranger.ask<Problem>('POST', `/api/join/${code}`, {});
    expect(body.code).toBe('not-signed-in');
  });

  test('a trainee sees who is in it, and neither addresses nor the code', async () => {
    await join(tom);
    const seen = await read(tom);
    expect(seen.code).toBeNull();
    expect(seen.members.map(({ name, email }) => [name, email])).toEqual([
      ['Maya', null],
      ['Tom', null],
    ]);
    expect((await read()).members.map(({ email }) => email)).toEqual([maya.email, tom.email]);
  });

  test('another instructor is added by their address, if they are one', async () => {
    const ana = await signUp(house, 'Ana', 'instructor');
    const add = (email: string) =>
      maya.ask<CohortView & Problem>('POST', `${address()}/instructors`, { email });
    expect((await add(tom.email)).body.code).toBe('no-instructor');
    expect((await add('nobody@example.org')).body.code).toBe('no-instructor');
    const { body } = await add(` ${ana.email.toUpperCase()} `);
    expect(body.members.map(({ name, role }) => [name, role])).toEqual([
      ['Ana', 'instructor'],
      ['Maya', 'instructor'],
    ]);
    expect((await maya.ask('POST', `${address()}/leave`, {})).status).toBe(204);
    const last = await ana.ask<Problem>('POST', `${address()}/leave`, {});
    expect([last.status, last.body.code]).toEqual([409, 'last-instructor']);
  });

  test('somebody is a trainee in one and an instructor in another', async () => {
    const ana = await signUp(house, 'Ana', 'instructor');
    await join(ana);
    const own = await ana.ask<CohortView>('POST', '/api/cohorts', {
      title: 'Own',
      timeZone: 'UTC',
    });
    const { body } = await ana.ask<CohortSummary[]>('GET', '/api/cohorts');
    expect(Object.fromEntries(body.map(({ id, role }) => [id, role]))).toEqual({
      [cohort.id]: 'trainee',
      [own.body.id]: 'instructor',
    });
  });

  test('who leaves or is removed is out at once, and can join again', async () => {
    await join(tom);
    expect((await tom.ask('POST', `${address()}/leave`, {})).status).toBe(204);
    expect((await tom.ask('GET', address())).status).toBe(404);
    await join(tom);
    const { body } = await maya.ask<CohortView>('DELETE', `${address()}/members/${tom.id}`);
    expect(body.members).toHaveLength(1);
    expect((await tom.ask('GET', address())).status).toBe(404);
    expect((await maya.ask('DELETE', `${address()}/members/${tom.id}`)).status).toBe(404);
    expect(await join(tom)).toBe(200);
  });

  test('an archived cohort is read and taken up again, and nothing else in it changes', async () => {
    await join(tom);
    await maya.ask('PATCH', address(), { archived: true });
    expect(await read(tom)).toMatchObject({ archived: true });
    for (const [method, path, body] of [
      ['PATCH', '', { title: 'Other' }],
      ['POST', '/code', { days: 1 }],
      ['DELETE', '/code', undefined],
      ['POST', '/instructors', { email: maya.email }],
      ['DELETE', `/members/${tom.id}`, undefined],
    ] as const) {
      const answer = await maya.ask<Problem>(method, `${address()}${path}`, body);
      expect([answer.status, answer.body.code]).toEqual([409, 'archived']);
    }
    const { body } = await maya.ask<CohortView>('PATCH', address(), { archived: false });
    expect(body).toMatchObject({ archived: false, title: 'Autumn 2026' });
  });

  const ofInstructors: [Method, string, object | undefined][] = [
    ['PATCH', '', { title: 'Mine now' }],
    ['POST', '/code', { days: 1 }],
    ['DELETE', '/code', undefined],
    ['POST', '/instructors', { email: 'x@y' }],
    ['DELETE', '/members/x', undefined],
  ];
  const ofMembers: [Method, string, object | undefined][] = [
    ['GET', '', undefined],
    ['POST', '/leave', {}],
  ];

  test.each([...ofInstructors, ...ofMembers])(
    '%s …%s: whoever is not in it is told that there is no such cohort',
    async (method, path, body) => {
      await join(tom);
      const before = await read();
      const removed = await signUp(house, 'Rea', 'instructor');
      await join(removed);
      await maya.ask('DELETE', `${address()}/members/${removed.id}`);
      const elsewhere = await signUp(house, 'Ola', 'instructor');
      await elsewhere.ask('POST', '/api/cohorts', { title: 'Other', timeZone: 'UTC' });
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      const head = await signUp(house, 'Ada', 'administrator');
      for (const one of [newBrowser(house.app), guest, elsewhere, removed, head])
        expect(await one.ask(method, `${address()}${path}`, body)).toMatchObject({
          status: 404,
          body: { code: 'not-found', message: 'There is no such cohort.' },
        });
      expect((await read()).members).toEqual(before.members);
    },
  );

  test.each(ofInstructors)('%s …%s: a trainee of it is refused', async (method, path, body) => {
    await join(tom);
    const { status, body: problem } = await tom.ask<Problem>(method, `${address()}${path}`, body);
    expect([status, problem.code]).toEqual([403, 'not-allowed']);
    expect(await read()).toMatchObject({ title: 'Autumn 2026', archived: false });
  });
});
