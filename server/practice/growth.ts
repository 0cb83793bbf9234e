import type { Rubric } from '../rubric/rubric.ts';
import { scoreSession, type SessionScore } from '../rubric/score.ts';
import type { Session } from './session.ts';

/** A finished session as one point of a person's growth. */
export interface GrowthPoint extends SessionScore {
  readonly session: Session;
  /** Scores of two versions are not compared. */
  readonly rubricVersion: string;
  /** Coach turns with words in them. */
  readonly coachTurns: number;
}

/**
 * One point a finished session in which the coach said something, in the order given. Only first takes count: whoever takes a turn
 * again has seen how it goes.
 */
export function growth(rubric: Rubric, sessions: readonly Session[]): GrowthPoint[] {
  return sessions
    .filter(({ endedAt, takenFrom }) => endedAt !== null && takenFrom === null)
    .map((session) => {
      const reports = session.exchanges
        .filter(({ coach }) => coach !== null)
        .map(({ report }) => report);
      return {
        ...scoreSession(rubric, reports),
        session,
        rubricVersion: session.rubric.version,
        coachTurns: reports.length,
      };
    })
    .filter(({ coachTurns }) => coachTurns > 0);
}
