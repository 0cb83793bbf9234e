import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { EvidenceView, SharedEvidenceSummary } from '../../server/api/contract/evidence.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

type Told = EvidenceView & Problem;

describe('an evidence file', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let cohort: string;
  let one: string;
  let other: string;
  let file: string;

  beforeAll(async () => {
    house = await openHouse();
    maya = await signUp(house, 'Maya', 'instructor');
    return house.close;
  });
  beforeEach(async () => {
    tom = await signUp(house, 'Tom');
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    cohort = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
    await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
    one = await practise(tom);
    other = await practise(tom);
    const begin = { title: 'For June', framework: 'fruit' };
    file = (await tom.ask<EvidenceView>('POST', '/api/evidence', begin)).body.id;
  });

  async function practise(by: SignedUp): Promise<string> {
    const { id } = (await by.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
    for (const [index, coach] of ['What would help?', 'I see.'].entries())
      await by.ask('POST', `/api/sessions/${id}/turns`, { index, coach });
    await by.ask('POST', `/api/sessions/${id}/finish`, {});
    return id;
  }
  const own = (method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', rest = '', body?: object) =>
    tom.ask<Told>(method, `/api/evidence/${file}${rest}`, body);
  const add = (...pieces: object[]) => own('POST', '/pieces', { pieces });
  const finding = (session = one) => ({
    ...{ kind: 'finding', session, turn: 1, behaviour: 'open-question' },
  });
  const said = (start = 0, end = 1, session = one) => ({
    ...{ kind: 'words', session, turn: 3, start, end, behaviour: null, number: 'A2' },
  });
  const share = () => own('POST', '/sharing', { cohort });
  const shared = (rest = `/${file}`, by = maya) =>
    by.ask<Told>('GET', `/api/cohorts/${cohort}/evidence${rest}`);
  const comment = (piece: string | null, words = 'Look here.', by = maya) =>
    by.ask<Told>('POST', `/api/cohorts/${cohort}/evidence/${file}/comments`, { piece, words });

  test('takes findings and words of one’s own, each once, with the framework’s numbers', async () => {
    await add(finding(), said());
    const { body } = await add(finding());
    expect(body.pieces).toMatchObject([
      { kind: 'finding', quote: 'What', title: 'Open question', for: ['A1'], line: 1 },
      { kind: 'words', quote: 'I', title: null, for: ['A2'], line: 2, speaker: 'coach' },
    ]);
    expect(body.sessions.map(({ id }) => id)).toEqual([one]);
    expect(body.others.map(({ id }) => id)).toEqual([other]);
    expect(body.walk.map(({ number, state }) => [number, state])).toEqual([
      ['A1', 'found'],
      ['A2', 'found'],
    ]);
  });

  test('lists what was left out', async () => {
    const { body } = await own('PUT', '/sessions', { sessions: [other, one] });
    expect(body.left.map(({ session, line }) => [session, line])).toEqual([
      [other, 1],
      [one, 1],
    ]);
    expect((await add(finding())).body.left.map(({ session }) => session)).toEqual([other]);
  });

  test('keeps the owner’s order and words, and takes pieces out', async () => {
    const [first, second] = (await add(finding(), said())).body.pieces.map(({ id }) => id);
    expect((await own('PUT', '/pieces', { pieces: [second, first] })).status).toBe(200);
    const { body } = await own('PATCH', `/pieces/${first}`, { words: ' Here I wait.\u0007 ' });
    expect(body.pieces.map(({ id, words }) => [id, words])).toEqual([
      [second, ''],
      [first, 'Here I wait.'],
    ]);
    expect((await own('PUT', '/pieces', { pieces: [first ?? ''] })).body.code).toBe(
      'changed-meanwhile',
    );
    expect((await own('DELETE', `/pieces/${second}`)).body.pieces).toHaveLength(1);
  });

  test('refuses what is not there', async () => {
    const wrong = [
      { ...finding(), turn: 3 },
      { ...finding(), session: 'nobodys' },
      said(0, 99),
      said(2, 2),
      { ...said(), number: 'Z9' },
      { ...said(), behaviour: 'open-question' },
      { kind: 'comment', session: one, comment: 'none' },
    ];
    for (const piece of wrong) expect((await add(piece)).status).toBeGreaterThanOrEqual(400);
    expect((await own('GET')).body.pieces).toEqual([]);
    const begun = await tom.ask<Problem>('POST', '/api/evidence', {
      title: ' ',
      framework: 'fruit',
    });
    expect(begun.body.message).toBe('The file has no title. Give it one.');
  });

  test('takes no words of somebody else’s session', async () => {
    const ben = await signUp(house, 'Ben');
    expect((await add(finding(await practise(ben)))).status).toBe(404);
  });

  test('loses no words to another window', async () => {
    await own('PATCH', '', { revision: 1, strengths: 'I wait.' });
    const late = await own('PATCH', '', { revision: 1, nextStep: 'Ask less.' });
    expect([late.status, late.body.code]).toEqual([409, 'changed-meanwhile']);
    expect((await own('GET')).body).toMatchObject({ strengths: 'I wait.', nextStep: '' });
  });

  test('holds no quote of a session that is deleted, and says that there was one', async () => {
    const { pieces } = (await add(finding(), said(), finding(other))).body;
    await share();
    await comment(pieces[0]?.id ?? '', 'About the first');
    await tom.ask('DELETE', `/api/sessions/${one}`);
    const { body } = await own('GET');
    expect(body.pieces.map(({ session }) => session)).toEqual([other]);
    expect([body.gone, body.comments]).toEqual([[{ pieces: 2 }], []]);
    expect(JSON.stringify(body)).not.toContain('About the first');
  });

  test('is read and commented on by the cohort’s instructors while it is shared', async () => {
    const { pieces } = (await add(finding())).body;
    expect((await shared()).status).toBe(404);
    await share();
    const list = await maya.ask<SharedEvidenceSummary[]>('GET', `/api/cohorts/${cohort}/evidence`);
    expect(list.body).toMatchObject([{ id: file, trainee: { name: 'Tom' }, pieces: 1 }]);
    await comment(pieces[0]?.id ?? '');
    house.clock.now += 1000;
    await comment(null, 'All in all.');
    const { comments } = (await own('GET')).body;
    expect(comments.map(({ name, words, own: mine }) => [name, words, mine])).toEqual([
      ['Maya', 'Look here.', false],
      ['Maya', 'All in all.', false],
    ]);
    const at = `/api/cohorts/${cohort}/evidence/${file}/comments/${comments[0]?.id}`;
    expect((await maya.ask('DELETE', at)).status).toBe(200);
    expect((await own('GET')).body.comments.map(({ words }) => words)).toEqual(['All in all.']);
    await own('DELETE', '/sharing');
    expect([(await shared()).status, (await comment(null)).status]).toEqual([404, 404]);
    // What was said stays its owner's to read.
    expect((await own('GET')).body.comments).toHaveLength(1);
  });

  test('is hidden from whoever has no part in it, and when its owner leaves or the cohort is archived', async () => {
    await share();
    const ada = await signUp(house, 'Ada', 'instructor');
    const ben = await signUp(house, 'Ben');
    await house.store.putMember(cohort, ben.id, 'trainee', house.clock.now);
    const gone = await signUp(house, 'Gone', 'instructor');
    await house.store.putMember(cohort, gone.id, 'instructor', house.clock.now);
    await maya.ask('DELETE', `/api/cohorts/${cohort}/members/${gone.id}`);
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    for (const by of [ada, gone, newBrowser(house.app), guest]) {
      const at = `/api/cohorts/${cohort}/evidence/${file}`;
      expect((await by.ask('GET', at)).status).toBe(404);
      expect((await by.ask('POST', `${at}/comments`, { piece: null, words: 'Hm' })).status).toBe(
        404,
      );
    }
    expect((await shared(`/${file}`, ben)).status).toBe(403);
    for (const by of [maya, ada, ben, newBrowser(house.app), guest])
      for (const [method, rest, body] of [
        ['GET', '', undefined],
        ['PATCH', '', { revision: 1, strengths: 'x' }],
        ['POST', '/pieces', { pieces: [finding()] }],
        ['GET', '/document/csv', undefined],
        ['POST', '/sharing', { cohort }],
        ['DELETE', '', undefined],
      ] as const)
        expect((await by.ask(method, `/api/evidence/${file}${rest}`, body)).status).toBe(404);
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: true });
    expect((await shared()).status).toBe(404);
    expect((await comment(null)).status).toBe(409);
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: false });
    expect((await shared()).status).toBe(200);
    await tom.ask('POST', `/api/cohorts/${cohort}/leave`, {});
    await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
    expect((await shared()).status).toBe(404);
  });

  test('comes along when a guest signs in', async () => {
    const guest = newBrowser(house.app);
    const begin = { title: 'A guest’s', framework: 'fruit' };
    const { id } = (await guest.ask<EvidenceView>('POST', '/api/evidence', begin)).body;
    await guest.ask('POST', '/api/sign-in', {
      ...{ email: tom.email, password: 'four plain words here', bring: true },
    });
    expect((await own('GET')).status).toBe(200);
    expect((await tom.ask('GET', `/api/evidence/${id}`)).status).toBe(200);
  });

  test('is deleted, and its sessions stay', async () => {
    await add(finding());
    expect((await own('DELETE')).status).toBe(204);
    expect((await own('GET')).status).toBe(404);
    expect((await tom.ask('GET', `/api/sessions/${one}`)).status).toBe(200);
  });
});
