/** What somebody named, held against what there was to name. */
export interface ComparedNames {
  /** Ids of behaviours that are there and were named. */
  readonly alike: readonly string[];
  /** Ids that are there and were not named. */
  readonly missed: readonly string[];
  /** Ids that were named and are not there. */
  readonly tooMuch: readonly string[];
}

/** Holds named behaviours against those that are there. The order does not matter. */
export function compareNames(named: readonly string[], gold: readonly string[]): ComparedNames {
  return {
    alike: gold.filter((id) => named.includes(id)),
    missed: gold.filter((id) => !named.includes(id)),
    tooMuch: named.filter((id) => !gold.includes(id)),
  };
}

/** Whether nothing was missed and nothing named too much. */
export function isWhole({ missed, tooMuch }: ComparedNames): boolean {
  return missed.length === 0 && tooMuch.length === 0;
}
