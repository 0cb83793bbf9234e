/** One's own words at a moment of a session, said anew. */
export interface MomentTry {
  readonly id: string;
  /** The coach turn that it stands in for: 0 for the first of the session. */
  readonly place: number;
  readonly words: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}
