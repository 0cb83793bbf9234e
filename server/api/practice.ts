import type { Piece } from '../practice/evidence/evidence-file.ts';
import type { ReadEvidence } from '../practice/evidence/read-evidence.ts';
import type { NoFork } from '../practice/fork.ts';
import type { EngineRating } from '../practice/calibration/exercise.ts';
import type { BroughtTalk, HeardSoFar } from '../practice/hear-real-talk.ts';
import type { Exchange, PractisedSession, Session } from '../practice/session.ts';
import type { MomentTry } from '../practice/moment-try.ts';
import type { SessionStart } from '../practice/start-session.ts';
import type { CohortWeights } from '../practice/weight-setting.ts';
import type { Closing, SessionHead } from '../store/store.ts';
import type { AlliancePractice } from './alliance-practice.ts';
import type { NoteFinding, NotePrompts } from './contract/case-note.ts';
import type { Comparison } from './contract/comparison.ts';
import type { CrosswalkView, FrameworkView } from './contract/crosswalk.ts';
import type { Debrief } from './contract/debrief.ts';
import type { MarkerScoreView } from './contract/figures.ts';
import type { MomentView } from './contract/moment.ts';
import type { Growth } from './contract/growth.ts';
import type { RubricView } from './contract/rubric.ts';
import type { Briefing, ScenarioSummary } from './contract/scenario.ts';
import type { SessionSummary, SessionView } from './contract/session.ts';

/** Who begins which scenario, and when. */
export interface SessionWish extends SessionStart {
  /** Id of the scenario. */
  readonly scenario: string;
  /** Of one that was published here: the version to play; the newest where it is left out. */
  readonly version?: string | null;
}

/** For whom a scenario may be shared. */
export interface Reader {
  /** Null for a stranger, and where it is asked what a whole cohort can begin. */
  readonly account: string | null;
  /** Ids of the cohorts that they are in. */
  readonly cohorts: readonly string[];
}

/** A turn that was taken, and the session's end where the client's answer ends it. */
export interface TakenTurn {
  readonly exchange: Exchange;
  readonly closing: Closing | null;
}

/** Where a figure lies, 0–100, with its interval; all null for *not enough to say*. */
export type Figure = Pick<MarkerScoreView, 'score' | 'low' | 'high'>;

/** A stretch of a note, and where it begins there. */
export interface NotePiece {
  readonly text: string;
  readonly from: number;
}

/** A debrief without what only the cohort knows of it. */
export type HeardDebrief = Omit<Debrief, 'assignment' | 'weighted'>;

/**
 * The domain as the routes see it: what a session does, and how it is shown. A scenario that was published here is played in
 * the version that the session began with, which is looked up where it is needed.
 */
export interface Practice extends AlliancePractice {
  /** Learns what was published, shared or withdrawn since; asked once before each request. */
  refresh(): Promise<void>;
  /** Whom somebody can meet, gentle ones first: what ships, and what is shared with them. */
  scenarios(reader: Reader): ScenarioSummary[];
  /** Whether a scenario came with the program, alone or as a session of an engagement: anybody may read of it. */
  isBuiltIn(scenario: string): boolean;
  /** What a scenario is called now, also one that nobody begins any more; null where there was never one. */
  scenario(id: string): ScenarioSummary | null;
  readonly rubric: RubricView;
  /** What others look for in a session. */
  readonly frameworks: readonly FrameworkView[];
  /** What a session that has ended shows of a framework's markers, or null when there is no such framework. */
  crosswalk(session: Session, framework: string): CrosswalkView | null;
  /**
   * A moment of a session with all tries at it, heard anew one after the other; null where no client's words stand before that turn.
   */
  moment(
    session: Session,
    place: number,
    tries: readonly MomentTry[],
  ): Generator<undefined, MomentView | null>;
  /**
   * What an evidence file's pieces say, read anew from the sessions that were chosen, which have ended and come in the file's order.
   *
   * @param framework its id; another one stands in where it is not here any more
   */
  readEvidence(
    framework: string,
    pieces: readonly Piece[],
    sessions: readonly Session[],
  ): { readonly framework: FrameworkView; readonly read: ReadEvidence };
  /** What the coach reads before the session, or null when there is no such scenario. Whether they may is not looked at. */
  briefing(scenario: string): Promise<Briefing | null>;
  /** A session with the client's opening line, or null when there is no such scenario. Whether they may is not looked at. */
  start(wish: SessionWish): Promise<PractisedSession | null>;
  /** Hears a real session coach turn by coach turn, and gives it whole, ended, at the end. */
  hearReal(talk: BroughtTalk): Generator<HeardSoFar, Session>;
  /** Hears a session anew of which only the words are left, exchange by exchange, and gives it whole at the end. */
  hearAgain(session: Session): Promise<Generator<HeardSoFar, Session>>;
  /** The client's answer to the next turn, or null when the scenario is not here any more. */
  takeTurn(session: Session, coach: string | null, at: number): Promise<TakenTurn | null>;
  /** Another take of the session from one of its turns, or why there can be none. */
  fork(
    session: Session,
    index: number,
    begin: Pick<SessionStart, 'id' | 'startedAt'>,
  ): Promise<Session | NoFork>;
  /** `takes` are all takes of the session's talk. */
  view(session: Session, takes: readonly SessionHead[]): Omit<SessionView, 'assignment'>;
  /** All sessions of an account: the number of a take is told by those beside it. */
  summaries(sessions: readonly SessionHead[]): SessionSummary[];
  /** `takes` are all takes of the session's talk. */
  debrief(session: Session, takes: readonly SessionHead[]): HeardDebrief;
  /** What all markers of a session come to, by other weights than the rubric's own. */
  overall(session: Session, weights: NonNullable<CohortWeights>): Figure;
  /** Two of `takes`, which are all takes of their talk, side by side, the earlier one first. */
  compare(one: Session, other: Session, takes: readonly SessionHead[]): Comparison;
  /** The engine's word on a session that has ended, as one more rater's. */
  rate(session: Session): EngineRating;
  /** Real sessions stand where they were held. */
  growth(sessions: readonly Session[]): Growth;
  /** Questions that a note about a session can answer. */
  readonly notePrompts: NotePrompts;
  /** A note in pieces that are read one by one. */
  notePieces(note: string): NotePiece[];
  /** The judging language in one piece of a note; the places are those of the whole note. */
  readNote(piece: NotePiece): NoteFinding[];
}
