import { Type, type Static } from 'typebox';
import { FrameworkView, MarkerState } from './crosswalk.ts';
import { FindingKind } from './rubric.ts';

const Null = Type.Null();
const Told = Type.Union([Type.String(), Null]);

/** An evidence file as a list shows it. */
export const EvidenceSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** ISO 8601, UTC. */
  changedAt: Type.String(),
  sessions: Type.Integer(),
  pieces: Type.Integer(),
});
export type EvidenceSummary = Static<typeof EvidenceSummary>;

/** An evidence file that a trainee shares with a cohort's instructors. */
export const SharedEvidenceSummary = Type.Object({
  ...EvidenceSummary.properties,
  trainee: Type.Object({ id: Type.String(), name: Type.String() }),
  /** ISO 8601, UTC. */
  sharedAt: Type.String(),
});
export type SharedEvidenceSummary = Static<typeof SharedEvidenceSummary>;

/** A session that evidence can be chosen from. */
export const EvidenceSession = Type.Object({
  id: Type.String(),
  title: Type.String(),
  client: Type.String(),
  /** True for a real session. */
  real: Type.Boolean(),
  /** Its number among the takes of one talk; 1 for the first. */
  take: Type.Integer(),
  /** When it was held. ISO 8601, UTC. */
  heldAt: Type.String(),
  /** True while its owner rates themselves in it: what was heard waits. */
  waits: Type.Boolean(),
});
export type EvidenceSession = Static<typeof EvidenceSession>;

/** A piece of evidence as it reads in its session. */
export const PieceView = Type.Object({
  id: Type.String(),
  session: Type.String(),
  kind: Type.Union([Type.Literal('finding'), Type.Literal('words'), Type.Literal('comment')]),
  /** Index of the line as the debrief counts. */
  turn: Type.Integer(),
  /** The line as the transcript numbers it among its speaker's lines, from 1. */
  line: Type.Integer(),
  speaker: Type.Union([Type.Literal('coach'), Type.Literal('client')]),
  /** When the line began, in milliseconds from the beginning, or null. */
  at: Type.Union([Type.Integer(), Null]),
  quote: Type.String(),
  behaviour: Told,
  title: Told,
  bears: Type.Union([FindingKind, Null]),
  /** Numbers of the framework's markers. */
  for: Type.Array(Type.String()),
  against: Type.Array(Type.String()),
  /** The instructor's comment that was chosen; its words are null where it was taken back since. */
  comment: Type.Union([Type.Object({ id: Type.String(), name: Type.String(), words: Told }), Null]),
  /** What the owner says of it. */
  words: Type.String(),
});
export type PieceView = Static<typeof PieceView>;

/** What somebody that the file is shared with wrote. */
export const MentorCommentView = Type.Object({
  id: Type.String(),
  /** Id of the piece that it is about, or null for the whole file. */
  piece: Told,
  name: Type.String(),
  own: Type.Boolean(),
  /** ISO 8601, UTC. */
  at: Type.String(),
  /** When its author last wrote it anew. ISO 8601, UTC; null where it stands as it was first written. */
  rewordedAt: Told,
  /** Empty for everybody but its author where it was taken back. */
  words: Type.String(),
  takenBack: Type.Boolean(),
});
export type MentorCommentView = Static<typeof MentorCommentView>;

/** An evidence file with everything in it, as its owner sees it and whoever they share it with. */
export const EvidenceView = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** Its owner's name, or null for a guest. */
  owner: Told,
  revision: Type.Integer(),
  /** ISO 8601, UTC. */
  changedAt: Type.String(),
  framework: FrameworkView,
  crosswalk: Type.Boolean(),
  strengths: Type.String(),
  development: Type.String(),
  nextStep: Type.String(),
  /** Those that were chosen, in their order. */
  sessions: Type.Array(EvidenceSession),
  /** The owner's other sessions that have ended: what was left out. */
  others: Type.Array(EvidenceSession),
  /** Findings of the chosen sessions that were left out. */
  left: Type.Array(
    Type.Object({ session: Type.String(), line: Type.Integer(), title: Type.String() }),
  ),
  /** Chosen sessions that are deleted since, with how many pieces each took along. */
  gone: Type.Array(Type.Object({ pieces: Type.Integer() })),
  pieces: Type.Array(PieceView),
  comments: Type.Array(MentorCommentView),
  /** Every marker of the framework, with the ids of the pieces that speak for it and against it. */
  walk: Type.Array(
    Type.Object({
      /** The title that the marker stands under. */
      group: Type.String(),
      number: Type.String(),
      says: Type.String(),
      state: MarkerState,
      for: Type.Array(Type.String()),
      against: Type.Array(Type.String()),
    }),
  ),
});
export type EvidenceView = Static<typeof EvidenceView>;

