import { Type, type Static } from 'typebox';

const NumberOrNull = Type.Union([Type.Number(), Type.Null()]);

/** A marker over the session; numbers 0–100, null for *not enough to say*. */
export const MarkerScoreView = Type.Object({
  id: Type.String(),
  score: NumberOrNull,
  low: NumberOrNull,
  high: NumberOrNull,
  /** Findings for and against. */
  evidence: Type.Integer(),
  /** What became of the client's offers to this marker: counts. */
  opportunities: Type.Object({
    taken: Type.Integer(),
    missed: Type.Integer(),
    spoiled: Type.Integer(),
  }),
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
