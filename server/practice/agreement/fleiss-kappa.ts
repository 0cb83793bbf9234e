import type { Estimate, NoEstimate } from './coefficient.ts';
import { correctForChance } from './correct-for-chance.ts';
import { mean, prevalence, ratedItems, type Counts, type RatedItem } from './rated-items.ts';

/** Fleiss' kappa, or why there is none. */
export type FleissKappa =
  | (Estimate & {
      /** Standard error that kappa has where raters agree by chance alone: kappa over it is standard normal then. */
      readonly chanceError: number;
    })
  | NoEstimate;

/**
 * Agreement of any number of raters on unordered categories (Fleiss 1971, Psychological Bulletin 76:378–382).
 *
 * Chance is that two ratings, drawn from what all raters gave, fall together. Items may have different numbers of ratings: each
 * item then adds the share of its own pairs that agree and the shares of its own ratings, and all items count the same. With the
 * same number everywhere that is Fleiss' own formula. Items with fewer than two ratings are left out.
 *
 * `error` and the interval hold at any kappa (see `correctForChance`); `chanceError` only answers whether there is more than
 * chance.
 *
 * @param items a row an item, all as long as the scale
 * @returns no value where fewer than two items have two ratings, or all ratings are of one category
 */
export function fleissKappa(items: readonly Counts[]): FleissKappa {
  const rated = ratedItems(items);
  const common = prevalence(rated);
  const kappa = correctForChance(
    rated.map(({ agreeing, shares }) => ({
      agreeing,
      chance: shares.reduce((sum, share, at) => sum + share * (common[at] ?? 0), 0),
    })),
  );
  return kappa.value === null ? kappa : { ...kappa, chanceError: chanceError(rated, common) };
}

/**
 * The corrected standard error at kappa 0 (Fleiss, Nee & Landis 1979, Psychological Bulletin 86:974–977).
 *
 * With m ratings for each of n items and p how common each category is, its square is
 * 2 [(Σpq)² − Σpq(q − p)] / (n m (m − 1)(Σpq)²) with q = 1 − p; the bracket is Σp² − 2Σp³ + (Σp²)². Where m differs from item to
 * item the items' variances add up, so the mean of 1 / (m (m − 1)) stands in its place.
 */
function chanceError(items: readonly RatedItem[], common: readonly number[]): number {
  const power = (exponent: number): number => common.reduce((sum, p) => sum + p ** exponent, 0);
  const [squares, cubes] = [power(2), power(3)];
  const each = mean(items.map(({ ratings }) => 2 / (ratings * (ratings - 1))));
  const bracket = squares - 2 * cubes + squares ** 2;
  return Math.sqrt((each * bracket) / items.length) / (1 - squares);
}
