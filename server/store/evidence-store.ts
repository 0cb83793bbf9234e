import type {
  EvidenceFile,
  EvidenceText,
  MentorComment,
  Piece,
} from '../practice/evidence/evidence-file.ts';
import type { Share } from './share-store.ts';

/** An evidence file as a list shows it. */
export interface EvidenceHead {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970, UTC. */
  readonly changedAt: number;
  readonly sessions: number;
  readonly pieces: number;
}

/** An evidence file that a member of a cohort shares with its instructors. */
export interface SharedEvidence extends EvidenceHead {
  /** Id of its owner, and their name. */
  readonly account: string;
  readonly name: string;
  /** Milliseconds since 1970, UTC. */
  readonly sharedAt: number;
}

/** What is kept of evidence files. Pieces go with their session, and a share ends with the membership. */
export interface EvidenceStore {
  addEvidence(file: Omit<EvidenceFile, 'sessions' | 'gone' | 'pieces' | 'comments'>): Promise<void>;
  /** The file if it belongs to the account, else null. */
  findEvidence(id: string, account: string): Promise<EvidenceFile | null>;
  /** The account's files, changed last first. */
  listEvidence(account: string): Promise<EvidenceHead[]>;
  /**
   * Keeps what the owner wrote as the next revision.
   *
   * @returns false, with nothing changed, when the file is gone or does not stand at `revision`
   */
  writeEvidence(id: string, revision: number, text: EvidenceText, at: number): Promise<boolean>;
  /**
   * Keeps which sessions are chosen, in their order. Pieces of the others go; what is told of deleted sessions stays.
   *
   * @returns false, with nothing changed, when the file or one of the sessions is gone
   */
  chooseSessions(id: string, sessions: readonly string[], at: number): Promise<boolean>;
  /**
   * Adds pieces behind the others. Their sessions are chosen with them.
   *
   * @returns false, with nothing kept, when the file or one of the sessions is gone
   */
  addPieces(id: string, pieces: readonly Piece[], at: number): Promise<boolean>;
  /** Keeps the owner's words of a piece. Returns false when there is no such piece. */
  writePiece(id: string, piece: string, words: string, at: number): Promise<boolean>;
  /** Keeps another order. Returns false, with nothing changed, when these are not exactly the file's pieces. */
  orderPieces(id: string, pieces: readonly string[], at: number): Promise<boolean>;
  /** Takes a piece out, with what was said of it. Returns false when there is no such piece. */
  removePiece(id: string, piece: string, at: number): Promise<boolean>;
  /** Forgets a file; the sessions stay. */
  removeEvidence(id: string): Promise<void>;
  /** Shares a file with a cohort, in place of another one. Returns false when the file is gone. */
  shareEvidence(id: string, share: Share): Promise<boolean>;
  endEvidenceShare(id: string): Promise<void>;
  evidenceShareOf(id: string): Promise<Share | null>;
  /** What is shared with a cohort by who is in it, newest share first. */
  listSharedEvidence(cohort: string): Promise<SharedEvidence[]>;
  /** A file that is shared with the cohort by who is in it, or null. */
  findSharedEvidence(id: string, cohort: string): Promise<EvidenceFile | null>;
  /** Returns false, with nothing kept, when the file or the piece is gone. */
  addMentorComment(id: string, comment: MentorComment): Promise<boolean>;
  /** Keeps other words of an own comment. Returns false when there is none of theirs that stands. */
  rewordMentorComment(
    id: string,
    comment: string,
    by: string,
    words: string,
    at: number,
  ): Promise<boolean>;
  /** Forgets an own comment that was taken back. Returns false when there is none. */
  dropMentorComment(id: string, comment: string, by: string): Promise<boolean>;
  /** Takes back an own comment, which its author still reads. Returns false when there is none of theirs that stands. */
  takeBackMentorComment(id: string, comment: string, by: string, at: number): Promise<boolean>;
}
