import { beforeAll, describe, expect, test } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount } from './samples.ts';

const now = 1_795_000_000_000;

describe.each(engines)('weights in the store over %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  test('every setting of a cohort is kept beside the earlier ones', async () => {
    const facts = { title: 'A', timeZone: 'UTC', madeAt: now, archivedAt: null, code: null };
    for (const id of ['autumn', 'winter'])
      await store.addCohort({ id, ...facts }, await addSampleAccount(store));
    expect(await store.weightsOf('autumn')).toEqual([]);
    await store.setWeights('2', 'autumn', { setAt: now + 1, weights: null });
    await store.setWeights('1', 'autumn', { setAt: now, weights: { depth: 0.5, choice: 3 } });
    await store.setWeights('3', 'winter', { setAt: now, weights: { depth: 0 } });
    expect(await store.weightsOf('autumn')).toEqual([
      { setAt: now, weights: { depth: 0.5, choice: 3 } },
      { setAt: now + 1, weights: null },
    ]);
  });
});
