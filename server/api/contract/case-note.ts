import { Type, type Static } from 'typebox';
import { SessionSummary } from './session.ts';

/** The longest note, in UTF-16 code units: some twelve pages. */
export const LONGEST_NOTE = 30_000;

/** What somebody wrote for themselves about a session. */
export const CaseNote = Type.Object({
  /** Id of the session. */
  session: Type.String(),
  text: Type.String(),
  /** Counts up with each change; 0 while nothing was ever written. */
  revision: Type.Integer({ minimum: 0 }),
  /** ISO 8601, UTC, or null while nothing was ever written. */
  changedAt: Type.Union([Type.String(), Type.Null()]),
});
export type CaseNote = Static<typeof CaseNote>;

export const WriteNote = Type.Object(
  {
    text: Type.String({ maxLength: LONGEST_NOTE }),
    /** The revision that was changed. */
    revision: Type.Integer({ minimum: 0 }),
  },
  { additionalProperties: false },
);
export type WriteNote = Static<typeof WriteNote>;

/** A note in the list of one's own, the one that was changed last first. */
export const NoteHead = Type.Object({
  session: SessionSummary,
  /** Its first words, in one line. */
  begins: Type.String(),
  words: Type.Integer({ minimum: 0 }),
  /** ISO 8601, UTC. */
  changedAt: Type.String(),
  /** The cohort that it is shared with, or null. */
  sharedWith: Type.Union([Type.String(), Type.Null()]),
});
export type NoteHead = Static<typeof NoteHead>;

/** Questions that a note can answer. */
export const NotePrompts = Type.Array(
  Type.Object({ id: Type.String(), asks: Type.String(), more: Type.String() }),
);
export type NotePrompts = Static<typeof NotePrompts>;

export const ReadNoteLanguage = Type.Object(
  { text: Type.String({ maxLength: LONGEST_NOTE }) },
  { additionalProperties: false },
);

/** Words of a note that judge the client, in the order of the note, with curious ones in their stead. */
export const NoteFinding = Type.Object({
  /** Id of the kind of language. */
  language: Type.String(),
  /** Code-unit offsets in the note, `start` inclusive, `end` exclusive. */
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  quote: Type.String(),
  /** The sentence that the words stand in, by the same offsets. */
  sentence: Type.Object({
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 0 }),
  }),
  message: Type.String(),
  why: Type.String(),
  instead: Type.Array(Type.String()),
});
export type NoteFinding = Static<typeof NoteFinding>;

/** Notes that trainees share with a cohort's instructors, newest share first. */
export const SharedNotes = Type.Array(
  Type.Object({
    session: SessionSummary,
    trainee: Type.Object({ id: Type.String(), name: Type.String() }),
    /** ISO 8601, UTC. */
    sharedAt: Type.String(),
  }),
);
export type SharedNotes = Static<typeof SharedNotes>;

/** One of them, whole. */
export const SharedNote = Type.Object({
  session: SessionSummary,
  trainee: Type.Object({ id: Type.String(), name: Type.String() }),
  /** ISO 8601, UTC. */
  sharedAt: Type.String(),
  text: Type.String(),
  /** ISO 8601, UTC. */
  changedAt: Type.String(),
  /** IANA name of the cohort's time zone. */
  timeZone: Type.String(),
});
export type SharedNote = Static<typeof SharedNote>;
