import type { RatedSession } from '../../server/api/contract/calibration.ts';

/** What a rater says of one session. */
export type RatingWords = Pick<RatedSession, 'markers' | 'heard'>;

/** Ratings that the server has not confirmed yet. Kept in the browser, one for each exercise. */
export interface RatingDraft<Words = RatingWords> {
  /** How often the rater had saved when they rated so. */
  readonly revision: number;
  /** By place of the session. */
  readonly places: Readonly<Record<number, Words>>;
}

const keyOf = (exercise: string) => `coequal:rating:${exercise}`;

/** Reads what is not saved of an exercise; null where there is nothing, or the browser keeps nothing. */
export function readRatingDraft<Words = RatingWords>(exercise: string): RatingDraft<Words> | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(exercise)) ?? 'null');
    return isDraft<Words>(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what is not saved of an exercise. A browser that keeps nothing is no fault: the page still holds it. */
export function keepRatingDraft(exercise: string, draft: RatingDraft<object>): void {
  try {
    if (Object.keys(draft.places).length === 0) localStorage.removeItem(keyOf(exercise));
    else localStorage.setItem(keyOf(exercise), JSON.stringify(draft));
  } catch {
    // Nothing to do: see above.
  }
}

/**
 * What stands on the page when an exercise is opened again. Where nothing was saved since, what was not saved takes the place of
 * what was; else both count, and of two words on one thing the one that was not saved.
 */
export function restoreRating(
  kept: RatingWords,
  draft: RatingWords | undefined,
  isNewest: boolean,
): RatingWords {
  if (draft === undefined || isNewest) return draft ?? kept;
  const others = kept.heard.filter(
    ({ turn, behaviour }) =>
      !draft.heard.some((one) => one.turn === turn && one.behaviour === behaviour),
  );
  return {
    markers: { ...kept.markers, ...draft.markers },
    heard: [...others, ...draft.heard].toSorted((a, b) => a.turn - b.turn || a.start - b.start),
  };
}

function isDraft<Words>(kept: unknown): kept is RatingDraft<Words> {
  if (typeof kept !== 'object' || kept === null) return false;
  const { places, revision } = kept as Partial<Record<keyof RatingDraft, unknown>>;
  return typeof revision === 'number' && typeof places === 'object' && places !== null;
}
