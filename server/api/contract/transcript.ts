import { Type, type Static } from 'typebox';
import { LONGEST_REAL_TURN, MOST_TURNS } from './real-session.ts';

/**
 * Reading the transcript of a real talk. Nothing of it is kept: what is kept is what the person sends to
 * `POST /api/real-sessions` once they have looked it through.
 *
 * | request | takes | answers |
 * |---|---|---|
 * | `POST /api/transcripts` | the bytes of a file, as `application/octet-stream` | lines of JSON, each a `ReadingNews`; the last is no `reading` |
 * | `POST /api/transcripts/names` | `FindNames` | lines of JSON, each a `NameNews`; the last is no `reading` |
 * | `POST /api/transcripts/redaction` | `Redact` | `Redacted` |
 */

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 16 * 1024 * 1024;
/** The longest words that can be taken out, in code units. */
const LONGEST_WORDS = 200;

/** Somebody who speaks in a talk. */
export const Speaker = Type.Object({
  /** As the file writes it. */
  name: Type.String(),
  /** How often they speak in a row. */
  turns: Type.Integer(),
  words: Type.Integer(),
  /** A few of their lines, shortened. */
  samples: Type.Array(Type.String()),
});
export type Speaker = Static<typeof Speaker>;

/** Something that somebody said in a row. */
export const Line = Type.Object({
  /** Place in the list of speakers; null where the file does not tell. */
  speaker: Type.Union([Type.Integer(), Type.Null()]),
  text: Type.String(),
  /** Milliseconds from the beginning. */
  start: Type.Optional(Type.Integer()),
  end: Type.Optional(Type.Integer()),
});
export type Line = Static<typeof Line>;

/** Something in a talk that may tell who is meant. */
export const Candidate = Type.Object({
  /** `name` is a name of which it cannot be told whether it is a person's; `address` is one of the web. */
  kind: Type.Union([
    Type.Literal('speaker'),
    Type.Literal('person'),
    Type.Literal('name'),
    Type.Literal('email'),
    Type.Literal('phone'),
    Type.Literal('address'),
    Type.Literal('place'),
    Type.Literal('organisation'),
  ]),
  /** The ways to write it; the first is shown. */
  words: Type.Array(Type.String()),
  /** How often it stands in the talk. */
  count: Type.Integer(),
  /** Around the first of them. */
  context: Type.Object({ before: Type.String(), found: Type.String(), after: Type.String() }),
  /** Place of the speaker whose name it is, else null. */
  speaker: Type.Union([Type.Integer(), Type.Null()]),
});
export type Candidate = Static<typeof Candidate>;

/** A talk as it was read. */
export const ReadTalk = Type.Object({
  /** None where the lines have to be shared out by hand. */
  speakers: Type.Array(Speaker),
  lines: Type.Array(Line),
  /** Who is taken for the coach, as a place in `speakers`, and why. */
  guess: Type.Union([Type.Object({ coach: Type.Integer(), reason: Type.String() }), Type.Null()]),
  /** Why the lines have to be shared out by hand, one sentence, or null. */
  byHand: Type.Union([Type.String(), Type.Null()]),
  /** What there is to know of how the file was read. */
  notes: Type.Array(Type.String()),
  candidates: Type.Array(Candidate),
});
export type ReadTalk = Static<typeof ReadTalk>;

/** One line of the answer. */
export type ReadingNews =
  /** How much is read, from 0 to 1. */
  | { readonly kind: 'reading'; readonly share: number }
  | { readonly kind: 'read'; readonly talk: ReadTalk }
  /** Why there is nothing to read, one sentence. */
  | { readonly kind: 'unreadable'; readonly message: string };

/** Looks for names anew, where the person has mended words or told the turns apart. */
export const FindNames = Type.Object(
  {
    texts: Type.Array(Type.String({ maxLength: LONGEST_REAL_TURN }), { maxItems: MOST_TURNS * 3 }),
    /** Of the speakers, by place. */
    names: Type.Array(Type.String({ maxLength: LONGEST_WORDS }), { maxItems: 100 }),
  },
  { additionalProperties: false },
);
export type FindNames = Static<typeof FindNames>;

/** One line of the answer. */
export type NameNews =
  | Exclude<ReadingNews, { kind: 'read' }>
  | { readonly kind: 'found'; readonly candidates: Candidate[] };

/** Takes words out of texts. */
export const Redact = Type.Object(
  {
    texts: Type.Array(Type.String({ maxLength: LONGEST_REAL_TURN }), { maxItems: MOST_TURNS * 3 }),
    redactions: Type.Array(
      Type.Object(
        {
          words: Type.String({ minLength: 1, maxLength: LONGEST_WORDS }),
          /** What stands in their place. */
          instead: Type.String({ minLength: 1, maxLength: LONGEST_WORDS }),
        },
        { additionalProperties: false },
      ),
      { maxItems: 5000 },
    ),
  },
  { additionalProperties: false },
);
export type Redact = Static<typeof Redact>;

/** The texts, in their order, each on one line, without the words. */
export const Redacted = Type.Object({ texts: Type.Array(Type.String()) });
export type Redacted = Static<typeof Redacted>;
