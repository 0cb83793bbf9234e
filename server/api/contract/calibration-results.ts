import { Type, type Static } from 'typebox';
import { ExerciseSummary, StepView } from './calibration.ts';
import { FindingKind } from './rubric.ts';

/** A figure with its 95 % interval: shares 0–1, coefficients −1 to 1. Null where it is not defined. */
export const FigureOrNull = Type.Union([
  Type.Object({ value: Type.Number(), low: Type.Number(), high: Type.Number() }),
  Type.Null(),
]);
export type FigureOrNull = Static<typeof FigureOrNull>;

/** Words for how far raters agree. */
export const AgreementBand = Type.Union([
  Type.Literal('poor'),
  Type.Literal('fair'),
  Type.Literal('moderate'),
  Type.Literal('good'),
  Type.Literal('very-good'),
]);
export type AgreementBand = Static<typeof AgreementBand>;

/** How far several raters agree. */
export const AgreementView = Type.Object({
  /** On how many items that two or more of them rated. */
  items: Type.Integer(),
  /** Share of pairs of ratings that are the same. */
  percent: FigureOrNull,
  /** Gwet's AC1. */
  ac1: FigureOrNull,
  /** Fleiss' kappa. */
  kappa: FigureOrNull,
  /** AC1 in words, and what its interval makes sure of; null where there is none. */
  words: Type.Union([
    Type.Object({ band: AgreementBand, atLeast: Type.Union([AgreementBand, Type.Null()]) }),
    Type.Null(),
  ]),
});
export type AgreementView = Static<typeof AgreementView>;

/** Of people among themselves, and with the engine as one more rater. */
export const AgreementPair = Type.Object({ people: AgreementView, all: AgreementView });
export type AgreementPair = Static<typeof AgreementPair>;

/** How agreement changed from the first exercise that tells it to the last, or null with fewer than two. */
const ChangeOrNull = Type.Union([
  Type.Object({
    value: Type.Number(),
    low: Type.Number(),
    high: Type.Number(),
    /** Whether 0 lies outside the interval. */
    isReal: Type.Boolean(),
  }),
  Type.Null(),
]);

/** A cohort's exercises, and how agreement changes over those that the visitor may read. */
export const CalibrationList = Type.Object({
  /** Newest first. */
  exercises: Type.Array(ExerciseSummary),
  drift: Type.Object({
    /** Oldest first. */
    points: Type.Array(
      Type.Object({
        id: Type.String(),
        title: Type.String(),
        /** ISO 8601, UTC. */
        madeAt: Type.String(),
        ...AgreementPair.properties,
      }),
    ),
    people: ChangeOrNull,
    all: ChangeOrNull,
  }),
});
export type CalibrationList = Static<typeof CalibrationList>;

/** Who rated; `id` is what the rest of the results calls them. */
export const RaterView = Type.Object({
  id: Type.String(),
  /** Empty for the engine. */
  name: Type.String(),
  engine: Type.Boolean(),
  own: Type.Boolean(),
});
export type RaterView = Static<typeof RaterView>;

/** A turn in which not all heard the same. */
export const DisputedTurn = Type.Object({
  /** Index of the line as the debrief counts. */
  index: Type.Integer(),
  /** What the client said before, and what the coach said; null where the session is gone. */
  before: Type.Union([Type.String(), Type.Null()]),
  coach: Type.Union([Type.String(), Type.Null()]),
  behaviours: Type.Array(
    Type.Object({
      behaviour: Type.String(),
      title: Type.String(),
      kind: FindingKind,
      ratings: Type.Array(
        Type.Object({
          rater: Type.String(),
          heard: Type.Boolean(),
          /** The words, or null where they did not hear it, or the session is gone. */
          quote: Type.Union([Type.String(), Type.Null()]),
        }),
      ),
    }),
  ),
});
export type DisputedTurn = Static<typeof DisputedTurn>;

/** What came of an exercise so far. */
export const CalibrationResults = Type.Object({
  /** Those who have handed in, and the engine last. */
  raters: Type.Array(RaterView),
  /** Of all markers of all sessions together. */
  whole: AgreementPair,
  markers: Type.Array(
    Type.Object({ id: Type.String(), title: Type.String(), ...AgreementPair.properties }),
  ),
  /** Cohen's kappa of each two, with linear weights. */
  pairs: Type.Array(
    Type.Object({
      raters: Type.Array(Type.String(), { minItems: 2, maxItems: 2 }),
      items: Type.Integer(),
      percent: FigureOrNull,
      kappa: FigureOrNull,
    }),
  ),
  /** Every behaviour that somebody heard; an item is a turn. */
  behaviours: Type.Array(
    Type.Object({
      id: Type.String(),
      title: Type.String(),
      kind: FindingKind,
      ...AgreementPair.properties,
    }),
  ),
  /** Where they differ, session by session. */
  sessions: Type.Array(
    Type.Object({
      place: Type.Integer(),
      scenario: Type.String(),
      gone: Type.Boolean(),
      markers: Type.Array(
        Type.Object({
          id: Type.String(),
          title: Type.String(),
          /** How many steps the two furthest lie apart. */
          apart: Type.Integer(),
          ratings: Type.Array(Type.Object({ rater: Type.String(), step: StepView })),
        }),
      ),
      turns: Type.Array(DisputedTurn),
    }),
  ),
});
export type CalibrationResults = Static<typeof CalibrationResults>;
