import type { Share } from '../../rubric/agreement.ts';
import type { Coefficient } from './coefficient.ts';
import { cohenKappa, type Weights } from './cohen-kappa.ts';
import { fleissKappa, type FleissKappa } from './fleiss-kappa.ts';
import { gwetAc1 } from './gwet-ac1.ts';
import { percentAgreement } from './percent-agreement.ts';
import type { Counts } from './rated-items.ts';
import { byName, itemsOf, type ItemRatings, type Rating } from './ratings.ts';

/** What raters choose from. */
export interface Scale {
  /** Every category that can be given, given or not; in order where they have one. */
  readonly categories: readonly string[];
  /** How far two categories agree, for Cohen's kappa; AC1 and Fleiss' kappa know no order. */
  readonly weights: Weights;
}

/** How far several agree; each is null, or has no value, where it is not defined. */
export interface OverallAgreement {
  readonly percent: Share | null;
  readonly ac1: Coefficient;
  readonly fleiss: FleissKappa;
}

/** How far two raters agree on the items that both rated. */
export interface PairOfRaters {
  readonly raters: readonly [string, string];
  readonly percent: Share | null;
  readonly kappa: Coefficient;
}

/** Ratings of the same items by several people, side by side. Names stand in order, numbers in them by size. */
export interface ComparedRaters {
  readonly raters: readonly string[];
  readonly overall: OverallAgreement;
  readonly pairs: readonly PairOfRaters[];
  /** The items that not all put in the same category, and who said what. */
  readonly disagreements: readonly ItemRatings[];
}

/**
 * Holds the ratings of several people against one another. Nobody need rate every item. The order of the ratings does not matter.
 *
 * @throws Error where a category is not on the scale, or somebody rates an item twice
 */
export function compareRaters(ratings: readonly Rating[], scale: Scale): ComparedRaters {
  const items = itemsOf(ratings, scale.categories);
  const raters = [...new Set(ratings.map(({ rater }) => rater))].toSorted(byName);
  const counts = countsOf(items, scale);
  return {
    raters,
    overall: {
      percent: percentAgreement(counts),
      ac1: gwetAc1(counts),
      fleiss: fleissKappa(counts),
    },
    pairs: raters.flatMap((one, at) =>
      raters.slice(at + 1).map((other) => pairOf(items, scale, [one, other])),
    ),
    disagreements: items.filter(
      ({ ratings: given }) => new Set(given.map(({ category }) => category)).size > 1,
    ),
  };
}

function pairOf(
  items: readonly ItemRatings[],
  scale: Scale,
  raters: readonly [string, string],
): PairOfRaters {
  const shared = items
    .map(({ item, ratings }) => ({
      item,
      ratings: ratings.filter(({ rater }) => raters.includes(rater)),
    }))
    .filter(({ ratings }) => ratings.length === 2);
  // An item's ratings stand in the order of the raters' names, as the two do.
  const given = shared.map(({ ratings }) => ratings.map(({ category }) => category));
  const table = scale.categories.map((row) =>
    scale.categories.map(
      (column) => given.filter(([one, other]) => one === row && other === column).length,
    ),
  );
  return {
    raters,
    percent: percentAgreement(countsOf(shared, scale)),
    kappa: cohenKappa(table, scale.weights),
  };
}

function countsOf(items: readonly ItemRatings[], { categories }: Scale): Counts[] {
  return items.map(({ ratings }) =>
    categories.map((one) => ratings.filter(({ category }) => category === one).length),
  );
}
