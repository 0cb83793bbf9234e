import type { Share } from './share-store.ts';
import type { SessionHead } from './store.ts';

/** What a coach wrote for themselves about a session. */
export interface CaseNote {
  /** Id of the session. */
  readonly session: string;
  readonly text: string;
  /** Counts up with each change; 0 for one that was never written. */
  readonly revision: number;
  /** Milliseconds since 1970, UTC. */
  readonly changedAt: number;
}

/** A note that a member of a cohort shares with its instructors. */
export interface SharedNote {
  readonly note: CaseNote;
  readonly session: SessionHead;
  /** The writer's name. */
  readonly name: string;
  /** Milliseconds since 1970, UTC. */
  readonly sharedAt: number;
}

/** What is kept of notes. A note goes with its session; who shares a session does not share its note. */
export interface NoteStore {
  /** The note about a session, or null. Whose the session is, is not looked at. */
  findNote(session: string): Promise<CaseNote | null>;
  /** The account's notes that have a word in them, the one that was changed last first. */
  listNotes(account: string): Promise<(CaseNote & { share: Share | null })[]>;
  /**
   * Keeps a note as it reads now.
   *
   * @param revision the one that was changed; 0 where there was none
   * @returns false, with nothing changed, when another text was kept meanwhile or the session is gone
   */
  writeNote(
    session: string,
    revision: number,
    now: Pick<CaseNote, 'text' | 'changedAt'>,
  ): Promise<boolean>;
  /** Forgets a note, and with whom it was shared. */
  removeNote(session: string): Promise<void>;
  /** Shares a note with a cohort, in place of another one. Returns false, with nothing kept, when there is no such note. */
  shareNote(session: string, share: Share): Promise<boolean>;
  endNoteShare(session: string): Promise<void>;
  noteShareOf(session: string): Promise<Share | null>;
  /** What is shared with a cohort by who is in it, newest share first; of one session where it is given. */
  listSharedNotes(cohort: string, session?: string): Promise<SharedNote[]>;
}
