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

/** One line of the transcript. The client's lines carry no moves, no findings and no opportunities. */
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
  /** Why nothing was looked for in the coach's words; absent where they were rated. */
  notRated: Type.Optional(Type.Union([Type.Literal('not-english'), Type.Literal('too-long')])),
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

export const Debrief = Type.Object({
  session: SessionSummary,
  /** Every take of this talk, this one included, in the order in which they began. */
  takes: Type.Array(SessionSummary),
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
  /** Slips that were owned or mended within three turns. Turns are named by their `index`. */
  repairs: Type.Array(
    Type.Object({ turn: Type.Integer(), behaviour: Type.String(), by: Type.Integer() }),
  ),
  /** Every stance that the rubric knows, with the `index` of each turn that shows a sign of it. */
  stances: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      asks: Type.String(),
      turns: Type.Array(Type.Integer()),
    }),
  ),
  /** What only the session as a whole shows. */
  sessionFindings: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      why: Type.String(),
      instead: Type.Array(Type.String()),
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
