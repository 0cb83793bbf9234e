import type { TurnReport } from './finding.ts';
import { repairs, type Repair } from './repair.ts';
import type { Rubric, Stance } from './rubric.ts';
import { scoreSession, type SessionScore } from './score.ts';
import { findInSession, type SessionFinding } from './session-finding.ts';

/** A stance with the coach turns, from 0, in which a sign of it was heard. */
export interface StanceHeard extends Stance {
  readonly turns: readonly number[];
}

/** Everything that is told of a session as a whole. */
export interface SessionReport extends SessionScore {
  readonly repairs: readonly Repair[];
  /** Every stance of the rubric, those without a sign included. */
  readonly stances: readonly StanceHeard[];
  readonly sessionFindings: readonly SessionFinding[];
}

/**
 * Hears a session as a whole, from what was heard in its coach turns.
 *
 * @param reports the coach turns in their order
 * @param talkShare the coach's share of all words, 0–1, or null where nobody spoke
 */
export function hearSession(
  rubric: Rubric,
  reports: readonly TurnReport[],
  talkShare: number | null,
): SessionReport {
  return {
    ...scoreSession(rubric, reports),
    repairs: repairs(rubric.behaviours, reports),
    stances: rubric.stances.map((stance) => ({
      ...stance,
      turns: turnsOf(stance, rubric, reports),
    })),
    sessionFindings: findInSession(rubric.sessionFindings, reports, talkShare),
  };
}

function turnsOf({ id }: Stance, { behaviours }: Rubric, reports: readonly TurnReport[]): number[] {
  const signs = behaviours.filter(({ stance }) => stance === id).map((behaviour) => behaviour.id);
  return reports.flatMap(({ findings }, turn) =>
    findings.some(({ behaviour }) => signs.includes(behaviour)) ? [turn] : [],
  );
}
