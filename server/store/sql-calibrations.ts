import type { Kysely, Transaction } from 'kysely';
import type { CalibrationExercise } from '../practice/calibration/exercise.ts';
import { toRating, toRatingRow, toExerciseRow, toSessionRows } from './calibration-rows.ts';
import type { CalibrationStore } from './calibration-store.ts';
import { holdRow } from './hold-row.ts';
import type { Tables } from './tables.ts';
import { wholeExercises } from './whole-exercises.ts';

/** What is kept of calibration exercises, over a migrated database of either engine. */
export function sqlCalibrations(db: Kysely<Tables>): CalibrationStore {
  return {
    async addExercise(exercise) {
      return db.transaction().execute(async (tx) => {
        for (const id of sessionsOf(exercise).toSorted())
          if (!(await holdRow(tx, 'session', id))) return false;
        await tx.insertInto('calibration').values(toExerciseRow(exercise)).execute();
        await tx.insertInto('calibration_session').values(toSessionRows(exercise)).execute();
        const raters = exercise.raters.map(({ account, handedInAt, revision }, order) => ({
          ...{ calibration_id: exercise.id, account_id: account, order, revision },
          handed_in_at: handedInAt,
        }));
        await tx.insertInto('calibration_rater').values(raters).execute();
        return true;
      });
    },

    async findExercise(id) {
      const [found = null] = await wholeExercises(db, 'id', id);
      return found;
    },

    listExercises: (cohort) => wholeExercises(db, 'cohort_id', cohort),

    async listRatings(exercise) {
      const rows = await db
        .selectFrom('calibration_rating')
        .selectAll()
        .where('calibration_id', '=', exercise)
        .orderBy('account_id')
        .orderBy('place')
        .execute();
      return rows.map(toRating);
    },

    saveRating(exercise, rating, revision) {
      const row = toRatingRow(exercise, rating);
      return whileOpen(db, exercise, rating.by, revision, async (tx) => {
        await tx
          .insertInto('calibration_rating')
          .values(row)
          .onConflict((on) =>
            on
              .columns(['calibration_id', 'account_id', 'place'])
              .doUpdateSet({ markers: row.markers, heard: row.heard }),
          )
          .execute();
        return { revision: revision + 1 };
      });
    },

    handIn: (exercise, rater, revision, at) =>
      whileOpen(db, exercise, rater, revision, () => Promise.resolve({ handed_in_at: at })),

    async closeExercise(exercise, at) {
      const { numUpdatedRows } = await db
        .updateTable('calibration')
        .set({ closed_at: at })
        .where('id', '=', exercise)
        .where('closed_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },
  };
}

/**
 * Changes a rater's row, and what else they do, while they may rate. Nobody closes the exercise meanwhile, and of two who save in
 * one person's name the second finds the first.
 */
async function whileOpen(
  db: Kysely<Tables>,
  exercise: string,
  rater: string,
  revision: number,
  deed: (tx: Transaction<Tables>) => Promise<{ revision: number } | { handed_in_at: number }>,
): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    if (!(await holdRow(tx, 'calibration', exercise))) return false;
    const open = await tx
      .selectFrom('calibration_rater')
      .innerJoin('calibration', 'calibration.id', 'calibration_rater.calibration_id')
      .select('calibration.id')
      .where('calibration.id', '=', exercise)
      .where('calibration.closed_at', 'is', null)
      .where('calibration_rater.account_id', '=', rater)
      .where('calibration_rater.revision', '=', revision)
      .where('calibration_rater.handed_in_at', 'is', null)
      .executeTakeFirst();
    if (open === undefined) return false;
    await tx
      .updateTable('calibration_rater')
      .set(await deed(tx))
      .where('calibration_id', '=', exercise)
      .where('account_id', '=', rater)
      .execute();
    return true;
  });
}

function sessionsOf({ sessions }: CalibrationExercise): string[] {
  return sessions.flatMap(({ session }) => session ?? []);
}
