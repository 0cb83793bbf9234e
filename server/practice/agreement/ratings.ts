/** What one person said of one item. */
export interface Rating {
  readonly item: string;
  readonly rater: string;
  readonly category: string;
}

/** An item with all its ratings, in the order of the raters' names. */
export interface ItemRatings {
  readonly item: string;
  readonly ratings: readonly Omit<Rating, 'item'>[];
}

const collator = new Intl.Collator('en', { numeric: true });

/** Orders names by alphabet and the numbers in them by size: `turn 9` before `turn 10`. Two names never tie. */
export function byName(one: string, other: string): number {
  return collator.compare(one, other) || (one < other ? -1 : Number(one > other));
}

/**
 * Ratings by item, in the order of the items' names.
 *
 * @throws Error where a category is not on the scale, or somebody rates an item twice
 */
export function itemsOf(ratings: readonly Rating[], categories: readonly string[]): ItemRatings[] {
  const items = new Map<string, Map<string, string>>();
  for (const { item, rater, category } of ratings) {
    if (!categories.includes(category)) {
      throw new Error(`"${category}", given to "${item}" by "${rater}", is not on the scale.`);
    }
    const given = items.get(item) ?? new Map<string, string>();
    if (given.has(rater)) throw new Error(`"${rater}" rates "${item}" twice.`);
    items.set(item, given.set(rater, category));
  }
  return [...items]
    .toSorted(([one], [other]) => byName(one, other))
    .map(([item, given]) => ({
      item,
      ratings: [...given]
        .toSorted(([one], [other]) => byName(one, other))
        .map(([rater, category]) => ({ rater, category })),
    }));
}
