import { byName } from '../agreement/ratings.ts';
import type { CalibrationExercise, GivenRating } from './exercise.ts';

/** A marker of a session that somebody has not rated yet. */
export interface Missing {
  readonly place: number;
  /** Ids of the markers. */
  readonly markers: readonly string[];
}

/** What a rater has still to rate before they can hand in: sessions that are there, with their markers that lack a step. */
export function missingRatings(
  { markers, sessions }: CalibrationExercise,
  given: readonly GivenRating[],
): Missing[] {
  return sessions
    .filter(({ session }) => session !== null)
    .map(({ place }) => {
      const own = given.find((one) => one.place === place)?.markers ?? {};
      return { place, markers: markers.filter((marker) => own[marker] === undefined) };
    })
    .filter((one) => one.markers.length > 0);
}

/**
 * The ratings that count: of those who have handed in, and whole. Of a session that was deleted while somebody rated it theirs may
 * be in parts, which tell nothing of what they would have heard in the rest.
 */
export function countedRatings(
  { markers, raters }: CalibrationExercise,
  ratings: readonly GivenRating[],
): GivenRating[] {
  const done = raters.filter(({ handedInAt }) => handedInAt !== null);
  return ratings
    .filter(({ by }) => done.some(({ account }) => account === by))
    .filter((one) => markers.every((marker) => one.markers[marker] !== undefined))
    .toSorted((a, b) => byName(a.by, b.by) || a.place - b.place);
}
