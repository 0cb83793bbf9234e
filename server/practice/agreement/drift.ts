import type { Coefficient, Estimate } from './coefficient.ts';

/** How far raters agreed in one exercise. */
export interface Exercise {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly agreement: Coefficient;
}

/** How agreement changed from the first exercise that tells it to the last. */
export interface Change {
  /** Moments of the two. */
  readonly from: number;
  readonly to: number;
  /** Last less first, −2 to 2, with the ends of its 95 % interval. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Whether they differ by more than both intervals allow: 0 is not in the change's own interval. */
  readonly isReal: boolean;
}

/** Agreement over successive exercises. */
export interface Drift {
  /** The exercises in the order of their moments; those that tell nothing stay, with their reason. */
  readonly line: readonly Exercise[];
  /** Null with fewer than two exercises that tell something. */
  readonly change: Change | null;
}

/**
 * Agreement over successive exercises, and whether the last differs from the first.
 *
 * The interval of the change is made of both intervals: below, the root of the squares of how far the last may lie lower and the
 * first higher; above, the other way round (Zou & Donner 2008, Statistics in Medicine 27:1693–1702). Two intervals that overlap a
 * little may therefore still tell a change. It asks that the exercises rate different items.
 */
export function drift(exercises: readonly Exercise[]): Drift {
  const line = exercises.toSorted((one, other) => one.at - other.at);
  const told = line.flatMap(({ at, agreement }) =>
    agreement.value === null ? [] : [{ at, agreement }],
  );
  const [first, last] = [told.at(0), told.at(-1)];
  if (first === undefined || last === undefined || told.length < 2) return { line, change: null };
  const change = between(first.agreement, last.agreement);
  return { line, change: { from: first.at, to: last.at, ...change } };
}

function between(first: Estimate, last: Estimate): Omit<Change, 'from' | 'to'> {
  const value = last.value - first.value;
  const low = value - Math.hypot(last.value - last.low, first.high - first.value);
  const high = value + Math.hypot(last.high - last.value, first.value - first.low);
  return { value, low, high, isReal: low > 0 || high < 0 };
}
