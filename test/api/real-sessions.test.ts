import { setImmediate } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { Growth } from '../../server/api/contract/growth.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type {
  BringSession,
  BroughtSession,
  HearingProgress,
} from '../../server/api/contract/real-session.ts';
import type { OwnSession, SessionView } from '../../server/api/contract/session.ts';
import type { SharedSessions } from '../../server/api/contract/sharing.ts';
import { longSession, realSession } from '../real-session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { fakePractice } from './fake-practice.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';

const REAL = { code: 'real-session', message: expect.stringContaining('real client') as string };

describe('a real session', () => {
  let house: OpenHouse;
  let tom: Browser;

  beforeAll(async () => {
    house = await openHouse();
    return house.close;
  });
  beforeEach(() => {
    tom = newBrowser(house.app);
  });

  const bring = (by: Browser, wish: object = realSession()) =>
    by.ask<BroughtSession & Problem>('POST', '/api/real-sessions', wish);

  test('is brought by a guest, whose own it is from then on', async () => {
    const { status, body } = await bring(tom);
    expect(status).toBe(201);
    const { turns, ...about } = realSession();
    const view = (await tom.ask<SessionView>('GET', `/api/sessions/${body.id}`)).body;
    expect(view).toMatchObject({ scenario: null, real: about, opening: '', take: null });
    expect(view.exchanges.flatMap(({ coach, reply }) => [coach, reply])).toEqual(
      turns.map(({ text }) => text),
    );
    const [own] = (await tom.ask<OwnSession[]>('GET', '/api/sessions')).body;
    expect(own).toMatchObject({ id: body.id, scenario: null, real: about });
    const { points } = (await tom.ask<Growth>('GET', '/api/growth')).body;
    expect(points).toMatchObject([{ session: body.id, real: about, endedAt: about.talkedAt }]);
    const stranger = newBrowser(house.app);
    expect((await stranger.ask('GET', `/api/sessions/${body.id}/debrief`)).status).toBe(404);
  });

  test('has its report at once, and goes when it is deleted', async () => {
    const { id } = (await bring(tom)).body;
    const report = await tom.ask<Debrief>('GET', `/api/sessions/${id}/debrief`);
    expect(report.body.session).toMatchObject({ scenario: null, real: { client: 'Renate' } });
    expect((await tom.ask('DELETE', `/api/sessions/${id}`)).status).toBe(204);
    expect((await tom.ask('GET', `/api/sessions/${id}`)).status).toBe(404);
  });

  test('is no session to go on with', async () => {
    const { id } = (await bring(tom)).body;
    for (const [path, body] of [
      ['turns', { index: 0, coach: 'Hm' }],
      ['takes', { index: 0 }],
      ['finish', {}],
    ] as const) {
      const answer = await tom.ask('POST', `/api/sessions/${id}/${path}`, body);
      expect(answer, path).toMatchObject({ status: 409, body: REAL });
    }
  });

  test('is shared with a cohort like any other, and read there by its own title', async () => {
    const maya = await signUp(house, 'Maya', 'instructor');
    const ada = await signUp(house, 'Ada');
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    const cohort = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
    await house.store.putMember(cohort, ada.id, 'trainee', house.clock.now);
    const { id } = (await bring(ada)).body;
    const read = `/api/cohorts/${cohort}/sessions/${id}`;
    expect((await maya.ask('GET', `${read}/debrief`)).status).toBe(404);
    await ada.ask('POST', `/api/sessions/${id}/sharing`, { cohort });
    const list = await maya.ask<SharedSessions>('GET', `/api/cohorts/${cohort}/shared`);
    expect(list.body).toMatchObject([{ session: id, real: true, title: realSession().title }]);
    const { body } = await maya.ask<Debrief>('GET', `${read}/debrief`);
    expect(body.session).toMatchObject({ real: { client: 'Renate' } });
    const comment = { turn: 1, words: 'You said that well.' };
    expect((await maya.ask('POST', `${read}/review/comments`, comment)).status).toBe(200);
    await ada.ask('DELETE', `/api/sessions/${id}/sharing`);
    expect((await maya.ask('GET', `${read}/debrief`)).status).toBe(404);
  });

  test('is read by its coach and the instructors that it is shared with, and by nobody else', async () => {
    const { store, clock } = house;
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    const found = async (by: Browser) =>
      (await by.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
    const [maya, ben] = [
      await signUp(house, 'Maya', 'instructor'),
      await signUp(house, 'Ben', 'instructor'),
    ];
    const [ada, eve] = [await signUp(house, 'Ada'), await signUp(house, 'Eve')];
    const [cohort, other] = [await found(maya), await found(ben)];
    for (const { id } of [ada, eve]) await store.putMember(cohort, id, 'trainee', clock.now);
    const { id } = (await bring(ada)).body;
    await ada.ask('POST', `/api/sessions/${id}/sharing`, { cohort });
    const statuses = async () => {
      const paths = [`/api/sessions/${id}`, `/api/sessions/${id}/debrief`];
      const read = async (by: Browser, path: string) => (await by.ask('GET', path)).status;
      const others = [newBrowser(house.app), maya, ben, eve].flatMap((by) =>
        paths.map((path) => read(by, path)),
      );
      return {
        instructor: await read(maya, `/api/cohorts/${cohort}/sessions/${id}/debrief`),
        otherCohort: await read(ben, `/api/cohorts/${other}/sessions/${id}/debrief`),
        trainee: await read(eve, `/api/cohorts/${cohort}/sessions/${id}/debrief`),
        byItsAddress: [...new Set(await Promise.all(others))],
      };
    };
    const nobody = { otherCohort: 404, trainee: 403, byItsAddress: [404] };
    expect(await statuses()).toEqual({ ...nobody, instructor: 200 });
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: true });
    expect(await statuses()).toEqual({ ...nobody, instructor: 404 });
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: false });
    await maya.ask('DELETE', `/api/cohorts/${cohort}/members/${ada.id}`);
    expect(await statuses()).toEqual({ ...nobody, instructor: 404 });
  });

  test('is not kept where nobody could make sense of it, and says why', async () => {
    const talk = (facts: Partial<BringSession>) => realSession(facts);
    const alone = (speaker: 'coach' | 'client') => [{ speaker, text: 'Hm.' }];
    const wrong: [object, number, string][] = [
      [talk({ turns: alone('client') }), 400, 'no-coach'],
      [talk({ turns: alone('coach') }), 400, 'no-client'],
      [
        talk({ turns: [...alone('client'), { speaker: 'coach', text: ' \u0000 ' }] }),
        400,
        'no-coach',
      ],
      [talk({ title: '  ' }), 400, 'nothing-written'],
      [talk({ consent: ' \n ' }), 400, 'nothing-written'],
      [talk({ talkedAt: 'yesterday' }), 400, 'no-moment'],
      [talk({ talkedAt: '2030-01-01T00:00:00Z' }), 400, 'in-the-future'],
      [
        talk({
          turns: [
            ...alone('client'),
            ...Array.from({ length: 11 }, () => ({
              speaker: 'coach' as const,
              text: 'a'.repeat(50_000),
            })),
          ],
        }),
        413,
        'too-long',
      ],
      [{ ...talk({}), findings: [] }, 400, 'invalid-request'],
    ];
    for (const [wish, status, code] of wrong) {
      expect(await bring(tom, wish)).toMatchObject({ status, body: { code } });
    }
    expect((await tom.ask('GET', '/api/sessions')).body).toEqual([]);
  });

  test('tells how far it is by the word that its page sent along, and nothing by another', async () => {
    const watch = 'a-word-of-the-page';
    const ask = (by: Browser, word = watch) =>
      by.ask<HearingProgress>('GET', `/api/real-sessions/progress/${word}`);
    const under = bring(tom, { ...longSession(), watch });
    const told: number[] = [];
    let ended = false;
    void under.finally(() => (ended = true));
    while (!ended) {
      // A request from outside comes in between, too.
      await setImmediate();
      const { body } = await ask(tom);
      if (body.of > 0) told.push(body.done);
    }
    expect((await under).status).toBe(201);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect((await ask(tom)).body).toEqual({ done: 0, of: 0 });
    expect((await ask(tom, 'another-word-of-it')).body).toEqual({ done: 0, of: 0 });
  });

  test('is not kept where its page has gone before it was heard', async () => {
    const other = await openHouse({
      practice: {
        ...fakePractice,
        *hearReal() {
          for (;;) yield { done: 1, of: 2 };
        },
      },
    });
    const url = await other.app.listen({ host: '127.0.0.1', port: 0 });
    const ada = newBrowser(other.app);
    await ada.ask('POST', '/api/sessions', { scenario: 'echo' });
    const watch = 'a-word-of-the-page';
    const progress = async () => {
      await setImmediate();
      return (await ada.ask<HearingProgress>('GET', `/api/real-sessions/progress/${watch}`)).body;
    };
    const page = new AbortController();
    const under = fetch(`${url}/api/real-sessions`, {
      method: 'POST',
      body: JSON.stringify({ ...realSession(), watch }),
      headers: { 'content-type': 'application/json', cookie: ada.cookie ?? '' },
      signal: page.signal,
    }).catch(() => null);
    while ((await progress()).of === 0);
    page.abort();
    expect(await under).toBeNull();
    while ((await progress()).of > 0);
    expect((await ada.ask<OwnSession[]>('GET', '/api/sessions')).body).toHaveLength(1);
    await other.close();
  });
});
