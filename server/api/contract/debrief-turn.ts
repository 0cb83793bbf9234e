import { Type, type Static } from 'typebox';
import { FindingKind } from './rubric.ts';

/** What a coach does with a part of a turn. */
export const Move = Type.Union([
  Type.Literal('question-open'),
  Type.Literal('question-closed'),
  Type.Literal('reflection'),
  Type.Literal('input-information'),
  Type.Literal('input-advice'),
]);
export type Move = Static<typeof Move>;

/** A share 0–1 with its 95 % interval, or null where there was nothing to divide by. */
const ShareOrNull = Type.Union([
  Type.Object({ value: Type.Number(), low: Type.Number(), high: Type.Number() }),
  Type.Null(),
]);

/** How well the engine hears a behaviour, measured on turns that people labelled. */
export const HearingView = Type.Object({
  /** How many labelled turns it was measured on. */
  turns: Type.Integer(),
  /** In how many of them people heard it. */
  n: Type.Integer(),
  /** How often the engine was right where it heard it. */
  precision: ShareOrNull,
  /** How often the engine heard it where people did. */
  recall: ShareOrNull,
  /** False below the rubric's bar: a mentor is asked. */
  sure: Type.Boolean(),
});
export type HearingView = Static<typeof HearingView>;

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
  /** Words for this situation, the most fitting first; at most three. */
  instead: Type.Array(Type.String()),
  icf: Type.Array(Type.String()),
  /** The essays that the behaviour comes from, by their first digits, or `field`. */
  source: Type.Array(Type.String()),
  /** True for a slip that the coach owned or mended in time: it costs half. */
  mended: Type.Boolean(),
  /** Null where it was not measured. */
  hearing: Type.Union([HearingView, Type.Null()]),
});
export type FindingView = Static<typeof FindingView>;

/** Something that the client's line before offered, and what the coach's turn made of it. */
export const OpportunityView = Type.Object({
  id: Type.String(),
  title: Type.String(),
  marker: Type.String(),
  outcome: Type.Union([Type.Literal('taken'), Type.Literal('missed'), Type.Literal('spoiled')]),
});
export type OpportunityView = Static<typeof OpportunityView>;

/** One line of the transcript. In a real session an index may be left out, where nothing was said. The client's lines carry no moves, no findings and no opportunities. */
export const DebriefTurn = Type.Object({
  index: Type.Integer({ minimum: 0 }),
  speaker: Type.Union([Type.Literal('coach'), Type.Literal('client')]),
  /** Empty when the coach stayed quiet. */
  text: Type.String(),
  /** True when the coach stayed quiet. */
  quiet: Type.Boolean(),
  moves: Type.Array(Move),
  findings: Type.Array(FindingView),
  opportunities: Type.Array(OpportunityView),
  /** When it was said, in milliseconds from the beginning; in a real session whose times are known. */
  stamp: Type.Optional(
    Type.Object({
      start: Type.Integer({ minimum: 0 }),
      /** Null where only the beginning is known. */
      end: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()]),
    }),
  ),
  /** Why nothing was looked for in the coach's words; absent where they were rated. */
  notRated: Type.Optional(Type.Union([Type.Literal('not-english'), Type.Literal('too-long')])),
});
export type DebriefTurn = Static<typeof DebriefTurn>;
