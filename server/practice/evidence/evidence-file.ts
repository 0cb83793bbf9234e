/** Why a piece stands in the file: the engine heard it, its owner marked words, or an instructor wrote beside the line. */
export type PieceKind = 'finding' | 'words' | 'comment';

/** One piece of evidence: where it stands in a session, never the words themselves. They go when the session goes. */
export interface Piece {
  readonly id: string;
  /** Id of the session. */
  readonly session: string;
  readonly kind: PieceKind;
  /** Index of the line as the debrief counts: 0 for the client's opening. */
  readonly turn: number;
  /** The words: code-unit offsets into the line, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Id of the behaviour that they show, or null where none is named. */
  readonly behaviour: string | null;
  /** The marker of the framework that the owner gave them to, where no behaviour is named; or null. */
  readonly number: string | null;
  /** Id of an instructor's comment of a released review, for a piece of that kind. */
  readonly comment: string | null;
  /** The words of a comment that was written on another Coequal, from where the piece was brought; else null. */
  readonly quoted: string | null;
  /** What the owner says of it. */
  readonly words: string;
}

/** What the owner writes in words of their own, and how the file is set up. */
export interface EvidenceText {
  readonly title: string;
  /** Id of the framework whose numbers it carries. */
  readonly framework: string;
  /** Whether the crosswalk of what was chosen stands in it. */
  readonly crosswalk: boolean;
  readonly strengths: string;
  readonly development: string;
  readonly nextStep: string;
}

/** A comment of somebody that the file is shared with. */
export interface MentorComment {
  readonly id: string;
  /** Id of the piece that it is about, or null for the file as a whole. */
  readonly piece: string | null;
  /** Id of the account. */
  readonly by: string;
  readonly words: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** When its author last wrote it anew, or null. */
  readonly rewordedAt: number | null;
  /** From then on nobody but its author reads it. Null while it stands. */
  readonly takenBackAt: number | null;
}

/** Evidence that somebody chose from sessions of their own, in their order, with their words. */
export interface EvidenceFile extends EvidenceText {
  readonly id: string;
  /** Id of the account that it belongs to. */
  readonly account: string;
  /** Counts the changes of what the owner writes, from 1. */
  readonly revision: number;
  /** Milliseconds since 1970, UTC. */
  readonly begunAt: number;
  readonly changedAt: number;
  /** Ids of the sessions that were chosen, in their order. */
  readonly sessions: readonly string[];
  /** Sessions that were chosen and are deleted since, with how many pieces each took along. */
  readonly gone: readonly { readonly pieces: number }[];
  /** In the owner's order. */
  readonly pieces: readonly Piece[];
  /** In the order in which they were written. */
  readonly comments: readonly MentorComment[];
}

/** The most pieces that one file holds. */
export const MOST_PIECES = 400;

/** The most characters that one piece quotes, and that all pieces of a file quote together. Older pieces may be longer. */
export const LONGEST_QUOTE = 4000;
export const MOST_QUOTED = 200_000;

/** How many characters pieces quote. */
export function quotedIn(pieces: readonly Pick<Piece, 'start' | 'end'>[]): number {
  return pieces.reduce((sum, { start, end }) => sum + end - start, 0);
}
