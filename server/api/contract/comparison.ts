import { Type, type Static } from 'typebox';
import { DebriefTurn } from './debrief-turn.ts';
import { MarkerScoreView } from './figures.ts';
import { SessionSummary } from './session.ts';

/** A take from where it leaves the other one, and what it came to as a whole. */
export const BranchView = Type.Object({
  session: SessionSummary,
  exchanges: Type.Array(
    Type.Object({
      /** 0 for the first coach turn of the session. */
      index: Type.Integer({ minimum: 0 }),
      /** The coach's words and what was heard in them. */
      coach: DebriefTurn,
      reply: Type.String(),
      /** Where the client stood after it, 0–1 each. */
      trust: Type.Number(),
      openness: Type.Number(),
    }),
  ),
  /** Of the whole take, what both share included. */
  markers: Type.Array(MarkerScoreView),
});
export type BranchView = Static<typeof BranchView>;

/** Two takes of one talk side by side, the earlier one first. */
export const Comparison = Type.Object({
  /** The first exchange in which they differ; the number of all exchanges where they do not. */
  parting: Type.Integer({ minimum: 0 }),
  /** The client's words that both takes answer, each in its own way. */
  before: Type.String(),
  branches: Type.Array(BranchView, { minItems: 2, maxItems: 2 }),
});
export type Comparison = Static<typeof Comparison>;
