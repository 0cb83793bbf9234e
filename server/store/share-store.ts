import type { RealTalk } from '../practice/real-talk.ts';
import type { Session } from '../practice/session.ts';
import type { AttemptedSession } from './assignment-store.ts';

/** With whom somebody shares a session of their own. */
export interface Share {
  readonly cohort: string;
  /** Milliseconds since 1970, UTC. */
  readonly sharedAt: number;
}

/** A session that a member of a cohort shares with its instructors. */
export interface SharedSession {
  readonly session: Omit<AttemptedSession, 'turns'> & {
    readonly account: string;
    /** Id of the scenario; null for a real session. */
    readonly scenario: string | null;
    /** Null for one that was practised here. */
    readonly real: RealTalk | null;
  };
  /** The owner's name. */
  readonly name: string;
  /** Milliseconds since 1970, UTC. */
  readonly sharedAt: number;
}

/** What is kept of sessions that people share. A share ends with the membership. */
export interface ShareStore {
  /** Shares a session with a cohort, in place of another one. Returns false, with nothing kept, when the session is gone. */
  shareSession(session: string, share: Share): Promise<boolean>;
  endShare(session: string): Promise<void>;
  shareOf(session: string): Promise<Share | null>;
  /** What is shared with a cohort by who is in it, newest share first. */
  listShared(cohort: string): Promise<SharedSession[]>;
  /** A session that is shared with the cohort by who is in it, whole, or null. */
  findShared(session: string, cohort: string): Promise<Session | null>;
}
