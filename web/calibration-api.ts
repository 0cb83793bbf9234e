import type { ExerciseChoices, ExerciseView } from '../server/api/contract/calibration.ts';
import type {
  CalibrationList,
  CalibrationResults,
} from '../server/api/contract/calibration-results.ts';
import type {
  MakeExercise,
  RatingSaved,
  SaveRating,
} from '../server/api/contract/calibration-wishes.ts';
import { ask } from './ask.ts';

const at = (cohort: string, rest = '') =>
  `/api/cohorts/${encodeURIComponent(cohort)}/calibrations${rest}`;
const of = (cohort: string, exercise: string, rest = '') =>
  at(cohort, `/${encodeURIComponent(exercise)}${rest}`);

/** A cohort's calibration exercises, newest first, and drift over them; for its instructors. */
export const listCalibrations = (cohort: string, signal?: AbortSignal) =>
  ask<CalibrationList>('GET', at(cohort), { signal });

/** The sessions and raters of which an exercise can be made. */
export const readChoices = (cohort: string, signal?: AbortSignal) =>
  ask<ExerciseChoices>('GET', `/api/cohorts/${encodeURIComponent(cohort)}/calibration-choices`, {
    signal,
  });

/** Makes an exercise; refused with `own-session` where a rater would rate themselves. */
export const makeExercise = (cohort: string, made: MakeExercise) =>
  ask<{ id: string }>('POST', at(cohort), { body: made });

/** An exercise, with what its visitor rates where they do. */
export const readExercise = (cohort: string, exercise: string, signal?: AbortSignal) =>
  ask<ExerciseView>('GET', of(cohort, exercise), { signal });

/** Keeps what a rater says of one session; refused with `changed-meanwhile`, `handed-in` or `closed`. */
export const saveRating = (cohort: string, exercise: string, rating: SaveRating) =>
  ask<RatingSaved>('PATCH', of(cohort, exercise, '/ratings'), { body: rating });

/** Hands in what was rated; refused with `not-all-rated`. */
export const handIn = (cohort: string, exercise: string) =>
  ask<ExerciseView>('POST', of(cohort, exercise, '/hand-in'), { body: {} });

/** Closes an exercise for good. */
export const closeExercise = (cohort: string, exercise: string) =>
  ask<ExerciseView>('POST', of(cohort, exercise, '/close'), { body: {} });

/** What came of an exercise; refused with `not-handed-in` or `still-open`. */
export const readResults = (cohort: string, exercise: string, signal?: AbortSignal) =>
  ask<CalibrationResults>('GET', of(cohort, exercise, '/results'), { signal });
