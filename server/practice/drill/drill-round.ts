/** What somebody named in the turn of one item, and what there was to name when they did. */
export interface DrillAnswer {
  /** Place of the item in the round: 0 for the first. */
  readonly place: number;
  /** Id of the item. */
  readonly item: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Ids of the behaviours that they named, each once; empty for *none of them*. */
  readonly named: readonly string[];
  /** Ids of the behaviours that the item said were there: a later edit of the item changes no figure. */
  readonly gold: readonly string[];
  /** Ids of the behaviours that the engine heard. */
  readonly engine: readonly string[];
}

/** A short round of drills. */
export interface DrillRound {
  readonly id: string;
  /** Whose it is. */
  readonly account: string;
  /** Milliseconds since 1970, UTC. */
  readonly begunAt: number;
  /** Ids of its items, in the order in which they are asked. */
  readonly items: readonly string[];
  /** In the order of their places; each place is answered once. */
  readonly answers: readonly DrillAnswer[];
}

/** All answers of somebody's rounds in the order in which they were given. */
export function inOrder(rounds: readonly DrillRound[]): DrillAnswer[] {
  return rounds
    .toSorted((a, b) => a.begunAt - b.begunAt || (a.id < b.id ? -1 : 1))
    .flatMap(({ answers }) => answers)
    .toSorted((a, b) => a.at - b.at);
}
