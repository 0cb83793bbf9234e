import type { Alliance, AllianceEntry } from '../practice/alliance.ts';
import type { Exchange, Session } from '../practice/session.ts';
import type { AccountStore } from './account-store.ts';
import type { SignOnStore } from './sign-on-store.ts';
import type { AssignmentStore } from './assignment-store.ts';
import type { CalibrationStore } from './calibration-store.ts';
import type { CohortStore } from './cohort-store.ts';
import type { DraftStore } from './draft-store.ts';
import type { DrillStore } from './drill-store.ts';
import type { NoteStore } from './note-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import type { OwnDataStore } from './own-data-store.ts';
import type { PublicationStore } from './publication-store.ts';
import type { ReviewStore } from './review-store.ts';
import type { SelfRatingStore } from './self-rating-store.ts';
import type { ShareStore } from './share-store.ts';
import type { WeightStore } from './weight-store.ts';

/** A session without its exchanges, as lists need it. */
export interface SessionHead extends Omit<Session, 'exchanges'> {
  /** Coach turns taken so far. */
  readonly turns: number;
}

/** How a session closes: with an exchange, or without one when the coach finishes it. */
export interface Closing {
  /** Milliseconds since 1970, UTC. */
  readonly endedAt: number;
  readonly ending: NonNullable<Session['ending']>;
}

/** What is kept of sessions. */
export interface SessionStore {
  /**
   * A new session, with the exchanges that a take brings along, in one step. One that stands alone is always taken.
   *
   * @returns false, with nothing kept, when its alliance or the session that it is taken from is gone, or another first take
   * stands at its place in the alliance
   */
  addSession(session: Session): Promise<boolean>;
  /** The session if it belongs to the account, else null. */
  findSession(id: string, account: string): Promise<Session | null>;
  /** The account's sessions, newest first. */
  listSessions(account: string): Promise<SessionHead[]>;
  /** The account's takes that go back to this first one, itself among them while it is there, in the order in which they began. */
  listTakes(first: string, account: string): Promise<SessionHead[]>;
  /** The account's sessions that have ended, whole, in the order in which they ended. */
  finishedSessions(account: string): Promise<Session[]>;
  /**
   * Keeps an exchange, and the session's end where `closing` gives one, in one step.
   *
   * @returns false, with nothing changed, when the session has ended, is gone, or does not stand at `exchange.index`
   */
  addExchange(session: string, exchange: Exchange, closing: Closing | null): Promise<boolean>;
  /** Ends a running session. Returns false, with nothing changed, when it has ended before or is gone. */
  endSession(session: string, closing: Closing): Promise<boolean>;
  /**
   * Forgets a session of the account with all its exchanges. Takes that were taken from it stay, and forget from which.
   * Returns false when there is none.
   */
  removeSession(id: string, account: string): Promise<boolean>;
}

/** What is kept of several sessions with one client. */
export interface AllianceStore {
  /** A new alliance whose sheet is empty. */
  addAlliance(alliance: Alliance): Promise<void>;
  /** The alliance if it belongs to the account, else null. */
  findAlliance(id: string, account: string): Promise<Alliance | null>;
  /** The account's alliances, newest first. */
  listAlliances(account: string): Promise<Alliance[]>;
  /** All sessions of an alliance, whole, in the order in which they began. */
  sessionsOfAlliance(id: string): Promise<Session[]>;
  /** Writes on an alliance's sheet. Returns false, with nothing kept, when the alliance is gone. */
  addEntry(alliance: string, entry: AllianceEntry): Promise<boolean>;
  /**
   * Keeps an entry as it reads now.
   *
   * @returns false, with nothing changed, when the sheet has none of this id, or it does not read as it did `before`
   */
  changeEntry(
    alliance: string,
    before: AllianceEntry,
    now: Pick<AllianceEntry, 'words' | 'formerly' | 'holds'>,
  ): Promise<boolean>;
  /** Forgets an alliance of the account with its sheet and all its sessions. Returns false when there is none. */
  removeAlliance(id: string, account: string): Promise<boolean>;
}

/**
 * Everything that is kept. What a method reports as done is on disk; what it throws is a fault of the
 * database, never of the person.
 */
export interface Store
  extends
    AccountStore,
    SignOnStore,
    AssignmentStore,
    CalibrationStore,
    CohortStore,
    DraftStore,
    DrillStore,
    PublicationStore,
    ReviewStore,
    SelfRatingStore,
    WeightStore,
    EvidenceStore,
    ShareStore,
    NoteStore,
    OwnDataStore,
    SessionStore,
    AllianceStore {
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** Lets go of the database. Nothing may be asked afterwards. */
  close(): Promise<void>;
}
