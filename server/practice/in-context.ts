import type { TurnInContext } from '../rubric/finding.ts';
import { focusOf, spokenTurns } from './spoken-turns.ts';
import type { Session } from './session.ts';

/** How far back a turn is heard: more would make late turns dearer and tell nothing new. */
const remembered = 8;

/**
 * The coach's next words of a session with all that the rubric may look at.
 *
 * @param session as it stood before these words
 */
export function inContext(session: Session, coach: string): TurnInContext {
  const client = session.exchanges.at(-1)?.client ?? session.cameIn;
  return {
    focus: focusOf(session),
    context: spokenTurns(session).slice(-remembered),
    coach,
    position: session.exchanges.filter((exchange) => exchange.coach !== null).length,
    // Where no state tells what the client offers, the rubric listens for it.
    ...(client === null ? {} : { offered: client.offered }),
  };
}
