import type { Opportunity } from '../client-state.ts';

/** What a coach says in a turn, and what the rubric hears in it. */
export interface CoachLine {
  /** Null stays quiet. `{topic}` stands for words of the client's that open a topic. */
  readonly coach: string | null;
  /** Ids of behaviours. */
  readonly hears: readonly string[];
}

/** When a coach of a policy reaches for which lines: everything that is named must hold. */
export interface Habit {
  /** Name of the lines. */
  readonly says: string;
  /** The client's last words offer this. */
  readonly offers?: Opportunity;
  /** The client has named a topic that the coach has not asked about too often. */
  readonly opened?: true;
  /** The coach has spoken fewer turns than this. */
  readonly before?: number;
  /** The coach has spoken so many turns, or more. */
  readonly after?: number;
  /** So few turns are left of what the session can take, or fewer. */
  readonly left?: number;
  /** At most so many of these lines in a session. */
  readonly times?: number;
  /** In so many turns of a hundred in which the rest holds; always when left out. */
  readonly odds?: number;
}

/** A way of coaching, to try a client on. */
export interface Policy {
  readonly id: string;
  /** Does harm: a client must not open to it as much as to a beginner. */
  readonly harms: boolean;
  readonly lines: Readonly<Record<string, readonly CoachLine[]>>;
  /** In the order in which they are tried. The last one always holds. */
  readonly habits: readonly Habit[];
}

/** Coach lines in which the rubric hears the same. */
export function hears(behaviours: readonly string[], ...lines: readonly string[]): CoachLine[] {
  return lines.map((coach) => ({ coach, hears: behaviours }));
}
