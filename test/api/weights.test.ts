import { parse } from 'csv-parse/sync';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { CohortWeights } from '../../server/api/contract/weights.ts';
import { newBrowser } from './browser.ts';
import { fakePractice } from './fake-practice.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

const markers = ['choice', 'depth'].map((id) => ({ id, title: id, asks: '', weight: 1 }));

describe('weights of a cohort', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let address: string;

  beforeAll(async () => {
    const rubric = { ...fakePractice.rubric, markers };
    house = await openHouse({
      practice: {
        ...fakePractice,
        rubric,
        // Tells by what it was asked to weigh.
        overall: (_session, { depth = 1 }) => ({ score: 50 + depth, low: 40, high: 60 }),
      },
    });
    maya = await signUp(house, 'Maya', 'instructor');
    tom = await signUp(house, 'Tom');
    return house.close;
  });
  beforeEach(async () => {
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    const { id } = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body;
    address = `/api/cohorts/${id}`;
    await house.store.putMember(id, tom.id, 'trainee', house.clock.now);
  });

  const set = (weights: object | null, by = maya) =>
    by.ask<CohortWeights & Problem>('PATCH', `${address}/weights`, { weights });
  const read = (by = maya) => by.ask<CohortWeights & Problem>('GET', `${address}/weights`);
  const weighs = ({ body }: { body: CohortWeights }) =>
    body.markers.map(({ id, own, weight }) => [id, own, weight]);

  async function attempt(): Promise<string> {
    const wish = { scenario: 'echo', instructions: '', mode: 'practice' };
    const { body } = await maya.ask<AssignmentView>('POST', `${address}/assignments`, wish);
    const begin = `${address}/assignments/${body.id}/attempts`;
    const { id } = (await tom.ask<SessionView>('POST', begin, {})).body;
    await tom.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: 'Hm' });
    await tom.ask('POST', `/api/sessions/${id}/finish`, {});
    return id;
  }
  const asTrainee = async (id: string) =>
    (await tom.ask<Debrief>('GET', `/api/sessions/${id}/debrief`)).body.weighted;
  const asInstructor = async (id: string) =>
    (await maya.ask<Debrief>('GET', `${address}/sessions/${id}/debrief`)).body.weighted;

  test('are the rubric’s own until an instructor sets others, and again after', async () => {
    expect(weighs(await read())).toEqual([
      ['choice', 1, 1],
      ['depth', 1, 1],
    ]);
    const changed = await set({ depth: 2.5 });
    expect(weighs(changed)).toEqual([
      ['choice', 1, 1],
      ['depth', 1, 2.5],
    ]);
    expect(changed.body.since).toBe(new Date(house.clock.now).toISOString());
    expect(weighs(await read(tom))).toEqual(weighs(changed));
    expect((await set(null)).body).toMatchObject({ since: null });
  });

  test('count for attempts that begin from then on, for trainee and instructor alike', async () => {
    const before = await attempt();
    house.clock.now += 1000;
    await set({ depth: 3 });
    const between = await attempt();
    house.clock.now += 1000;
    await set({ depth: 0 });
    const after = await attempt();
    expect(await asTrainee(before)).toBeNull();
    expect(await asTrainee(between)).toMatchObject({ cohort: 'Autumn', score: 53, low: 40 });
    expect(await asTrainee(after)).toMatchObject({ score: 50 });
    for (const id of [before, between, after])
      expect(await asInstructor(id)).toEqual(await asTrainee(id));
  });

  test('do not touch sessions of one’s own', async () => {
    await set({ depth: 3 });
    const { id } = (await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
    await tom.ask('POST', `/api/sessions/${id}/finish`, {});
    expect(await asTrainee(id)).toBeNull();
  });

  test('stand in the table of results beside the rubric’s own score', async () => {
    await attempt();
    house.clock.now += 1000;
    await set({ depth: 3 });
    await attempt();
    const { body } = await house.app.inject({
      url: `${address}/results.csv`,
      headers: { cookie: maya.cookie ?? '' },
    });
    const rows: Record<string, string>[] = parse(body, { bom: true, columns: true });
    expect(rows.map((row) => row['score as the cohort weighs'])).toEqual(['', '53']);
    expect(rows[0]).toHaveProperty('score');
  });

  test('that cannot be are refused with a sentence', async () => {
    expect((await set({ depth: 4 })).status).toBe(400);
    expect((await set({ depth: -1 })).status).toBe(400);
    expect((await set({ poise: 1 })).body.message).toContain('"poise" is no marker');
    expect((await set({ choice: 0, depth: 0 })).body.code).toBe('nothing-counts');
    expect((await read()).body.since).toBeNull();
  });

  test('are set by the cohort’s instructors alone, and read by its members', async () => {
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    const elsewhere = await signUp(house, 'Ola', 'instructor');
    const removed = await signUp(house, 'Rea');
    const cohort = address.split('/').at(-1) ?? '';
    await house.store.putMember(cohort, removed.id, 'trainee', house.clock.now);
    await house.store.endMembership(cohort, removed.id, house.clock.now);
    for (const one of [newBrowser(house.app), guest, elsewhere, removed]) {
      expect((await one.ask('GET', `${address}/weights`)).status).toBe(404);
      expect((await one.ask('PATCH', `${address}/weights`, { weights: null })).status).toBe(404);
    }
    expect((await set({ depth: 2 }, tom)).body.code).toBe('not-allowed');
    await maya.ask('PATCH', address, { archived: true });
    expect((await set({ depth: 2 })).body.code).toBe('archived');
    expect((await read()).status).toBe(200);
  });
});
