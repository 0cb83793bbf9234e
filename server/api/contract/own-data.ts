import { Type, type Static } from 'typebox';

/** The largest archive that is taken in, packed. Bytes. */
export const LARGEST_ARCHIVE = 32 * 1024 * 1024;

/** What came of an archive that was taken in. */
export const ArchiveTakenIn = Type.Object({
  sessions: Type.Integer({ minimum: 0 }),
  alliances: Type.Integer({ minimum: 0 }),
  notes: Type.Integer({ minimum: 0 }),
  drafts: Type.Integer({ minimum: 0 }),
  /** Rounds of drills, self-ratings and whatever else came along. */
  other: Type.Integer({ minimum: 0 }),
  /** How many sessions, alliances and drafts were here already. */
  known: Type.Integer({ minimum: 0 }),
  /** How many point at what neither came along nor is here, and are nothing without it. */
  leftOut: Type.Integer({ minimum: 0 }),
  /** Name of whom the archive was written for, where that is somebody else; or null. */
  owner: Type.Union([Type.String(), Type.Null()]),
});
export type ArchiveTakenIn = Static<typeof ArchiveTakenIn>;

/** The word that somebody without a password writes to delete everything. */
export const DELETE_WORD = 'delete';

export const DeleteAccount = Type.Object(
  {
    /** Of a person who has one. */
    password: Type.Optional(Type.String({ maxLength: 1000 })),
    /** Of everybody else: the word. */
    word: Type.Optional(Type.String({ maxLength: 100 })),
  },
  { additionalProperties: false },
);
export type DeleteAccount = Static<typeof DeleteAccount>;
