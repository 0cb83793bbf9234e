import { Type, type Static } from 'typebox';
import { FindingKind } from './rubric.ts';
import { SessionSummary } from './session.ts';

const NumberOrNull = Type.Union([Type.Number(), Type.Null()]);

export const Move = Type.Union([
  Type.Literal('question-open'),
  Type.Literal('question-closed'),
  Type.Literal('reflection'),
  Type.Literal('input-information'),
  Type.Literal('input-advice'),
]);
export type Move = Static<typeof Move>;

/** A behaviour in a turn, with its evidence and what the learner is told. */
export const FindingView = Type.Object({
  behaviour: Type.String(),
  title: Type.String(),
  kind: FindingKind,
  marker: Type.String(),
  /** Code-unit offsets into the turn's text, `end` exclusive. */
  start: Type.Integer(),
  end: Type.Integer(),
  quote: Type.String(),
  message: Type.String(),
  why: Type.String(),
  instead: Type.Array(Type.String()),
  icf: Type.Array(Type.String()),
});
export type FindingView = Static<typeof FindingView>;

/** One line of the transcript. The client's lines carry no moves and no findings. */
export const DebriefTurn = Type.Object({
  index: Type.Integer({ minimum: 0 }),
  speaker: Type.Union([Type.Literal('coach'), Type.Literal('client')]),
  /** Empty when the coach stayed quiet. */
  text: Type.String(),
  /** True when the coach stayed quiet. */
  quiet: Type.Boolean(),
  moves: Type.Array(Move),
  findings: Type.Array(FindingView),
});
export type DebriefTurn = Static<typeof DebriefTurn>;

/** A marker over the session; numbers 0–100, null for *not enough to say*. */
export const MarkerScoreView = Type.Object({
  id: Type.String(),
  score: NumberOrNull,
  low: NumberOrNull,
  high: NumberOrNull,
  /** Findings for and against. */
  evidence: Type.Integer(),
});
export type MarkerScoreView = Static<typeof MarkerScoreView>;

/** −1 to 1 each, 0 level, null without evidence. */
export const BalanceView = Type.Object({
  /** −1 one-down, 1 one-up. */
  stand: NumberOrNull,
  /** −1 only humble, 1 only provocative. */
  edge: NumberOrNull,
});
export type BalanceView = Static<typeof BalanceView>;

/** Counts over the coach's turns. Shares are 0–1; null where there is nothing to divide by. */
export const MoveCounts = Type.Object({
  coachTurns: Type.Integer(),
  questionsOpen: Type.Integer(),
  questionsClosed: Type.Integer(),
  reflections: Type.Integer(),
  information: Type.Integer(),
  advice: Type.Integer(),
  /** The coach's share of all words spoken. */
  talkShare: NumberOrNull,
  /** Open questions among all questions. */
  openShare: NumberOrNull,
  reflectionsPerQuestion: NumberOrNull,
});
export type MoveCounts = Static<typeof MoveCounts>;

export const Debrief = Type.Object({
  session: SessionSummary,
  rubric: Type.Object({ id: Type.String(), version: Type.String() }),
  focus: Type.Union([Type.String(), Type.Null()]),
  turns: Type.Array(DebriefTurn),
  markers: Type.Array(MarkerScoreView),
  /** 0–100 or null. */
  score: NumberOrNull,
  balance: BalanceView,
  moves: MoveCounts,
  /** The client's trust and openness after each exchange, 0–1, with what moved it. */
  trust: Type.Array(
    Type.Object({
      exchange: Type.Integer(),
      trust: Type.Number(),
      openness: Type.Number(),
      /** Behaviour ids that moved it up or down in this exchange. */
      because: Type.Array(Type.Object({ behaviour: Type.String(), change: Type.Number() })),
    }),
  ),
  /** One to three things to practise next, most telling first. */
  next: Type.Array(
    Type.Object({
      behaviour: Type.String(),
      title: Type.String(),
      /** Why this one, from this session. */
      reason: Type.String(),
      instead: Type.Array(Type.String()),
    }),
  ),
});
export type Debrief = Static<typeof Debrief>;
