import type { Behaviour } from './behaviour.ts';

/** Where a session stands between two ends that both cost. Each value is −1 to 1, 0 level; null without evidence. */
export interface Balance {
  /** −1 one-down, 1 one-up. */
  readonly stand: number | null;
  /** −1 only humble, 1 only provocative. */
  readonly edge: number | null;
}

/**
 * The two-sided balance: on each axis the difference of the weights at its ends over their sum and one, so that a single finding
 * never tips it further than halfway.
 *
 * @param counts how often each behaviour was heard, by id
 */
export function balanceOf(
  behaviours: readonly Behaviour[],
  counts: ReadonlyMap<string, number>,
): Balance {
  const weigh = (end: NonNullable<Behaviour['balance']>): number =>
    behaviours.reduce(
      (sum, { id, balance, weight }) =>
        balance === end ? sum + weight * (counts.get(id) ?? 0) : sum,
      0,
    );
  const lean = (low: number, high: number): number | null =>
    low + high === 0 ? null : (high - low) / (high + low + 1);
  return {
    stand: lean(weigh('one-down'), weigh('one-up')),
    edge: lean(weigh('humble'), weigh('provocative')),
  };
}
