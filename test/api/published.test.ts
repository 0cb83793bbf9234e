import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AssignmentView, OwnAssignment } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Draft, PublishAnswer, PublishedVersion } from '../../server/api/contract/draft.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { assemblePractice } from '../../server/assemble-practice.ts';
import { openLibrary } from '../../server/open-library.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import type { Store } from '../../server/store/store.ts';
import { deskWorkshop, exampleText, vocabulary } from '../desk-workshop.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const practiceOver = (store: Store) =>
  assemblePractice(rubric, [], [], openLibrary(store, vocabulary));
const second = exampleText
  .replace('title: Closed on Mondays', 'title: Closed on Tuesdays')
  .replace('Hello. I want to shut', 'Good day. I want to shut');

describe('what is published', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let cohort: CohortView;
  let draft: Draft;

  beforeAll(async () => {
    house = await openHouse({ practiceOver, workshop: deskWorkshop });
    maya = await signUp(house, 'Maya', 'instructor');
    tom = await signUp(house, 'Tom');
    return house.close;
  });
  beforeEach(async () => {
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    cohort = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body;
    await house.store.putMember(cohort.id, tom.id, 'trainee', house.clock.now);
    draft = (await maya.ask<Draft>('POST', '/api/drafts', {})).body;
  });

  const address = () => `/api/drafts/${draft.id}`;
  const publish = (revision: number, sharedWith: object) =>
    maya.ask<PublishAnswer & Problem>('POST', `${address()}/publish`, {
      revision,
      sharedWith: { school: false, cohorts: [], ...sharedWith },
    });
  const toCohort = () => ({ cohorts: [cohort.id] });
  const toSchool = { school: true };
  const seen = async (by: Browser) =>
    (await by.ask<ScenarioSummary[]>('GET', '/api/scenarios')).body
      .filter(({ id }) => id === draft.id)
      .map(({ title }) => title);
  const start = (by: Browser) =>
    by.ask<SessionView>('POST', '/api/sessions', { scenario: draft.id, seed: 1 });
  const say = (by: Browser, { id, exchanges }: SessionView, coach: string) =>
    by.ask<SessionView>('POST', `/api/sessions/${id}/turns`, { index: exchanges.length, coach });
  async function republish(): Promise<void> {
    await maya.ask('PUT', address(), { text: second, revision: 1 });
    expect((await publish(2, toSchool)).body.published).toBe(true);
  }

  test('is met by the cohort that it is shared with, and by nobody else', async () => {
    const { body } = await publish(1, toCohort());
    expect(body.published).toBe(true);
    expect(body.draft.publication).toMatchObject({
      newest: { number: 1, by: 'Maya' },
      sharedWith: { school: false, cohorts: [{ id: cohort.id, title: 'Autumn' }] },
      ...{ withdrawn: false, changed: false },
    });
    for (const by of [maya, tom]) {
      expect(await seen(by)).toEqual(['Closed on Mondays']);
      expect((await by.ask('GET', `/api/scenarios/${draft.id}`)).status).toBe(200);
      expect((await start(by)).status).toBe(201);
    }
    const ola = await signUp(house, 'Ola', 'instructor');
    await house.store.putMember(cohort.id, ola.id, 'trainee', house.clock.now);
    await house.store.endMembership(cohort.id, ola.id, house.clock.now);
    for (const by of [newBrowser(house.app), ola]) {
      expect(await seen(by)).toEqual([]);
      expect((await by.ask('GET', `/api/scenarios/${draft.id}`)).status).toBe(404);
      expect((await start(by)).status).toBe(404);
    }
    expect((await ola.ask('POST', '/api/drafts', { from: draft.id })).status).toBe(404);
  });

  test('for the whole school is met by everybody, and can be copied by instructors', async () => {
    await publish(1, toSchool);
    expect((await start(newBrowser(house.app))).status).toBe(201);
    const ola = await signUp(house, 'Ola', 'instructor');
    const copy = await ola.ask<Draft>('POST', '/api/drafts', { from: draft.id });
    expect(copy.body).toMatchObject({ text: exampleText, publication: null });
  });

  test('shared with nobody is its author’s alone', async () => {
    await publish(1, {});
    expect([await seen(maya), await seen(tom)]).toEqual([['Closed on Mondays'], []]);
  });

  test('is not shared with a cohort that the author does not instruct', async () => {
    const ola = await signUp(house, 'Ola', 'instructor');
    const wish = { title: 'Other', timeZone: 'UTC' };
    const other = (await ola.ask<CohortView>('POST', '/api/cohorts', wish)).body;
    expect((await publish(1, { cohorts: [other.id] })).status).toBe(404);
    expect(await seen(maya)).toEqual([]);
  });

  test('is nothing that cannot be read, or whose transcripts do not hold', async () => {
    await maya.ask('PUT', address(), { text: 'title: Half', revision: 1 });
    const half = (await publish(2, toSchool)).body;
    expect([half.published, half.faults[0]?.severity]).toEqual([false, 'error']);
    const text = exampleText.replace('reply: "June said that, too.', 'reply: "June never said');
    await maya.ask('PUT', address(), { text, revision: 2 });
    const { published, faults } = (await publish(3, toSchool)).body;
    expect(published).toBe(false);
    expect(faults.find(({ severity }) => severity === 'error')?.message).toMatch(
      /^The transcript “A polite coach .* goes otherwise than it is written. Turn 3 is answered/,
    );
    expect((await publish(1, toSchool)).body.code).toBe('draft-changed');
    expect(await seen(maya)).toEqual([]);
  });

  test('a session goes on with the version that it began with, also on another server', async () => {
    await publish(1, toSchool);
    const { body: begun } = await start(tom);
    expect(begun.opening).toMatch(/^Hello/);
    await republish();
    expect(await seen(tom)).toEqual(['Closed on Tuesdays']);
    expect((await start(tom)).body.opening).toMatch(/^Good day/);
    const went = (await say(tom, begun, 'Tell me about the shop.')).body;
    expect(went.scenario?.title).toBe('Closed on Mondays');
    const take = await tom.ask<SessionView>('POST', `/api/sessions/${begun.id}/takes`, {
      index: 0,
    });
    expect([take.status, take.body.opening]).toEqual([201, begun.opening]);
    const kept = await house.store.findSession(begun.id, tom.id);
    const other = practiceOver(house.store);
    await other.refresh();
    if (kept === null) throw new Error('The session is not there.');
    const taken = await other.takeTurn({ ...kept, exchanges: [] }, 'Tell me about the shop.', 0);
    expect(taken?.exchange.reply).toBe(went.exchanges[0]?.reply);
    await tom.ask('POST', `/api/sessions/${begun.id}/finish`, {});
    const debrief = await tom.ask<{ session: SessionView }>(
      'GET',
      `/api/sessions/${begun.id}/debrief`,
    );
    expect(debrief.body.session.scenario?.title).toBe('Closed on Mondays');
  });

  test('withdrawn, it is begun by nobody, and played to its end by who had begun', async () => {
    await publish(1, toSchool);
    const { body: begun } = await start(tom);
    expect((await maya.ask<Problem>('DELETE', address())).body.code).toBe('published');
    await maya.ask('PATCH', `${address()}/publication`, { withdrawn: true });
    for (const by of [maya, tom]) expect((await start(by)).status).toBe(404);
    expect((await say(tom, begun, 'Tell me about the shop.')).body.exchanges).toHaveLength(1);
    expect((await maya.ask('DELETE', address())).status).toBe(204);
    const after = (await tom.ask<SessionView>('GET', `/api/sessions/${begun.id}`)).body;
    expect(after.scenario?.title).toBe('Closed on Mondays');
    expect((await say(tom, after, 'What else?')).body.exchanges).toHaveLength(2);
  });

  test('its versions are read, and an old one becomes the draft again', async () => {
    await publish(1, toSchool);
    await republish();
    const { body } = await maya.ask<PublishedVersion[]>('GET', `${address()}/versions`);
    expect(body.map(({ number, title }) => [number, title])).toEqual([
      [2, 'Closed on Tuesdays'],
      [1, 'Closed on Mondays'],
    ]);
    const one = await maya.ask<{ text: string }>('GET', `${address()}/versions/1`);
    expect(one.body.text).toBe(exampleText);
    expect((await maya.ask('GET', `${address()}/versions/3`)).status).toBe(404);
    const restore = (revision: number) =>
      maya.ask<Draft & Problem>('POST', `${address()}/versions/1/restore`, { revision });
    expect((await restore(1)).body.code).toBe('draft-changed');
    expect((await restore(2)).body).toMatchObject({ text: exampleText, revision: 3 });
  });

  describe('and assigned', () => {
    const assign = (mode: string) =>
      maya.ask<AssignmentView>('POST', `/api/cohorts/${cohort.id}/assignments`, {
        ...{ scenario: draft.id, instructions: '', mode, attempts: 9 },
      });
    const attempt = ({ id }: AssignmentView) =>
      tom.ask<SessionView & Problem>(
        'POST',
        `/api/cohorts/${cohort.id}/assignments/${id}/attempts`,
        {},
      );

    test('needs to be shared with the cohort, and still be when it is tried', async () => {
      await publish(1, {});
      expect((await assign('practice')).status).toBe(404);
      await publish(1, toCohort());
      const { body } = await assign('practice');
      expect(body.scenario.title).toBe('Closed on Mondays');
      expect((await attempt(body)).status).toBe(201);
      await maya.ask('PATCH', `${address()}/publication`, { withdrawn: true });
      const closed = await attempt(body);
      expect([closed.status, closed.body.code]).toEqual([409, 'closed']);
      expect(closed.body.message).toContain('has withdrawn them');
      const [own] = (await tom.ask<OwnAssignment[]>('GET', '/api/assignments')).body;
      expect(own).toMatchObject({ there: false, open: false, withdrawn: false });
    });

    test('in practice the newest version is played, in an exam that of the first attempt', async () => {
      await publish(1, toSchool);
      const [practice, exam] = [(await assign('practice')).body, (await assign('exam')).body];
      const opening = async (of: AssignmentView) => (await attempt(of)).body.opening.split(' ')[0];
      expect([await opening(practice), await opening(exam)]).toEqual(['Hello.', 'Hello.']);
      await republish();
      expect([await opening(practice), await opening(exam)]).toEqual(['Good', 'Hello.']);
    });
  });
});
