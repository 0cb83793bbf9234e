import { Type, type Static } from 'typebox';

/** ISO 8601, UTC. */
const Moment = Type.String();

/** Who said something in a review. */
export const Speaker = Type.Object({
  name: Type.String(),
  role: Type.Union([Type.Literal('trainee'), Type.Literal('instructor')]),
  /** Whether it is the visitor. */
  own: Type.Boolean(),
});
export type Speaker = Static<typeof Speaker>;

export const CommentView = Type.Object({
  id: Type.String(),
  by: Speaker,
  /** Empty where it was taken back, but for its author. */
  words: Type.String(),
  at: Moment,
  /** Id of the comment that it answers, or null. */
  replyTo: Type.Union([Type.String(), Type.Null()]),
  reworded: Type.Boolean(),
  takenBack: Type.Boolean(),
});
export type CommentView = Static<typeof CommentView>;

export const VerdictKind = Type.Union([
  Type.Literal('agree'),
  Type.Literal('overrule'),
  Type.Literal('missed'),
]);
export type VerdictKind = Static<typeof VerdictKind>;

export const VerdictView = Type.Object({
  id: Type.String(),
  verdict: VerdictKind,
  /** The words that were marked: code-unit offsets into the turn's text, `end` exclusive. */
  start: Type.Integer(),
  end: Type.Integer(),
  reason: Type.Union([Type.String(), Type.Null()]),
  note: Type.String(),
  by: Speaker,
  at: Moment,
});
export type VerdictView = Static<typeof VerdictView>;

export const DecisionKind = Type.Union([Type.Literal('upheld'), Type.Literal('dismissed')]);
export type DecisionKind = Static<typeof DecisionKind>;

export const DisputeView = Type.Object({
  id: Type.String(),
  reason: Type.String(),
  note: Type.String(),
  by: Speaker,
  at: Moment,
  /** When the trainee withdrew it, or null while it stands. */
  withdrawnAt: Type.Union([Moment, Type.Null()]),
  /** `upheld`: the trainee is right; `dismissed`: the finding stands; null while nobody has decided. */
  decision: Type.Union([
    Type.Object({ decision: DecisionKind, note: Type.String(), by: Speaker, at: Moment }),
    Type.Null(),
  ]),
});
export type DisputeView = Static<typeof DisputeView>;

/** What people make of a finding: `missed` and `dropped` are of those that only people heard; `split` where they differ. */
export const JudgementView = Type.Union([
  Type.Literal('agreed'),
  Type.Literal('overruled'),
  Type.Literal('missed'),
  Type.Literal('dropped'),
  Type.Literal('split'),
  Type.Literal('undecided'),
]);
export type JudgementView = Static<typeof JudgementView>;

/** A finding with what the engine and what people say of it, side by side. */
export const ReviewedFindingView = Type.Object({
  behaviour: Type.String(),
  title: Type.String(),
  kind: Type.Union([Type.Literal('strength'), Type.Literal('flag')]),
  start: Type.Integer(),
  end: Type.Integer(),
  quote: Type.String(),
  /** Whether the engine heard it; else a person did. */
  engine: Type.Boolean(),
  judgement: JudgementView,
  /** Those that hold, one a person. */
  verdicts: Type.Array(VerdictView),
  /** Those that hold no more, told to instructors alone. */
  earlier: Type.Array(VerdictView),
  disputes: Type.Array(DisputeView),
});
export type ReviewedFindingView = Static<typeof ReviewedFindingView>;

/** What was said of a session, beside its debrief. */
export const ReviewView = Type.Object({
  session: Type.String(),
  /** Null while nothing is released: a trainee is told nothing else then. */
  releasedAt: Type.Union([Moment, Type.Null()]),
  /** Why the visitor cannot add to it, as a sentence, or null where they can. */
  closed: Type.Union([Type.String(), Type.Null()]),
  /** Lines of which there is something to tell, in their order. */
  turns: Type.Array(
    Type.Object({
      /** As the debrief counts: 0 for the client's opening, 1 for the coach's first turn. */
      index: Type.Integer({ minimum: 0 }),
      findings: Type.Array(ReviewedFindingView),
      comments: Type.Array(CommentView),
    }),
  ),
  /** Why somebody may see a finding otherwise. */
  reasons: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
});
export type ReviewView = Static<typeof ReviewView>;
