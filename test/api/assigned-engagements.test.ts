import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AllianceView } from '../../server/api/contract/alliance.ts';
import type {
  AssignmentView,
  Matrix,
  OwnAssignment,
} from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { ReviewQueue } from '../../server/api/contract/review-queue.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { makeCohort, seat } from './seated.ts';

describe('an engagement as an assignment', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let cohort: CohortView;

  beforeAll(async () => {
    ({ house, maya, tom } = await seat());
    return house.close;
  });
  beforeEach(async () => {
    cohort = await makeCohort({ house, maya, tom });
  });

  const address = () => `/api/cohorts/${cohort.id}`;
  const thrice = { kind: 'engagement', scenario: 'thrice', instructions: '', mode: 'practice' };

  const make = (facts: object = {}) =>
    maya.ask<AssignmentView & Problem>('POST', `${address()}/assignments`, { ...thrice, ...facts });
  const begin = async ({ id }: AssignmentView, by = tom) =>
    (await by.ask<SessionView & Problem>('POST', `${address()}/assignments/${id}/attempts`, {}))
      .body;
  const next = (alliance: string, by = tom) =>
    by.ask<SessionView & Problem>('POST', `/api/alliances/${alliance}/sessions`, {});
  const finish = (id: string, by = tom) => by.ask('POST', `/api/sessions/${id}/finish`, {});
  const own = async () =>
    (await tom.ask<OwnAssignment[]>('GET', '/api/assignments')).body.find(
      (each) => each.cohort.id === cohort.id,
    );
  const cell = async () => (await maya.ask<Matrix>('GET', `${address()}/matrix`)).body.cells[0];

  /** Begins it and holds all its sessions; returns their ids. */
  async function holdAll(assignment: AssignmentView): Promise<string[]> {
    const first = await begin(assignment);
    const held = [first.id];
    await finish(first.id);
    while (held.length < 3) {
      const { body } = await next(first.alliance?.id ?? '');
      held.push(body.id);
      await finish(body.id);
    }
    return held;
  }

  test('is in progress until its last session has ended', async () => {
    const { body, status } = await make();
    expect(status).toBe(201);
    expect(body).toMatchObject({ kind: 'engagement', sessions: 3, scenario: { client: 'Echo' } });
    const first = await begin(body);
    expect(first).toMatchObject({ alliance: { order: 0 }, assignment: { mode: 'practice' } });
    const alliance = first.alliance?.id ?? '';
    for (const order of [0, 1, 2]) {
      const { id } = order === 0 ? first : (await next(alliance)).body;
      expect(await own()).toMatchObject({ standing: 'in-progress', own: [{ alliance }] });
      await finish(id);
      expect((await cell())?.attempts[0]?.sessions).toHaveLength(order + 1);
    }
    const done = await own();
    expect(done?.standing).toBe('done');
    expect(done?.own.map(({ endedAt }) => endedAt === null)).toEqual([false]);
  });

  test('its coach reads on the alliance’s page at what they work', async () => {
    const first = await begin((await make()).body);
    const { body } = await tom.ask<AllianceView>('GET', `/api/alliances/${first.alliance?.id}`);
    expect(body.assignment?.cohort).toEqual({
      id: cohort.id,
      title: 'Autumn',
      timeZone: 'Europe/Lisbon',
    });
  });

  test('each session is reached by the cohort’s instructors, reviewed and tabled', async () => {
    const held = await holdAll((await make()).body);
    for (const id of held)
      expect((await maya.ask('GET', `${address()}/sessions/${id}/debrief`)).status).toBe(200);
    const { body: queue } = await maya.ask<ReviewQueue>('GET', `${address()}/reviews`);
    expect(queue.waiting.map(({ assignment }) => assignment.title)).toEqual([
      'Echo, three times: Once',
      'Echo, three times: Twice',
      'Echo, three times: Thrice',
    ]);
    const last = `${address()}/sessions/${held[2]}/review`;
    await maya.ask('POST', `${last}/release`, {});
    expect(await cell()).toMatchObject({ standing: 'reviewed' });
    const alone = await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    await finish(alone.body.id);
    const private_ = `${address()}/sessions/${alone.body.id}/debrief`;
    expect((await maya.ask('GET', private_)).status).toBe(404);
  });

  test('a review of the first session does not end it', async () => {
    const first = await begin((await make()).body);
    await finish(first.id);
    await maya.ask('POST', `${address()}/sessions/${first.id}/review/release`, {});
    expect(await cell()).toMatchObject({ standing: 'in-progress' });
  });

  test('an exam has one attempt, the same seeds for all, and no session twice', async () => {
    const exam = (await make({ mode: 'exam' })).body;
    expect(exam.attempts).toBe(1);
    const ida = await signUp(house, 'Ida');
    await house.store.putMember(cohort.id, ida.id, 'trainee', house.clock.now);
    const seeds: (number | undefined)[][] = [];
    for (const who of [tom, ida]) {
      const first = await begin(exam, who);
      await finish(first.id, who);
      const second = (await next(first.alliance?.id ?? '', who)).body;
      const found = await Promise.all(
        [first, second].map(({ id }) => house.store.findSession(id, who.id)),
      );
      seeds.push(found.map((session) => session?.seed));
      await who.ask('POST', `/api/sessions/${second.id}/turns`, { index: 0, coach: 'Hm' });
      const again = await who.ask<Problem>('POST', `/api/sessions/${second.id}/takes`, {
        index: 0,
      });
      expect([again.status, again.body.code]).toEqual([409, 'exam']);
      await who.ask('DELETE', `/api/sessions/${second.id}`);
      const anew = await next(first.alliance?.id ?? '', who);
      expect([anew.status, anew.body.code]).toEqual([409, 'closed']);
    }
    expect(seeds[0]).toEqual(seeds[1]);
    expect(new Set(seeds[0]).size).toBe(2);
    expect((await begin(exam)).code).toBe('closed');
  });

  test('an exam that says nothing of attempts has one, whatever is assigned', async () => {
    const exam = { mode: 'exam', kind: 'scenario', scenario: 'echo' };
    expect((await make(exam)).body.attempts).toBe(1);
    expect((await make({ ...exam, attempts: 3 })).body.attempts).toBe(3);
    expect((await make({ ...exam, mode: 'practice' })).body.attempts).toBeNull();
  });

  test('deleted as a whole it stays an attempt that was had', async () => {
    const { body } = await make({ attempts: 1 });
    const first = await begin(body);
    await tom.ask('DELETE', `/api/alliances/${first.alliance?.id}`);
    expect(await own()).toMatchObject({
      open: false,
      own: [{ alliance: null, session: null, sessions: [{ session: null }] }],
    });
    expect((await begin(body)).code).toBe('closed');
  });

  test('in an archived cohort no further session begins; whoever was removed goes on alone', async () => {
    const first = await begin((await make()).body);
    const alliance = first.alliance?.id ?? '';
    await finish(first.id);
    await maya.ask('PATCH', address(), { archived: true });
    expect((await next(alliance)).body.message).toMatch(/archived/);
    await maya.ask('PATCH', address(), { archived: false });
    await maya.ask('DELETE', `${address()}/members/${tom.id}`);
    const { status, body } = await next(alliance);
    expect([status, body.assignment]).toEqual([201, null]);
    await finish(body.id);
    for (const id of [first.id, body.id])
      expect((await maya.ask('GET', `${address()}/sessions/${id}/debrief`)).status).toBe(404);
  });

  test('nothing is assigned that is not there', async () => {
    const { status, body } = await make({ scenario: 'echo' });
    expect([status, body.message]).toEqual([404, 'There is no such engagement.']);
  });
});
