import type { Coefficient } from './coefficient.ts';
import { correctForChance } from './correct-for-chance.ts';
import { prevalence, ratedItems, type Counts } from './rated-items.ts';

/**
 * Gwet's AC1: agreement of two or more raters on unordered categories, which stays high where they agree and one category is far
 * more common than the others (Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29–48).
 *
 * Chance is Σp(1 − p) / (q − 1), where p is how common each of the q categories is: at most 1/q, and nearly 0 where one category
 * is nearly all there is. Ratings may be missing: each item adds the share of its own pairs that agree and the shares of its own
 * ratings (Gwet 2014, Handbook of Inter-Rater Reliability, 4th edition). Unlike there, items with one rating are left out of what
 * is common too. The variance is told in `correctForChance`.
 *
 * @param items a row an item, all as long as the scale: the categories that could be given, given or not
 * @returns no value where fewer than two items have two ratings, or the scale has only one category
 */
export function gwetAc1(items: readonly Counts[]): Coefficient {
  const rated = ratedItems(items);
  const common = prevalence(rated);
  if (common.length === 1) return { value: null, reason: 'one-category', items: rated.length };
  return correctForChance(
    rated.map(({ agreeing, shares }) => ({
      agreeing,
      chance:
        shares.reduce((sum, share, at) => sum + share * (1 - (common[at] ?? 0)), 0) /
        (common.length - 1),
    })),
  );
}
