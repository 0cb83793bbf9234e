import { evaluate } from '../rubric/evaluate.ts';
import type { TurnReport } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { inContext } from './in-context.ts';
import type { Session } from './session.ts';

/**
 * What the rubric hears in the coach's next words of a session.
 *
 * @param session as it stood before these words
 * @param coach the words, or null when the coach stays quiet, in which nothing is heard
 */
export function listen(rubric: Rubric, session: Session, coach: string | null): TurnReport {
  if (coach === null) return { moves: [], findings: [], opportunities: [] };
  return evaluate(rubric, inContext(session, coach));
}
