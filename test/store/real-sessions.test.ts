import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Session } from '../../server/practice/session.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleSession, sampleExchange, sampleSession } from './samples.ts';

const now = 1_795_000_000_000;

describe.each(engines)('real sessions in the store over %s', (engine) => {
  let store: Store;
  let tom: string;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });
  beforeEach(async () => {
    tom = await addSampleAccount(store);
  });

  const sampleReal = (): Session =>
    sampleSession(tom, {
      scenario: null,
      real: {
        title: 'Naïve 🌱 “walk”',
        ...{ talkedAt: now - 1, timeTold: true, consent: 'By letter.', client: 'R.' },
        stamps: [null, { start: 0, end: null }, { start: 10, end: 20 }],
      },
      ...{ startedAt: now, endedAt: now, ending: 'finished', opening: '', seed: 0 },
      exchanges: [sampleExchange(0, { client: null, moved: [] })],
    });

  test('one is given back exactly as it was, beside those that were practised', async () => {
    const real = sampleReal();
    const practised = await addSampleSession(store, tom);
    expect(await store.addSession(real)).toBe(true);
    expect(await store.findSession(real.id, tom)).toEqual(real);
    expect(await store.findSession(practised.id, tom)).toEqual(practised);
    expect(await store.finishedSessions(tom)).toEqual([real]);
    const heads = await store.listSessions(tom);
    expect(heads.find(({ id }) => id === real.id)).toMatchObject({
      ...{ scenario: null, real: real.real, turns: 1 },
    });
  });

  test('one is shared under its own title, and goes with everything', async () => {
    const real = sampleReal();
    await store.addSession(real);
    const facts = { title: 'A', timeZone: 'UTC', madeAt: now, archivedAt: null, code: null };
    const cohort = `cohort-of-${real.id}`;
    await store.addCohort({ id: cohort, ...facts }, await addSampleAccount(store));
    await store.putMember(cohort, tom, 'trainee', now);
    await store.shareSession(real.id, { cohort, sharedAt: now });
    expect(await store.listShared(cohort)).toMatchObject([
      { session: { id: real.id, scenario: null, real: { title: 'Naïve 🌱 “walk”' } } },
    ]);
    expect(await store.findShared(real.id, cohort)).toEqual(real);
    expect(await store.removeSession(real.id, tom)).toBe(true);
    expect(await store.findSession(real.id, tom)).toBeNull();
    expect(await store.listShared(cohort)).toEqual([]);
  });

  test('no session both plays a scenario and is real, and none is neither', async () => {
    const { real } = sampleReal();
    await expect(store.addSession(sampleSession(tom, { real }))).rejects.toThrow();
    await expect(store.addSession(sampleSession(tom, { scenario: null }))).rejects.toThrow();
  });
});
