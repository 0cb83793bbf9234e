import type { NoFork } from '../practice/fork.ts';
import type { Exchange, Session } from '../practice/session.ts';
import type { SessionStart } from '../practice/start-session.ts';
import type { Closing, SessionHead } from '../store/store.ts';
import type { AlliancePractice } from './alliance-practice.ts';
import type { Comparison } from './contract/comparison.ts';
import type { Debrief } from './contract/debrief.ts';
import type { Growth } from './contract/growth.ts';
import type { RubricView } from './contract/rubric.ts';
import type { Briefing, ScenarioSummary } from './contract/scenario.ts';
import type { SessionSummary, SessionView } from './contract/session.ts';

/** Who begins which scenario, and when. */
export interface SessionWish extends SessionStart {
  /** Id of the scenario. */
  readonly scenario: string;
}

/** A turn that was taken, and the session's end where the client's answer ends it. */
export interface TakenTurn {
  readonly exchange: Exchange;
  readonly closing: Closing | null;
}

/** The domain as the routes see it: what a session does, and how it is shown. Nothing in it is kept or looked up. */
export interface Practice extends AlliancePractice {
  readonly scenarios: readonly ScenarioSummary[];
  readonly rubric: RubricView;
  /** What the coach reads before the session, or null when there is no such scenario. */
  briefing(scenario: string): Briefing | null;
  /** A session with the client's opening line. The scenario is one of `scenarios`. */
  start(wish: SessionWish): Session;
  /** The client's answer to the next turn, or null when the scenario is not here any more. */
  takeTurn(session: Session, coach: string | null, at: number): TakenTurn | null;
  /** Another take of the session from one of its turns, or why there can be none. */
  fork(
    session: Session,
    index: number,
    begin: Pick<SessionStart, 'id' | 'startedAt'>,
  ): Session | NoFork;
  /** `takes` are all takes of the session's talk. */
  view(session: Session, takes: readonly SessionHead[]): Omit<SessionView, 'assignment'>;
  /** All sessions of an account: the number of a take is told by those beside it. */
  summaries(sessions: readonly SessionHead[]): SessionSummary[];
  /** `takes` are all takes of the session's talk. */
  debrief(session: Session, takes: readonly SessionHead[]): Omit<Debrief, 'assignment'>;
  /** Two of `takes`, which are all takes of their talk, side by side, the earlier one first. */
  compare(one: Session, other: Session, takes: readonly SessionHead[]): Comparison;
  growth(sessions: readonly Session[]): Growth;
}
