import type { Engagement } from '../scenario/engagement.ts';
import { remember, type Memory } from '../scenario/memory.ts';
import type { Session } from './session.ts';

/** What a coach wrote on the alliance sheet. What the client put there is told by the sessions. */
export interface AllianceEntry {
  readonly id: string;
  /** As it reads now. */
  readonly words: string;
  /** As it read before, oldest first. */
  readonly formerly: readonly string[];
  /** Whether it is agreed still, or was let go. */
  readonly holds: boolean;
  /** The session after whose beginning it was written: 0 for the first. */
  readonly order: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** One coach and one client over the sessions of an engagement. */
export interface Alliance {
  readonly id: string;
  readonly account: string;
  /** Id of the engagement. */
  readonly engagement: string;
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
  /** In the order in which they were written. */
  readonly entries: readonly AllianceEntry[];
}

/** Why no further session can begin: the last one runs still, or all of them were held. */
export type NoNext = 'session-running' | 'all-held';

/**
 * The place of the next session in an engagement, 0 for the first, or why there is none. Only first takes count.
 *
 * @param sessions those of the alliance
 */
export function nextOrder(engagement: Engagement, sessions: readonly Session[]): number | NoNext {
  const held = firstTakes(sessions);
  if (held.some(({ endedAt }) => endedAt === null)) return 'session-running';
  const next = Math.max(-1, ...held.map(({ alliance }) => alliance?.order ?? -1)) + 1;
  return next < engagement.sessions.length ? next : 'all-held';
}

/** What the client remembers after the sessions of an alliance that have ended, or null after none. */
export function memoryOf(engagement: Engagement, sessions: readonly Session[]): Memory | null {
  return firstTakes(sessions).reduce<Memory | null>((before, { alliance, exchanges, ending }) => {
    const scenario = engagement.sessions[alliance?.order ?? -1];
    const client = exchanges.at(-1)?.client;
    if (scenario === undefined || client === undefined || client === null || ending === null)
      return before;
    // A coach who finishes leaves the client's own state as it was.
    return remember(scenario, before, { ...client, ending });
  }, null);
}

/** First takes in the order of their places: what was taken again is practice, and the client does not know of it. */
export function firstTakes(sessions: readonly Session[]): Session[] {
  return sessions
    .filter(({ takenFrom, alliance }) => takenFrom === null && alliance !== null)
    .toSorted((a, b) => (a.alliance?.order ?? 0) - (b.alliance?.order ?? 0));
}
