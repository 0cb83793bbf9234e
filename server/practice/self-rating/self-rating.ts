import type { Step } from '../calibration/steps.ts';

/** Words of the coach that show a marker: code-unit offsets into the turn's text, `end` exclusive. */
export interface Quote {
  /** Id of the marker. */
  readonly marker: string;
  /** Index of the line as the debrief counts: 1 for the coach's first turn. */
  readonly turn: number;
  readonly start: number;
  readonly end: number;
}

/** What somebody says of the markers of a session. */
export interface StepRating {
  /** How far each marker was shown, by its id; one that is not rated yet is missing. */
  readonly markers: Readonly<Record<string, Step>>;
  /** The words that they go by, in the order in which they were picked. */
  readonly quotes: readonly Quote[];
}

/** A coach's rating of their own session. While it is under way they are told nothing of what others heard in it. */
export interface SelfRating extends StepRating {
  /** Id of the session. */
  readonly session: string;
  /** Milliseconds since 1970, UTC; when it was begun, or taken up again after it was given up. */
  readonly begunAt: number;
  /** Milliseconds since 1970, UTC; null unless it was given up. What was rated until then stays. */
  readonly givenUpAt: number | null;
  /** Milliseconds since 1970, UTC; from then on it never changes. Null before. */
  readonly handedInAt: number | null;
  /** Whether the coach knew of no result when they handed in; null before. */
  readonly blind: boolean | null;
  /** How often it was saved: whoever saves names the number that they know. */
  readonly revision: number;
}

/** What an instructor says of the markers of somebody's session, without knowing of the coach's own rating. */
export interface MentorRating extends StepRating {
  /** Id of the session. */
  readonly session: string;
  /** Id of the account. */
  readonly by: string;
  /** Milliseconds since 1970, UTC; from then on it never changes. Null before. */
  readonly handedInAt: number | null;
  /** How often it was saved. */
  readonly revision: number;
}

/** How far a self-rating is. */
export type RatingStanding = 'none' | 'rating' | 'handed-in' | 'given-up';

/** How far a self-rating is; `none` where there is none. */
export function standingOf(
  rating: Pick<SelfRating, 'givenUpAt' | 'handedInAt'> | null,
): RatingStanding {
  if (rating === null) return 'none';
  if (rating.handedInAt !== null) return 'handed-in';
  return rating.givenUpAt === null ? 'rating' : 'given-up';
}
