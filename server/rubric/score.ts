/** One partnership marker over a session. `score`, `low` and `high` are 0–100, or null for *not enough to say*. */
export interface MarkerScore {
  readonly id: string;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** How many findings speak for or against the marker. */
  readonly evidence: number;
}

/** Where a session stands between two ends that both cost. Each value is −1 to 1, 0 level; null without evidence. */
export interface Balance {
  /** −1 one-down, 1 one-up. */
  readonly stand: number | null;
  /** −1 only humble, 1 only provocative. */
  readonly edge: number | null;
}

export interface SessionScore {
  readonly markers: readonly MarkerScore[];
  /** Mean of the marker scores that can be said, 0–100, or null when none can. */
  readonly score: number | null;
  readonly balance: Balance;
}