const Title = Type.String({ minLength: 1, maxLength: 120 });
const Id = Type.String({ minLength: 1, maxLength: 200 });
/** The longest text of one's own, in code units. */
export const LONGEST_EVIDENCE_TEXT = 8000;
const Text = Type.String({ maxLength: LONGEST_EVIDENCE_TEXT });

/** Begins an evidence file. */
export const BeginEvidence = Type.Object(
  { title: Title, framework: Id },
  { additionalProperties: false },
);
export type BeginEvidence = Static<typeof BeginEvidence>;

/** Changes what the owner writes; refused where the file does not stand at `revision`. */
export const ChangeEvidence = Type.Object(
  {
    revision: Type.Integer({ minimum: 1 }),
    title: Type.Optional(Title),
    framework: Type.Optional(Id),
    crosswalk: Type.Optional(Type.Boolean()),
    strengths: Type.Optional(Text),
    development: Type.Optional(Text),
    nextStep: Type.Optional(Text),
  },
  { additionalProperties: false },
);
export type ChangeEvidence = Static<typeof ChangeEvidence>;

/** Chooses the sessions that the evidence comes from, in their order. */
export const ChooseSessions = Type.Object(
  { sessions: Type.Array(Id, { maxItems: 60, uniqueItems: true }) },
  { additionalProperties: false },
);
export type ChooseSessions = Static<typeof ChooseSessions>;

const line = { session: Id, turn: Type.Integer({ minimum: 0 }) };

/** Adds pieces of evidence. What stands in the file already is passed over. */
export const AddPieces = Type.Object(
  {
    pieces: Type.Array(
      Type.Union([
        Type.Object(
          { kind: Type.Literal('finding'), ...line, behaviour: Id },
          { additionalProperties: false },
        ),
        Type.Object(
          {
            kind: Type.Literal('words'),
            ...line,
            start: Type.Integer({ minimum: 0 }),
            end: Type.Integer({ minimum: 1 }),
            /** What they show: a behaviour, a marker's number of the framework, or neither. */
            behaviour: Type.Union([Id, Null]),
            number: Type.Union([Id, Null]),
          },
          { additionalProperties: false },
        ),
        Type.Object(
          { kind: Type.Literal('comment'), session: Id, comment: Id },
          { additionalProperties: false },
        ),
      ]),
      { minItems: 1, maxItems: 100 },
    ),
  },
  { additionalProperties: false },
);
export type AddPieces = Static<typeof AddPieces>;

/** The longest comment on a piece, in code units. */
export const LONGEST_PIECE_WORDS = 2000;
const Words = Type.String({ maxLength: LONGEST_PIECE_WORDS });

/** Writes what the owner says of a piece. */
export const WritePiece = Type.Object({ words: Words }, { additionalProperties: false });
export type WritePiece = Static<typeof WritePiece>;

/** Puts all pieces into another order. */
export const OrderPieces = Type.Object(
  { pieces: Type.Array(Id, { maxItems: 400, uniqueItems: true }) },
  { additionalProperties: false },
);
export type OrderPieces = Static<typeof OrderPieces>;

/** Writes a comment on a shared file, or on one of its pieces. */
export const CommentOnEvidence = Type.Object(
  { piece: Type.Union([Id, Null]), words: Type.String({ minLength: 1, maxLength: 2000 }) },
  { additionalProperties: false },
);
export type CommentOnEvidence = Static<typeof CommentOnEvidence>;

/** Writes a comment of one’s own anew. */
export const RewordComment = Type.Object(
  { words: Type.String({ minLength: 1, maxLength: 2000 }) },
  { additionalProperties: false },
);
export type RewordComment = Static<typeof RewordComment>;
