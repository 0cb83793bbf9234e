import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleCohort, addSampleSession } from './samples.ts';

const now = 1_795_000_000_000;

describe.each(engines)('notes in the store over %s', (engine) => {
  let store: Store;
  let tom: string;
  let session: string;
  let cohort: string;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });
  beforeEach(async () => {
    tom = await addSampleAccount(store);
    session = (await addSampleSession(store, tom)).id;
    cohort = await addSampleCohort(store);
    await store.putMember(cohort, tom, 'trainee', now);
  });

  const write = (revision: number, text: string) =>
    store.writeNote(session, revision, { text, changedAt: now + revision });

  test('are kept by revision, and nothing is written over what another window kept', async () => {
    expect(await store.findNote(session)).toBeNull();
    expect(await write(0, 'First.')).toBe(true);
    expect(await write(0, 'Late.')).toBe(false);
    expect(await write(1, 'Second, “with” 🌱\nlines')).toBe(true);
    expect(await write(1, 'Late.')).toBe(false);
    expect(await store.findNote(session)).toEqual({
      ...{ session, text: 'Second, “with” 🌱\nlines', revision: 2, changedAt: now + 1 },
    });
    const [a, b] = await Promise.all([write(2, 'A'), write(2, 'B')]);
    expect([a, b].filter(Boolean)).toHaveLength(1);
  });

  test('are listed with whom they are shared, and go with their session', async () => {
    await write(0, 'First.');
    const other = await addSampleSession(store, tom);
    await store.writeNote(other.id, 0, { text: 'Later.', changedAt: now + 5 });
    await store.shareNote(session, { cohort, sharedAt: now });
    expect((await store.listNotes(tom)).map(({ text, share }) => [text, share?.cohort])).toEqual([
      ['Later.', undefined],
      ['First.', cohort],
    ]);
    await store.removeSession(session, tom);
    expect(await store.findNote(session)).toBeNull();
    expect(await store.listSharedNotes(cohort)).toEqual([]);
    expect(await write(0, 'Too late.')).toBe(false);
  });

  test('are shared apart from the session, until that ends or the writer leaves', async () => {
    expect(await store.shareNote(session, { cohort, sharedAt: now })).toBe(false);
    await write(0, 'First.');
    await store.shareSession(session, { cohort, sharedAt: now });
    expect(await store.listSharedNotes(cohort)).toEqual([]);
    expect(await store.shareNote(session, { cohort, sharedAt: now })).toBe(true);
    expect(await store.listSharedNotes(cohort, session)).toMatchObject([
      { note: { text: 'First.' }, session: { id: session }, sharedAt: now },
    ]);
    await store.endNoteShare(session);
    expect([await store.listSharedNotes(cohort), await store.noteShareOf(session)]).toEqual([
      [],
      null,
    ]);
    await store.shareNote(session, { cohort, sharedAt: now });
    await store.endMembership(cohort, tom, now);
    await store.putMember(cohort, tom, 'trainee', now);
    expect(await store.listSharedNotes(cohort)).toEqual([]);
  });
});
