import type { Kysely } from 'kysely';
import type { CalibrationExercise } from '../practice/calibration/exercise.ts';
import { toExercise, toExerciseSession } from './calibration-rows.ts';
import type { Tables } from './tables.ts';

/** Some exercises with their sessions and raters, in the order in which they were made. */
export async function wholeExercises(
  db: Kysely<Tables>,
  by: 'id' | 'cohort_id',
  value: string,
): Promise<CalibrationExercise[]> {
  const rows = await db
    .selectFrom('calibration')
    .selectAll()
    .where(by, '=', value)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const sessions = await db
    .selectFrom('calibration_session')
    .selectAll()
    .where('calibration_id', 'in', ids)
    .orderBy('place')
    .execute();
  const raters = await db
    .selectFrom('calibration_rater')
    .selectAll()
    .where('calibration_id', 'in', ids)
    .orderBy('order')
    .execute();
  return rows.map((row) => {
    const ofIt = ({ calibration_id }: { calibration_id: string }): boolean =>
      calibration_id === row.id;
    return toExercise(
      row,
      sessions.filter(ofIt).map(toExerciseSession),
      raters.filter(ofIt).map(({ account_id, revision, handed_in_at }) => ({
        ...{ account: account_id, revision, handedInAt: handed_in_at },
      })),
    );
  });
}
