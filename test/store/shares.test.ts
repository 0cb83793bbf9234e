import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleCohort, addSampleSession } from './samples.ts';

const now = 1_795_000_000_000;

describe.each(engines)('shares in the store over %s', (engine) => {
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
    await store.putMember(cohort, tom, 'trainee', now);
  });

  test('a session is shared with one cohort at a time, until it is taken back', async () => {
    const session = await addSampleSession(store, tom);
    const other = await addSampleCohort(store);
    await store.putMember(other, tom, 'trainee', now);
    expect(await store.shareOf(session.id)).toBeNull();
    expect(await store.shareSession(session.id, { cohort, sharedAt: now })).toBe(true);
    expect(await store.findShared(session.id, cohort)).toEqual(session);
    expect(await store.findShared(session.id, other)).toBeNull();
    await store.shareSession(session.id, { cohort: other, sharedAt: now + 1 });
    expect(await store.shareOf(session.id)).toEqual({ cohort: other, sharedAt: now + 1 });
    expect(await store.listShared(cohort)).toEqual([]);
    await store.endShare(session.id);
    expect(await store.findShared(session.id, other)).toBeNull();
  });

  test('are listed newest first, with what was made of their review', async () => {
    const [first, second] = [
      await addSampleSession(store, tom),
      await addSampleSession(store, tom),
    ];
    await store.shareSession(first.id, { cohort, sharedAt: now });
    await store.shareSession(second.id, { cohort, sharedAt: now + 1 });
    await store.beginReview(first.id, tom, now);
    expect(await store.listShared(cohort)).toMatchObject([
      { session: { id: second.id, account: tom, review: null }, sharedAt: now + 1 },
      { session: { id: first.id, review: { releasedAt: null } } },
    ]);
  });

  test('end with the membership for good, and with the session', async () => {
    const session = await addSampleSession(store, tom);
    await store.shareSession(session.id, { cohort, sharedAt: now });
    await store.endMembership(cohort, tom, now);
    await store.putMember(cohort, tom, 'trainee', now);
    expect(await store.shareOf(session.id)).toBeNull();
    await store.shareSession(session.id, { cohort, sharedAt: now });
    await store.removeSession(session.id, tom);
    expect(await store.listShared(cohort)).toEqual([]);
    expect(await store.shareSession(session.id, { cohort, sharedAt: now })).toBe(false);
  });
});
