import { Type, type Static } from 'typebox';
import { DecisionKind, VerdictKind } from './review.ts';

const Id = Type.String({ minLength: 1, maxLength: 100 });
/** Id of one of the review's `reasons`. */
const ReasonId = Type.String({ minLength: 1, maxLength: 40 });
const Note = Type.Optional(Type.String({ maxLength: 2000 }));
const Words = Type.String({ minLength: 1, maxLength: 4000 });
/** Index of the line as the debrief counts: 0 for the client's opening, 1 for the coach's first turn. */
const TurnIndex = Type.Integer({ minimum: 0, maximum: 100_000 });
/** In code units of the turn's text. */
const Offset = Type.Integer({ minimum: 0, maximum: 1_000_000 });

export const WriteComment = Type.Object(
  { turn: TurnIndex, words: Words, replyTo: Type.Optional(Type.Union([Id, Type.Null()])) },
  { additionalProperties: false },
);
export type WriteComment = Static<typeof WriteComment>;

export const ReplyToComment = Type.Object(
  { replyTo: Id, words: Words },
  { additionalProperties: false },
);
export type ReplyToComment = Static<typeof ReplyToComment>;

export const ChangeComment = Type.Object(
  { words: Type.Optional(Words), takenBack: Type.Optional(Type.Boolean()) },
  { additionalProperties: false, minProperties: 1 },
);
export type ChangeComment = Static<typeof ChangeComment>;

export const GiveVerdict = Type.Object(
  {
    ...{ turn: TurnIndex, behaviour: Id, start: Offset, end: Offset, verdict: VerdictKind },
    /** Needed to overrule. */
    reason: Type.Optional(Type.Union([ReasonId, Type.Null()])),
    note: Note,
  },
  { additionalProperties: false },
);
export type GiveVerdict = Static<typeof GiveVerdict>;

export const RaiseDispute = Type.Object(
  { turn: TurnIndex, behaviour: Id, reason: ReasonId, note: Note },
  { additionalProperties: false },
);
export type RaiseDispute = Static<typeof RaiseDispute>;

export const DecideDispute = Type.Object(
  { decision: DecisionKind, note: Note },
  { additionalProperties: false },
);
export type DecideDispute = Static<typeof DecideDispute>;
