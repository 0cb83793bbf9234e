import type { Debrief as DomainDebrief, DebriefTurn } from '../practice/debrief.ts';
import type { Session } from '../practice/session.ts';
import type { SessionHead } from '../store/store.ts';
import type { Debrief } from './contract/debrief.ts';
import type { HeardDebrief } from './practice.ts';
import { summariseSession, summariseSessions, type SummaryOf } from './session-view.ts';

/**
 * A debrief as the page shows it.
 *
 * @param takes all takes of the session's talk
 */
export function viewDebrief(
  session: Session,
  debrief: DomainDebrief,
  takes: readonly SessionHead[],
  summaryOf: SummaryOf,
): HeardDebrief {
  const { focus, turns, markers, score, balance, moves, talk, trust, next } = debrief;
  // What is told of turns counts those in which the coach spoke; the page knows turns by their index.
  const spoken = turns.filter(({ speaker, quiet }) => speaker === 'coach' && !quiet);
  const indexOf = (turn: number): number => spoken[turn]?.index ?? 0;
  return {
    session: summariseSession(session, takes, summaryOf),
    takes: summariseSessions(takes, summaryOf),
    rubric: session.rubric,
    focus,
    turns: turns.map(viewTurn),
    markers: [...markers],
    score,
    balance,
    moves,
    talk: talk && {
      over: { by: talk.over.by, pieces: [...talk.over.pieces] },
      silences: talk.silences && [...talk.silences],
    },
    trust: trust.map((point) => ({ ...point, because: [...point.because] })),
    repairs: debrief.repairs.map(({ turn, behaviour, by }) => ({
      turn: indexOf(turn),
      behaviour,
      by: indexOf(by),
    })),
    stances: debrief.stances.map((stance) => ({ ...stance, turns: stance.turns.map(indexOf) })),
    sessionFindings: debrief.sessionFindings.map(({ id, title, why, instead }) => ({
      id,
      title,
      why,
      instead: [...instead],
    })),
    next: next.map((step) => ({ ...step, instead: [...step.instead] })),
  };
}

/** One line of a transcript as the page shows it. */
export function viewTurn({
  moves,
  findings,
  opportunities,
  stamp,
  ...turn
}: DebriefTurn): Debrief['turns'][number] {
  return {
    ...turn,
    moves: [...moves],
    findings: findings.map((finding) => ({
      ...finding,
      instead: [...finding.instead],
      icf: [...finding.icf],
      source: [...finding.source],
    })),
    opportunities: [...opportunities],
    ...(stamp === undefined ? {} : { stamp }),
  };
}
