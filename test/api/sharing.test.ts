import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { SharedSessions, Sharing } from '../../server/api/contract/sharing.ts';
import { newBrowser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { seat } from './seated.ts';

describe('a session of one’s own, shared', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let cohort: string;
  let session: string;

  beforeAll(async () => {
    ({ house, maya, tom } = await seat());
    return house.close;
  });
  beforeEach(async () => {
    cohort = await makeCohort(maya);
    await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
    session = await practise(tom);
  });

  async function makeCohort(by: SignedUp): Promise<string> {
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    return (await by.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
  }
  async function practise(by: SignedUp): Promise<string> {
    const { id } = (await by.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
    await by.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: 'Hm' });
    await by.ask('POST', `/api/sessions/${id}/finish`, {});
    return id;
  }
  const share = (id = session, by = tom, to = cohort) =>
    by.ask<Sharing & Problem>('POST', `/api/sessions/${id}/sharing`, { cohort: to });
  const sharing = async () =>
    (await tom.ask<Sharing>('GET', `/api/sessions/${session}/sharing`)).body;
  const debrief = async (by = maya, id = session) =>
    (await by.ask('GET', `/api/cohorts/${cohort}/sessions/${id}/debrief`)).status;
  const list = async (by = maya) =>
    (await by.ask<SharedSessions>('GET', `/api/cohorts/${cohort}/shared`)).body;
  const review = (path: string) => `/api/cohorts/${cohort}/sessions/${session}/review${path}`;

  test('is read by the instructors from then on, and no more once it is taken back', async () => {
    expect(await debrief()).toBe(404);
    expect(await sharing()).toMatchObject({ with: null, cohorts: [{ id: cohort }] });
    expect((await share()).body.with).toMatchObject({
      cohort: { title: 'Autumn', instructors: ['Maya'] },
      archived: false,
    });
    expect(await debrief()).toBe(200);
    expect(await list()).toMatchObject([
      { session, trainee: { name: 'Tom' }, review: 'none', title: 'Somebody who echoes' },
    ]);
    await tom.ask('DELETE', `/api/sessions/${session}/sharing`);
    expect(await debrief()).toBe(404);
    expect(await list()).toEqual([]);
  });

  test('is reviewed as an attempt is, and its trainee reads and answers that', async () => {
    await share();
    await maya.ask('POST', review('/comments'), { turn: 1, words: 'Well heard.' });
    expect(await list()).toMatchObject([{ review: 'begun' }]);
    await maya.ask('POST', review('/release'), {});
    const own = `/api/sessions/${session}/review`;
    const { body } = await tom.ask<{ turns: { comments: { id: string }[] }[] }>('GET', own);
    const replyTo = body.turns.flatMap(({ comments }) => comments)[0]?.id ?? '';
    const answer = () => tom.ask<Problem>('POST', `${own}/comments`, { replyTo, words: 'Thanks.' });
    expect((await answer()).status).toBe(200);
    await tom.ask('DELETE', `/api/sessions/${session}/sharing`);
    // What was said stays the trainee's to read.
    expect((await tom.ask('GET', own)).status).toBe(200);
    expect((await answer()).body.code).toBe('not-shared');
    expect((await maya.ask('GET', review(''))).status).toBe(404);
  });

  test('is hidden when its owner leaves or is removed, also after they come back', async () => {
    for (const end of [
      () => tom.ask('POST', `/api/cohorts/${cohort}/leave`, {}),
      () => maya.ask('DELETE', `/api/cohorts/${cohort}/members/${tom.id}`),
    ]) {
      await share();
      await end();
      expect(await debrief()).toBe(404);
      await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
      expect([await debrief(), await list(), (await sharing()).with]).toEqual([404, [], null]);
    }
  });

  test('is hidden while the cohort is archived', async () => {
    await share();
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: true });
    expect([await debrief(), await list()]).toEqual([404, []]);
    expect(await sharing()).toMatchObject({ with: { archived: true } });
    expect((await share()).body.code).toBe('archived');
    await maya.ask('PATCH', `/api/cohorts/${cohort}`, { archived: false });
    expect(await debrief()).toBe(200);
  });

  test('is shared with one cohort of one’s own, and only when it has ended', async () => {
    const ola = await signUp(house, 'Ola', 'instructor');
    const other = await makeCohort(ola);
    expect((await share(session, tom, other)).status).toBe(404);
    const mayas = await practise(maya);
    expect((await share(mayas, maya)).status).toBe(404);
    const { body } = await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    expect((await share(body.id)).body.code).toBe('session-running');
    await house.store.putMember(other, tom.id, 'trainee', house.clock.now);
    await share();
    await share(session, tom, other);
    expect(await debrief()).toBe(404);
  });

  test('an attempt is not shared: its instructors read it anyway', async () => {
    const wish = { scenario: 'echo', instructions: '', mode: 'practice' };
    const at = `/api/cohorts/${cohort}/assignments`;
    const { id } = (await maya.ask<AssignmentView>('POST', at, wish)).body;
    const begun = (await tom.ask<SessionView>('POST', `${at}/${id}/attempts`, {})).body.id;
    await tom.ask('POST', `/api/sessions/${begun}/finish`, {});
    expect((await share(begun)).body.code).toBe('attempt');
    const { body } = await tom.ask<Sharing>('GET', `/api/sessions/${begun}/sharing`);
    expect(body).toEqual({ with: null, cohorts: [] });
  });

  test('nobody else reads it, and no other session of its owner', async () => {
    const other = await practise(tom);
    await share();
    expect(await debrief(maya, other)).toBe(404);
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    const ola = await signUp(house, 'Ola', 'instructor');
    const ida = await signUp(house, 'Ida');
    await house.store.putMember(cohort, ida.id, 'trainee', house.clock.now);
    const listed = `/api/cohorts/${cohort}/shared`;
    const read = `/api/cohorts/${cohort}/sessions/${session}/debrief`;
    for (const one of [newBrowser(house.app), guest, ola])
      for (const path of [listed, read, `/api/sessions/${session}/sharing`])
        expect((await one.ask('GET', path)).status, path).toBe(404);
    for (const one of [ida, tom])
      for (const path of [listed, read]) expect((await one.ask('GET', path)).status).toBe(403);
  });
});
