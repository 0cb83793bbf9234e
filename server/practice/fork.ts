import type { Rubric } from '../rubric/rubric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { isPractised, type Session } from './session.ts';
import type { SessionStart } from './start-session.ts';

/**
 * Why a turn cannot be taken again: its client is no simulated one, it was never taken, or the client would not be the same person, or turns would not be heard
 * alike in both takes.
 */
export type NoFork =
  'real-session' | 'no-such-turn' | 'scenario-gone' | 'scenario-changed' | 'rubric-changed';

/**
 * A new take of a session: all that came before one of its turns, as it was, and then open again. The session it comes from,
 * running or ended, is left as it is.
 *
 * @param rubric as it is now
 * @param scenario the session's scenario as it is now, or undefined when it has gone
 * @param index the turn to take again, 0 for the first coach turn
 */
export function fork(
  rubric: Rubric,
  scenario: Scenario | undefined,
  session: Session,
  index: number,
  { id, startedAt }: Pick<SessionStart, 'id' | 'startedAt'>,
): Session | NoFork {
  if (!isPractised(session)) return 'real-session';
  if (session.exchanges[index] === undefined) return 'no-such-turn';
  if (scenario === undefined) return 'scenario-gone';
  if (scenario.version !== session.scenario.version) return 'scenario-changed';
  if (rubric.id !== session.rubric.id || rubric.version !== session.rubric.version) {
    return 'rubric-changed';
  }
  return {
    ...session,
    id,
    startedAt,
    takenFrom: { first: firstTakeOf(session), session: session.id, index },
    endedAt: null,
    ending: null,
    exchanges: session.exchanges.slice(0, index),
  };
}

/** Id of the take that a session goes back to; its own where it is the first. */
export function firstTakeOf({ id, takenFrom }: Pick<Session, 'id' | 'takenFrom'>): string {
  return takenFrom?.first ?? id;
}

/** The number of each session among the takes of one talk, by id: 1 for a first take, then in the order in which they began. */
export function numberTakes(
  sessions: readonly Pick<Session, 'id' | 'startedAt' | 'takenFrom'>[],
): ReadonlyMap<string, number> {
  const inOrder = sessions.toSorted((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
  const last = new Map<string, number>();
  return new Map(
    inOrder.map((session) => {
      const first = firstTakeOf(session);
      if (session.takenFrom === null) return [session.id, 1];
      // A later take is never number 1, not even when the first one is deleted.
      const number = (last.get(first) ?? 1) + 1;
      last.set(first, number);
      return [session.id, number];
    }),
  );
}
