import { Type, type Static } from 'typebox';
import { AgreementBand } from './calibration-results.ts';

/** Ids of behaviours, each once. */
const Ids = Type.Array(Type.String());

/** Words of a turn that show a behaviour: code-unit offsets, `start` inclusive, `end` exclusive. */
const Shown = Type.Object({
  behaviour: Type.String(),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
});

/** What there was to hear in a turn; sent only once it was answered. */
export const DrillAnswerView = Type.Object({
  /** What was named; empty for *none of them*. */
  named: Ids,
  alike: Ids,
  missed: Ids,
  /** Named, and not there. */
  tooMuch: Ids,
  heard: Type.Array(Type.Object({ ...Shown.properties, because: Type.String() })),
  /** What is often named here, and why it is not shown. */
  not: Type.Array(Type.Object({ behaviour: Type.String(), because: Type.String() })),
  /** What the engine hears in the turn, with the talk before it. */
  engine: Type.Array(Shown),
});
export type DrillAnswerView = Static<typeof DrillAnswerView>;

/** A coach turn to hear. */
export const DrillItemView = Type.Object({
  /** Place in the round: 0 for the first. */
  place: Type.Integer({ minimum: 0 }),
  theme: Type.String(),
  scene: Type.Union([Type.String(), Type.Null()]),
  /** The talk before the turn, oldest first. */
  before: Type.Array(
    Type.Object({
      speaker: Type.Union([Type.Literal('client'), Type.Literal('coach')]),
      text: Type.String(),
    }),
  ),
  turn: Type.String(),
  /** Null until it is handed in. */
  answer: Type.Union([DrillAnswerView, Type.Null()]),
});
export type DrillItemView = Static<typeof DrillItemView>;

/** A round, half done or done. */
export const DrillRoundView = Type.Object({
  id: Type.String(),
  /** ISO 8601, UTC. */
  begunAt: Type.String(),
  items: Type.Array(DrillItemView),
});
export type DrillRoundView = Static<typeof DrillRoundView>;

/** What somebody names in a turn. */
export const NameBehaviours = Type.Object(
  { named: Type.Array(Type.String(), { maxItems: 100, uniqueItems: true }) },
  { additionalProperties: false },
);
export type NameBehaviours = Static<typeof NameBehaviours>;

/** Cohen's kappa with its 95 % interval, −1 to 1; null where it is not defined. */
const Kappa = Type.Union([
  Type.Object({ value: Type.Number(), low: Type.Number(), high: Type.Number() }),
  Type.Null(),
]);
export type Kappa = Static<typeof Kappa>;

const agreed = {
  /** From how many turns, each met for the first time. */
  turns: Type.Integer(),
  /** How many decisions these are: every behaviour in every turn, named or not. */
  decisions: Type.Integer(),
  own: Kappa,
  /** The engine's, on the same turns. */
  engine: Kappa,
};

/** How far somebody, and the engine, agree with what is there to hear. */
export const HearingView = Type.Object({
  ...agreed,
  /** One's own kappa in words, and what its interval makes sure of; null where there is none. */
  words: Type.Union([
    Type.Object({ band: AgreementBand, atLeast: Type.Union([AgreementBand, Type.Null()]) }),
    Type.Null(),
  ]),
  markers: Type.Array(Type.Object({ id: Type.String(), title: Type.String(), ...agreed })),
  /** Oldest first; a round in which nothing was new is left out. */
  rounds: Type.Array(Type.Object({ id: Type.String(), begunAt: Type.String(), ...agreed })),
  /** From the first round to the last, or null with fewer than two. */
  change: Type.Union([
    Type.Object({
      ...{ value: Type.Number(), low: Type.Number(), high: Type.Number() },
      /** Whether 0 lies outside the interval. */
      isReal: Type.Boolean(),
    }),
    Type.Null(),
  ]),
  behaviours: Type.Array(
    Type.Object({
      id: Type.String(),
      alike: Type.Integer(),
      missed: Type.Integer(),
      tooMuch: Type.Integer(),
    }),
  ),
});
export type HearingView = Static<typeof HearingView>;

/** Where somebody stands with their drills. */
export const DrillOverview = Type.Object({
  /** How many turns there are to hear, in how many themes. */
  items: Type.Integer(),
  themes: Type.Integer(),
  /** Rounds that are done. */
  rounds: Type.Integer(),
  /** The round that is half done, or null. */
  running: Type.Union([
    Type.Object({ id: Type.String(), answered: Type.Integer(), of: Type.Integer() }),
    Type.Null(),
  ]),
  /** How many behaviours are due to be heard again. */
  due: Type.Integer(),
  /** When the next one is that is not due yet: a day, as in 2026-11-24; null where none waits. */
  nextDue: Type.Union([Type.String(), Type.Null()]),
  /** All that was asked so far, soonest due first. */
  cards: Type.Array(
    Type.Object({
      /** Null for turns in which there is nothing to hear. */
      behaviour: Type.Union([Type.String(), Type.Null()]),
      /** A day, as in 2026-11-24. */
      due: Type.String(),
      isDue: Type.Boolean(),
      asked: Type.Integer(),
      missed: Type.Integer(),
    }),
  ),
  hearing: HearingView,
});
export type DrillOverview = Static<typeof DrillOverview>;
