import type { Marked } from '../review/review.ts';
import type { Step } from './steps.ts';

/** What one rater says of one session. */
export interface SessionRating {
  /** How far each marker was shown, by its id; one that is not rated yet is missing. */
  readonly markers: Readonly<Record<string, Step>>;
  /** The behaviours that they hear in the coach's turns, each with its words; one of a kind in a turn. */
  readonly heard: readonly Marked[];
}

/** What the engine says of one session, as it was when the exercise was made. No words stand in it: it outlives the session. */
export interface EngineRating extends SessionRating {
  /** Indexes of the lines in which the coach spoke, as the debrief counts. */
  readonly turns: readonly number[];
  /** Those of them in which the engine looked for behaviours. */
  readonly rated: readonly number[];
}

/** One of the sessions that are rated. */
export interface ExerciseSession {
  /** 0 for the first. Raters know it by this alone. */
  readonly place: number;
  /** Id of the session, or null once its trainee has deleted it. */
  readonly session: string | null;
  /** Id of its scenario. */
  readonly scenario: string;
  readonly engine: EngineRating;
}

/** Somebody who was asked to rate. */
export interface Rater {
  /** Id of the account. */
  readonly account: string;
  /** Milliseconds since 1970, UTC; from then on their ratings never change. Null before. */
  readonly handedInAt: number | null;
  /** How often they have saved something: whoever saves names the number that they know. */
  readonly revision: number;
}

/** What a rater has said of one of the sessions so far. */
export interface GivenRating extends SessionRating {
  readonly place: number;
  /** Id of the account. */
  readonly by: string;
}

/** An exercise in which several people rate the same sessions without knowing of one another's ratings. */
export interface CalibrationExercise {
  readonly id: string;
  /** Id of the cohort. */
  readonly cohort: string;
  readonly title: string;
  readonly instructions: string;
  /** Id of the account. */
  readonly madeBy: string;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Milliseconds since 1970, UTC; from then on nobody rates and everybody reads. Null while it is open. */
  readonly closedAt: number | null;
  /** Ids of the markers that are rated: the rubric's when it was made. */
  readonly markers: readonly string[];
  /** In their places. */
  readonly sessions: readonly ExerciseSession[];
  /** In the order in which they were chosen. */
  readonly raters: readonly Rater[];
}
