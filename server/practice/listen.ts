import { evaluate } from '../rubric/evaluate.ts';
import type { TurnReport } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { focusOf, spokenTurns } from './spoken-turns.ts';
import type { Session } from './session.ts';

/** How far back a turn is heard: more would make late turns dearer and tell nothing new. */
const remembered = 8;

/**
 * What the rubric hears in the coach's next words of a session.
 *
 * @param session as it stood before these words
 * @param coach the words, or null when the coach stays quiet, in which nothing is heard
 */
export function listen(rubric: Rubric, session: Session, coach: string | null): TurnReport {
  if (coach === null) return { moves: [], findings: [], opportunities: [] };
  const client = session.exchanges.at(-1)?.client ?? session.cameIn;
  return evaluate(rubric, {
    focus: focusOf(session),
    context: spokenTurns(session).slice(-remembered),
    coach,
    position: session.exchanges.filter((exchange) => exchange.coach !== null).length,
    // Where no state tells what the client offers, the rubric listens for it.
    ...(client === null ? {} : { offered: client.offered }),
  });
}
