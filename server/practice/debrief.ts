import type { Move, SpokenTurn } from '../rubric/finding.ts';
import type { NotRated } from '../rubric/not-rated.ts';
import { hearSession, type SessionReport } from '../rubric/hear-session.ts';
import type { Repair } from '../rubric/repair.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { countMoves, talkShare, type MoveCounts } from './move-counts.ts';
import { nextSteps, type NextStep } from './next-steps.ts';
import type { Movement, Session } from './session.ts';
import { focusOf, spokenTurns } from './spoken-turns.ts';
import { tellFinding, tellOpportunity, type ToldFinding, type ToldOpportunity } from './tell.ts';

/** One line of the transcript. A client's line carries neither moves nor findings. */
export interface DebriefTurn extends SpokenTurn {
  /** 0 for the client's opening line. */
  readonly index: number;
  /** True when the coach stayed quiet; `text` is empty then. */
  readonly quiet: boolean;
  readonly moves: readonly Move[];
  readonly findings: readonly ToldFinding[];
  /** What the client's line before offered, and what the coach made of it. */
  readonly opportunities: readonly ToldOpportunity[];
  /** Why nothing was looked for in the coach's words; absent where they were rated. */
  readonly notRated?: NotRated;
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
  const heard = hearSession(rubric, reports, talkShare(spokenTurns(session)));
  return {
    ...heard,
    focus: focusOf(session),
    turns: transcript(rubric, session, heard.repairs),
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

function transcript(
  rubric: Rubric,
  { opening, exchanges }: Session,
  repairs: readonly Repair[],
): DebriefTurn[] {
  // Repairs count the turns in which the coach spoke.
  let spoken = 0;
  const client = (text: string): Omit<DebriefTurn, 'index'> => ({
    speaker: 'client',
    text,
    quiet: false,
    moves: [],
    findings: [],
    opportunities: [],
  });
  const turns = exchanges.flatMap(({ coach, report, reply }): Omit<DebriefTurn, 'index'>[] => {
    const at = coach === null ? null : spoken++;
    const isMended = (id: string): boolean =>
      repairs.some(({ turn, behaviour }) => turn === at && behaviour === id);
    return [
      {
        speaker: 'coach',
        text: coach ?? '',
        quiet: coach === null,
        moves: report.moves,
        findings: report.findings.flatMap((one) =>
          tellFinding(rubric, one, isMended(one.behaviour)),
        ),
        opportunities: report.opportunities.flatMap((one) => tellOpportunity(rubric, one)),
        ...(report.notRated === undefined ? {} : { notRated: report.notRated }),
      },
      client(reply),
    ];
  });
  return [client(opening), ...turns].map((turn, index) => ({ index, ...turn }));
}
