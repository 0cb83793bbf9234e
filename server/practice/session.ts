import type { TurnReport } from '../rubric/finding.ts';
import type { ClientState, Ending } from '../scenario/client-state.ts';
import type { RealTalk } from './real-talk.ts';

/** What a behaviour did to the client's trust. */
export interface Movement {
  /** Id of the behaviour that was heard. */
  readonly behaviour: string;
  /** Change of trust, −1 to 1. */
  readonly change: number;
}

/** One move of the coach and the client's answer to it. */
export interface Exchange {
  /** 0 for the first coach turn. */
  readonly index: number;
  /** The coach's words as typed, or null when the coach stayed quiet. */
  readonly coach: string | null;
  /** What the rubric heard when the turn was taken. No findings when the coach stayed quiet. */
  readonly report: TurnReport;
  /** The client's words; empty where a coach had the last word in a real session. */
  readonly reply: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The client after this exchange; null in a real session, where nobody knows. */
  readonly client: ClientState | null;
  /** What moved the client's trust in this exchange. */
  readonly moved: readonly Movement[];
}

/** An exchange with a simulated client. */
export type PlayedExchange = Exchange & { readonly client: ClientState };

/** Where a take begins that is not the first one. */
export interface TakenFrom {
  /** Id of the first take of all. It stays when that one is deleted, so that later takes still know one another. */
  readonly first: string;
  /** Id of the session whose turn was taken again, or null once that is deleted. */
  readonly session: string | null;
  /** The turn that was taken again: 0 for the first coach turn. */
  readonly index: number;
}

/** A session's place in an alliance. */
export interface AlliancePlace {
  /** Id of the alliance. */
  readonly id: string;
  /** 0 for the first session. */
  readonly order: number;
}

/** What was played in a session. */
export interface ScenarioPlayed {
  readonly id: string;
  readonly version: string;
}

/** A session from its opening line to where it stands now: practised with a simulated client, or real and brought here. */
export interface Session {
  readonly id: string;
  readonly account: string;
  /** Null for a first take, which alone counts for growth. */
  readonly takenFrom: TakenFrom | null;
  /** Null for a real session. */
  readonly scenario: ScenarioPlayed | null;
  /** What is known of a real session beside its words; null for one that was practised here. */
  readonly real: RealTalk | null;
  readonly rubric: { readonly id: string; readonly version: string };
  /** The same seed and the same turns give the same replies. 0 to 2³² − 1. */
  readonly seed: number;
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
  /** Milliseconds since 1970, UTC, or null while the session runs. */
  readonly endedAt: number | null;
  /** How it ended, or null while the session runs. */
  readonly ending: Ending | null;
  /** The client's first words; empty where the coach spoke first in a real session. */
  readonly opening: string;
  /** The client at the opening; null in sessions from before it was kept, where the seed tells it. */
  readonly cameIn: ClientState | null;
  /** Null for a session that stands alone. */
  readonly alliance: AlliancePlace | null;
  readonly exchanges: readonly Exchange[];
}

/** A session with a simulated client. */
export type PractisedSession = Session & { readonly scenario: ScenarioPlayed };

/** Tells a session with a simulated client from a real one. */
export function isPractised(session: Session): session is PractisedSession {
  return session.scenario !== null;
}
