import type { CalibrationExercise, GivenRating } from '../practice/calibration/exercise.ts';

/** What is kept of calibration exercises. What somebody has handed in is never written over. */
export interface CalibrationStore {
  /**
   * A new exercise with its sessions and raters, in one step.
   *
   * @returns false, with nothing kept, when one of its sessions is gone
   */
  addExercise(exercise: CalibrationExercise): Promise<boolean>;
  findExercise(id: string): Promise<CalibrationExercise | null>;
  /** A cohort's exercises, in the order in which they were made. */
  listExercises(cohort: string): Promise<CalibrationExercise[]>;
  /** What everybody has said in an exercise so far, handed in or not. */
  listRatings(exercise: string): Promise<GivenRating[]>;
  /**
   * Keeps what a rater says of one session, in the place of what they said of it before.
   *
   * @param revision how often they have saved, as they know it
   * @returns false, with nothing changed, when they were not asked, have saved meanwhile or handed in, or it is closed
   */
  saveRating(exercise: string, rating: GivenRating, revision: number): Promise<boolean>;
  /**
   * From now on a rater's ratings count, and never change.
   *
   * @param revision how often they have saved, as what was handed in was looked at
   * @returns false, with nothing changed, where `saveRating` would do so
   */
  handIn(exercise: string, rater: string, revision: number, at: number): Promise<boolean>;
  /** Closes an exercise for good. Returns false, with nothing changed, when it is closed or there is none. */
  closeExercise(exercise: string, at: number): Promise<boolean>;
}
