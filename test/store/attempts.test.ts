import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Assignment } from '../../server/store/assignment-store.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleCohort, sampleSession } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('attempts in the store over %s', (engine) => {
  let store: Store;
  let tom: string;
  let cohort: string;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });
  beforeEach(async () => {
    tom = await addSampleAccount(store);
    cohort = await addSampleCohort(store);
  });

  async function assign(kind: Assignment['kind']): Promise<Assignment> {
    const work = { kind, scenario: 'echo', instructions: '', mode: 'practice', seed: 1 } as const;
    const dates = {
      opensAt: now,
      dueAt: null,
      attempts: null,
      madeAt: now,
      withdrawnAt: null,
      version: null,
    };
    const assignment = { id: `assignment-${++made}`, cohort, ...work, ...dates };
    await store.addAssignment(assignment);
    return assignment;
  }
  const fresh = (assignment: Assignment) => ({
    ...{ id: `attempt-${++made}`, assignment: assignment.id, account: tom, begunAt: now + made },
  });
  const alliance = () => ({
    ...{ id: `alliance-${++made}`, account: tom, engagement: 'echo', startedAt: now, entries: [] },
  });

  async function beginEngagement(most: number | null = null) {
    const assignment = await assign('engagement');
    const ally = alliance();
    const session = sampleSession(tom, { alliance: { id: ally.id, order: 0 } });
    expect(await store.beginAttempt(fresh(assignment), session, most, ally)).toBe(true);
    return { assignment, ally, session };
  }

  test('an assignment is kept as it is, with its kind', async () => {
    const both = [await assign('scenario'), await assign('engagement')];
    expect(await store.listAssignments(cohort)).toEqual(both);
  });

  test('an engagement begins with its alliance, and each session belongs to the attempt', async () => {
    const { assignment, ally, session } = await beginEngagement();
    expect(await store.findAlliance(ally.id, tom)).toEqual(ally);
    const second = sampleSession(tom, { alliance: { id: ally.id, order: 1 } });
    expect(await store.continueAttempt(fresh(assignment), second)).toBe(true);
    for (const one of [session, second])
      expect(await store.assignmentOf(one.id)).toEqual(assignment);
    expect(await store.attemptOfAlliance(ally.id)).toEqual({ assignment, begun: [0, 1] });
    expect((await store.listAttempts(cohort)).map((one) => one.alliance)).toEqual([
      { id: ally.id, order: 0, there: true },
      { id: ally.id, order: 1, there: true },
    ]);
  });

  test('a further session is no further attempt', async () => {
    const { assignment, ally } = await beginEngagement(1);
    const second = sampleSession(tom, { alliance: { id: ally.id, order: 1 } });
    expect(await store.continueAttempt(fresh(assignment), second)).toBe(true);
    const other = alliance();
    const again = sampleSession(tom, { alliance: { id: other.id, order: 0 } });
    expect(await store.beginAttempt(fresh(assignment), again, 2, other)).toBe(true);
    const third = alliance();
    const once = sampleSession(tom, { alliance: { id: third.id, order: 0 } });
    expect(await store.beginAttempt(fresh(assignment), once, 2, third)).toBe(false);
    expect(await store.findAlliance(third.id, tom)).toBeNull();
  });

  test('of two that go on at once one is too late, and where the alliance is gone nobody goes on', async () => {
    const { assignment, ally } = await beginEngagement();
    const next = () =>
      store.continueAttempt(
        fresh(assignment),
        sampleSession(tom, { alliance: { id: ally.id, order: 1 } }),
      );
    const both = await Promise.all([next(), next()]);
    expect(both.toSorted()).toEqual([false, true]);
    await store.removeAlliance(ally.id, tom);
    expect(await next()).toBe(false);
  });

  test('what was deleted stays an attempt, and what was held stays known', async () => {
    const { assignment, ally, session } = await beginEngagement();
    await store.removeSession(session.id, tom);
    expect(await store.attemptOfAlliance(ally.id)).toEqual({ assignment, begun: [0] });
    await store.removeAlliance(ally.id, tom);
    expect(await store.listAttempts(cohort)).toMatchObject([
      { session: null, alliance: { id: ally.id, order: 0, there: false } },
    ]);
  });

  test('an alliance of somebody’s own is no attempt', async () => {
    const ally = alliance();
    await store.addAlliance(ally);
    expect(await store.attemptOfAlliance(ally.id)).toBeNull();
  });
});
