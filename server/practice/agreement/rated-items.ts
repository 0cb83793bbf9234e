/** How many raters gave each category to one item: a whole number a category of the scale, in the scale's order. */
export type Counts = readonly number[];

/** An item that two or more people rated. */
export interface RatedItem {
  /** How many ratings it has, 2 or more. */
  readonly ratings: number;
  /** Share of all pairs of its ratings that agree, 0–1. */
  readonly agreeing: number;
  /** Share of its ratings in each category, 0–1; together 1. */
  readonly shares: readonly number[];
}

/**
 * The items on which people can agree: those with two or more ratings. One rating makes no pair, and what is common among items of
 * which nobody knows a second opinion is not what is common among these.
 */
export function ratedItems(items: readonly Counts[]): RatedItem[] {
  return items.flatMap((counts) => {
    const ratings = counts.reduce((sum, count) => sum + count, 0);
    if (ratings < 2) return [];
    const pairs = counts.reduce((sum, count) => sum + count * (count - 1), 0);
    return [
      {
        ratings,
        agreeing: pairs / (ratings * (ratings - 1)),
        shares: counts.map((count) => count / ratings),
      },
    ];
  });
}

/** How common each category is, 0–1, together 1: the mean of the items' shares, so that each item counts the same. */
export function prevalence(items: readonly RatedItem[]): number[] {
  const categories = items[0]?.shares ?? [];
  return categories.map((_, at) => mean(items.map(({ shares }) => shares[at] ?? 0)));
}

/** The mean of one number or more. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
