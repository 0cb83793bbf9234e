import type { Move, SpokenTurn } from '../rubric/finding.ts';
import type { NotRated } from '../rubric/not-rated.ts';
import { hearSession, type SessionReport } from '../rubric/hear-session.ts';
import type { Repair } from '../rubric/repair.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { countMoves, talkShare, type MoveCounts } from './move-counts.ts';
import { nextSteps, type NextStep } from './next-steps.ts';
import type { Stamp } from './real-talk.ts';
import type { Movement, Session } from './session.ts';
import { silencesOf, type Silence } from './silences.ts';
import { focusOf, spokenTurns } from './spoken-turns.ts';
import { talkOverTime, type TalkOverTime } from './talk-over-time.ts';
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
  /** When it was said, in a real session whose times are known. */
  readonly stamp?: Stamp;
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

/** What the words and times of a real session tell beside what was heard in it. */
export interface RealTalkReport {
  readonly over: TalkOverTime;
  /** Null where the times do not tell. */
  readonly silences: readonly Silence[] | null;
}

/** All that a session shows once it is over. */
export interface Debrief extends SessionReport {
  readonly focus: string | null;
  /** In a real session without the lines in which nothing was said; the others keep their `index`. */
  readonly turns: readonly DebriefTurn[];
  readonly moves: MoveCounts;
  /** Who spoke how much and when; null for a session that was practised here. */
  readonly talk: RealTalkReport | null;
  /** None in a real session. */
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
  const turns = transcript(rubric, session, heard.repairs);
  return {
    ...heard,
    focus: focusOf(session),
    turns,
    talk: session.real === null ? null : reportTalk(turns),
    moves: countMoves(reports, spokenTurns(session)),
    trust: session.exchanges.flatMap(({ index, client, moved }) =>
      client === null
        ? []
        : [{ exchange: index, trust: client.trust, openness: client.openness, because: moved }],
    ),
    next: nextSteps(rubric, reports, practises),
  };
}

function reportTalk(turns: readonly DebriefTurn[]): RealTalkReport {
  const lines = turns.map((turn) => ({ ...turn, stamp: turn.stamp ?? null }));
  return { over: talkOverTime(lines), silences: silencesOf(lines) };
}

function transcript(
  rubric: Rubric,
  { opening, exchanges, real }: Session,
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
  const lines = [client(opening), ...turns].map((turn, index) => ({ index, ...turn }));
  if (real === null) return lines;
  return lines
    .filter(({ text, quiet }) => text !== '' || quiet)
    .map((line) => {
      const stamp = real.stamps[line.index] ?? null;
      return stamp === null ? line : { ...line, stamp };
    });
}
