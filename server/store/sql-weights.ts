import type { Kysely } from 'kysely';
import type { WeightSetting } from '../practice/weight-setting.ts';
import type { Tables } from './tables.ts';
import type { WeightStore } from './weight-store.ts';

/** What is kept of weights, over a migrated database of either engine. */
export function sqlWeights(db: Kysely<Tables>): WeightStore {
  return {
    async setWeights(id, cohort, { setAt, weights }) {
      const json = weights === null ? null : JSON.stringify(weights);
      await db
        .insertInto('cohort_weights')
        .values({ id, cohort_id: cohort, set_at: setAt, weights: json })
        .execute();
    },

    async weightsOf(cohort) {
      const rows = await db
        .selectFrom('cohort_weights')
        .select(['set_at', 'weights'])
        .where('cohort_id', '=', cohort)
        .orderBy('set_at')
        .orderBy('id')
        .execute();
      return rows.map(({ set_at, weights }) => ({
        setAt: set_at,
        // Only this file writes the column.
        weights: weights === null ? null : (JSON.parse(weights) as WeightSetting['weights']),
      }));
    },
  };
}
