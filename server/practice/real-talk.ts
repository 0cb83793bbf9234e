/** When a line was said, in milliseconds from the beginning of the talk. */
export interface Stamp {
  readonly start: number;
  /** Null where only the beginning is known. */
  readonly end: number | null;
}

/** What is known of a real session beside its words. */
export interface RealTalk {
  /** What its coach calls it. */
  readonly title: string;
  /** When coach and client talked. Milliseconds since 1970, UTC. */
  readonly talkedAt: number;
  /** Whether the time of day was told, and not the day alone. */
  readonly timeTold: boolean;
  /** How the client agreed that it is kept here, in the coach's words. */
  readonly consent: string;
  /** What the client is called here. */
  readonly client: string;
  /** By line as the debrief counts, 0 for the opening; null where no time is known, and for a line without words. */
  readonly stamps: readonly (Stamp | null)[];
}
