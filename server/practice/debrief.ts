import type { Finding, Move, Opportunity, SpokenTurn } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { hearSession, type SessionReport } from '../rubric/hear-session.ts';
import { countMoves, talkShare, type MoveCounts } from './move-counts.ts';
import { nextSteps, type NextStep } from './next-steps.ts';
import type { Movement, Session } from './session.ts';
import { focusOf, spokenTurns } from './spoken-turns.ts';

/** A finding with what the learner is told about its behaviour. */
export interface ToldFinding extends Finding {
  readonly title: string;
  readonly why: string;
  /** ICF PCC marker numbers. */
  readonly icf: readonly string[];
  /** The essays that the behaviour comes from, by their first digits, or `field`. */
  readonly source: readonly string[];
}

/** One line of the transcript. A client's line carries neither moves nor findings. */
export interface DebriefTurn extends SpokenTurn {
  /** 0 for the client's opening line. */
  readonly index: number;
  /** True when the coach stayed quiet; `text` is empty then. */
  readonly quiet: boolean;
  readonly moves: readonly Move[];
  readonly findings: readonly ToldFinding[];
  readonly opportunities: readonly Opportunity[];
}

/** Where the client stood after an exchange, 0–1, and what moved it there. */
export interface TrustPoint {
  readonly exchange: number;
  readonly trust: number;
  readonly openness: number;
  readonly because: readonly Movement[];
}

/** All that a session shows once it is over. */
export interface Debrief extends SessionReport {
  readonly focus: string | null;
  readonly turns: readonly DebriefTurn[];
  readonly moves: MoveCounts;
  readonly trust: readonly TrustPoint[];
  readonly next: readonly NextStep[];
}

/**
 * Draws a session together from what was heard when its turns were taken.
 *
 * @param practises ids of the behaviours that the scenario gives occasion for
 */
export function debrief(rubric: Rubric, session: Session, practises: readonly string[]): Debrief {
  const reports = session.exchanges
    .filter(({ coach }) => coach !== null)
    .map(({ report }) => report);
  return {
    ...hearSession(rubric, reports, talkShare(spokenTurns(session))),
    focus: focusOf(session),
    turns: transcript(rubric, session),
    moves: countMoves(reports, spokenTurns(session)),
    trust: session.exchanges.map(({ index, client, moved }) => ({
      exchange: index,
      trust: client.trust,
      openness: client.openness,
      because: moved,
    })),
    next: nextSteps(rubric, reports, practises),
  };
}

function transcript(rubric: Rubric, { opening, exchanges }: Session): DebriefTurn[] {
  const client = (text: string): Omit<DebriefTurn, 'index'> => ({
    speaker: 'client',
    text,
    quiet: false,
    moves: [],
    findings: [],
    opportunities: [],
  });
  const turns = exchanges.flatMap(({ coach, report, reply }): Omit<DebriefTurn, 'index'>[] => [
    {
      speaker: 'coach',
      text: coach ?? '',
      quiet: coach === null,
      moves: report.moves,
      findings: report.findings.flatMap((finding) => tell(rubric, finding)),
      opportunities: report.opportunities,
    },
    client(reply),
  ]);
  return [client(opening), ...turns].map((turn, index) => ({ index, ...turn }));
}

/** A finding whose behaviour has left the rubric since is not shown: nothing can be said about it any more. */
function tell(rubric: Rubric, finding: Finding): ToldFinding[] {
  const behaviour = rubric.behaviours.find(({ id }) => id === finding.behaviour);
  if (behaviour === undefined) return [];
  const { title, why, icf, source } = behaviour;
  return [{ ...finding, title, why, icf, source }];
}
