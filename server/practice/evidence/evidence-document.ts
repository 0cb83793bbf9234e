import type { MarkerState } from '../crosswalk.ts';

/** A session in a document, by its number there. */
export interface DocumentSession {
  /** From 1, in the order of the file. */
  readonly number: number;
  readonly title: string;
  readonly client: string;
  readonly real: boolean;
  /** Among the takes of one talk, from 1. */
  readonly take: number;
  /** When it was held, as it is written, such as `3 March 2026`. */
  readonly held: string;
}

/** Something that somebody else said in a document. */
export interface DocumentRemark {
  readonly name: string;
  readonly words: string;
}

/** Something that somebody else said of a document as a whole. */
export interface DatedRemark extends DocumentRemark {
  /** When they said it, such as `3 March 2026`. */
  readonly on: string;
}

/** A piece of evidence in a document. */
export interface DocumentPiece {
  /** From 1, in the owner's order. */
  readonly number: number;
  /** The number of its session, and the line among its speaker's lines. */
  readonly session: number;
  readonly line: number;
  /** When the line began, such as `12:05`, or null where that is not known. */
  readonly time: string | null;
  readonly speaker: 'coach' | 'client';
  readonly quote: string;
  /** What the behaviour is called, or null. */
  readonly behaviour: string | null;
  readonly bears: 'strength' | 'flag' | null;
  /** Numbers of the framework's markers. */
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** What the owner says of it. */
  readonly words: string;
  readonly remarks: readonly DocumentRemark[];
}

/** An evidence file as it is written out: everything in it is a text or a number. */
export interface EvidenceDocument {
  readonly title: string;
  /** Its owner's name, or null. */
  readonly owner: string | null;
  /** When it was written out, such as `3 March 2026 at 14:05 (Europe/Lisbon)`. */
  readonly date: string;
  readonly framework: { readonly title: string; readonly notice: string };
  readonly sessions: readonly DocumentSession[];
  readonly pieces: readonly DocumentPiece[];
  readonly strengths: string;
  readonly development: string;
  readonly nextStep: string;
  readonly remarks: readonly DatedRemark[];
  readonly left: {
    readonly sessions: readonly Omit<DocumentSession, 'number'>[];
    readonly findings: readonly {
      /** Number of the session. */
      readonly session: number;
      readonly line: number;
      readonly title: string;
    }[];
    /** How many chosen sessions are deleted, and how many pieces they took along. */
    readonly gone: { readonly sessions: number; readonly pieces: number };
  };
  /** Null where the owner wants none. */
  readonly crosswalk:
    | readonly {
        /** The title that it stands under. */
        readonly group: string;
        readonly number: string;
        readonly says: string;
        readonly state: MarkerState;
        /** Numbers of pieces. */
        readonly for: readonly number[];
        readonly against: readonly number[];
      }[]
    | null;
}
