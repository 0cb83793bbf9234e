import type { Selectable } from 'kysely';
import type {
  CalibrationExercise,
  EngineRating,
  ExerciseSession,
  GivenRating,
  Rater,
} from '../practice/calibration/exercise.ts';
import type { Tables } from './tables.ts';

/** The row of an exercise. */
export function toExerciseRow(exercise: CalibrationExercise): Selectable<Tables['calibration']> {
  const { id, cohort, title, instructions, markers, madeBy, madeAt, closedAt } = exercise;
  return {
    ...{ id, title, instructions, cohort_id: cohort, markers: JSON.stringify(markers) },
    ...{ made_by: madeBy, made_at: madeAt, closed_at: closedAt },
  };
}

/** An exercise from its row, and what stands in other tables. */
export function toExercise(
  row: Selectable<Tables['calibration']>,
  sessions: readonly ExerciseSession[],
  raters: readonly Rater[],
): CalibrationExercise {
  const { id, title, instructions } = row;
  return {
    ...{ id, title, instructions, sessions, raters, cohort: row.cohort_id },
    ...{ madeBy: row.made_by, madeAt: row.made_at, closedAt: row.closed_at },
    markers: JSON.parse(row.markers) as string[],
  };
}

/** The rows of an exercise's sessions. */
export function toSessionRows({
  id,
  sessions,
}: CalibrationExercise): Selectable<Tables['calibration_session']>[] {
  return sessions.map(({ place, session, scenario, engine }) => ({
    ...{ calibration_id: id, place, session_id: session, scenario_id: scenario },
    engine: JSON.stringify(engine),
  }));
}

/** A session of an exercise from its row. */
export function toExerciseSession(row: Selectable<Tables['calibration_session']>): ExerciseSession {
  return {
    ...{ place: row.place, session: row.session_id, scenario: row.scenario_id },
    engine: JSON.parse(row.engine) as EngineRating,
  };
}

/** The row of what somebody says of a session. */
export function toRatingRow(
  exercise: string,
  { place, by, markers, heard }: GivenRating,
): Selectable<Tables['calibration_rating']> {
  return {
    ...{ calibration_id: exercise, account_id: by, place },
    ...{ markers: JSON.stringify(markers), heard: JSON.stringify(heard) },
  };
}

/** What somebody says of a session from its row. */
export function toRating(row: Selectable<Tables['calibration_rating']>): GivenRating {
  return {
    ...{ place: row.place, by: row.account_id },
    markers: JSON.parse(row.markers) as GivenRating['markers'],
    heard: JSON.parse(row.heard) as GivenRating['heard'],
  };
}
