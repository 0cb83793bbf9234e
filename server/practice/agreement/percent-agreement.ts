import type { Share } from '../../rubric/agreement.ts';
import { wilson } from '../../rubric/wilson.ts';
import { mean, ratedItems, type Counts } from './rated-items.ts';

/** Standard normal quantile of a 95 % interval. */
const z = 1.96;

/**
 * Observed agreement: the share of pairs of ratings that agree, 0–1, as the mean over items with two or more ratings; chance is not
 * taken out. The interval is Wilson's at 95 % (Wilson 1927, JASA 22:209–212), with the items as its number. For two raters that
 * is Wilson's own case; for more it is on the safe side, as a mean of shares varies no more than a mean of yes and no.
 *
 * @param items a row an item, all as long as the scale
 * @returns null where no item has two ratings
 */
export function percentAgreement(items: readonly Counts[]): Share | null {
  const rated = ratedItems(items);
  if (rated.length === 0) return null;
  const value = mean(rated.map(({ agreeing }) => agreeing));
  const { low, high } = wilson(value, rated.length, z);
  return { value, low: Math.min(value, low), high: Math.max(value, high) };
}
