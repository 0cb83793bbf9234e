import { Type, type Static } from 'typebox';
import { RatedSession, StepView } from './calibration.ts';
import { FigureOrNull } from './calibration-results.ts';
import { FindingKind } from './rubric.ts';
import { RealView } from './session.ts';

const TextOrNull = Type.Union([Type.String(), Type.Null()]);
const Count = Type.Integer({ minimum: 0, maximum: 1_000_000 });

/** How far a rating is. */
export const RatingStandingView = Type.Union([
  Type.Literal('none'),
  Type.Literal('rating'),
  Type.Literal('handed-in'),
  Type.Literal('given-up'),
]);
export type RatingStandingView = Static<typeof RatingStandingView>;

/** Words that somebody picked for a marker. */
export const QuoteView = Type.Object(
  {
    /** Id of the marker. */
    marker: Type.String({ minLength: 1, maxLength: 100 }),
    /** Index of the line as the debrief counts: 1 for the coach's first turn. */
    turn: Count,
    /** Code-unit offsets into the turn's text, `end` exclusive. */
    start: Count,
    end: Count,
  },
  { additionalProperties: false },
);
export type QuoteView = Static<typeof QuoteView>;

/** The session that is rated. */
export const RatedHead = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** What the client is called. */
  client: Type.String(),
  /** ISO 8601, UTC; null while the session runs. */
  endedAt: TextOrNull,
  /** When they talked, in a real session; null in a practised one. */
  real: Type.Union([Type.Pick(RealView, ['talkedAt', 'timeTold']), Type.Null()]),
});
export type RatedHead = Static<typeof RatedHead>;

/** What is rated, and what was said so far. No finding, score or other person's word stands in it. */
export const MarkerRating = Type.Object({
  /** How often it was saved: whoever saves names it. */
  revision: Type.Integer(),
  lines: RatedSession.properties.lines,
  markers: RatedSession.properties.markers,
  quotes: Type.Array(QuoteView),
});
export type MarkerRating = Static<typeof MarkerRating>;

const Asked = Type.Object({ id: Type.String(), title: Type.String(), asks: Type.String() });

/** A coach's rating of their own session, as they see it. */
export const SelfRatingView = Type.Object({
  session: RatedHead,
  standing: RatingStandingView,
  /** Id of another take of the talk that is being rated, so that results of this one wait, too; or null. */
  otherTake: TextOrNull,
  /** Whether it was blind, or would be now: no result of the talk was seen. */
  blind: Type.Boolean(),
  /** Whether the coach always rates themselves first. */
  always: Type.Boolean(),
  /** Title of the cohort whose instructors may rate the session, too, and then read this; or null. */
  readers: TextOrNull,
  markers: Type.Array(Asked),
  /** Null unless it is under way. */
  rating: Type.Union([MarkerRating, Type.Null()]),
});
export type SelfRatingView = Static<typeof SelfRatingView>;

/** An instructor's rating of a trainee's session, as they see it. */
export const MentorRatingView = Type.Object({
  session: RatedHead,
  trainee: Type.Object({ name: Type.String() }),
  standing: Type.Union([Type.Literal('rating'), Type.Literal('handed-in')]),
  markers: Type.Array(Asked),
  /** Null once it is handed in, and in an archived cohort. */
  rating: Type.Union([MarkerRating, Type.Null()]),
});
export type MentorRatingView = Static<typeof MentorRatingView>;

/** All that somebody says of a session's markers so far. */
export const SaveSteps = Type.Object(
  {
    /** How often it was saved, as they know it. */
    revision: Count,
    markers: Type.Record(Type.String({ maxLength: 100 }), StepView),
    quotes: Type.Array(QuoteView, { maxItems: 500 }),
  },
  { additionalProperties: false },
);
export type SaveSteps = Static<typeof SaveSteps>;

export const RatesFirst = Type.Object({ always: Type.Boolean() }, { additionalProperties: false });
export type RatesFirst = Static<typeof RatesFirst>;

/** Words that speak for a step. */
export const StepEvidence = Type.Object({
  /** Index of the line as the debrief counts. */
  turn: Type.Integer(),
  quote: Type.String(),
  /** Of a finding: what was heard, and whether it speaks for the marker or against it. Null for what a person picked. */
  heard: Type.Union([Type.Object({ title: Type.String(), kind: FindingKind }), Type.Null()]),
});
export type StepEvidence = Static<typeof StepEvidence>;

/** What one of those who rated a session says of a marker. */
export const StepGiven = Type.Object({
  step: Type.Union([StepView, Type.Null()]),
  evidence: Type.Array(StepEvidence),
});
export type StepGiven = Static<typeof StepGiven>;

/** Everybody's steps of a session side by side, once the one who asks has handed in theirs. */
export const StepsBeside = Type.Object({
  session: RatedHead,
  /** Whether the coach knew of no result when they handed in; null where they have not rated themselves. */
  blind: Type.Union([Type.Boolean(), Type.Null()]),
  /** Who asks first, the engine last. */
  raters: Type.Array(
    Type.Object({
      who: Type.Union([Type.Literal('coach'), Type.Literal('mentor'), Type.Literal('engine')]),
      /** Empty for the engine. */
      name: Type.String(),
      own: Type.Boolean(),
    }),
  ),
  markers: Type.Array(
    Type.Object({
      ...Asked.properties,
      /** In the order of the raters. */
      given: Type.Array(StepGiven),
    }),
  ),
});
export type StepsBeside = Static<typeof StepsBeside>;

/** How near one's own steps come to another's. */
export const NearnessView = Type.Object({
  /** Sessions that both rated. */
  n: Type.Integer(),
  /** Share of the same steps, 0–1; null here and below where too few sessions tell. */
  percent: FigureOrNull,
  /** Cohen's kappa with linear weights; null, too, where it is not defined. */
  kappa: FigureOrNull,
  /** Own less other, in steps, −3 to 3. */
  bias: FigureOrNull,
});
export type NearnessView = Static<typeof NearnessView>;

const Nearnesses = Type.Object({ engine: NearnessView, mentor: NearnessView });

/** Own less other in one session: the mean in steps, and how many markers have the same step. */
const ApartOrNull = Type.Union([
  Type.Object({ mean: Type.Number(), same: Type.Integer(), of: Type.Integer() }),
  Type.Null(),
]);

/** How somebody sees themselves: what they, the engine and mentors say of the same sessions. */
export const SelfSeen = Type.Object({
  always: Type.Boolean(),
  /** With fewer sessions than this nothing is told. */
  enough: Type.Integer(),
  /** Of blind ratings alone: of each marker, and of all together. */
  markers: Type.Array(
    Type.Object({ id: Type.String(), title: Type.String(), ...Nearnesses.properties }),
  ),
  whole: Nearnesses,
  /** Sessions that were rated, in the order in which they were handed in; those that are under way or given up at the end. */
  sessions: Type.Array(
    Type.Object({
      ...RatedHead.properties,
      standing: RatingStandingView,
      /** ISO 8601, UTC. */
      handedInAt: TextOrNull,
      /** Null until it is handed in. Ratings that were not blind do not count. */
      blind: Type.Union([Type.Boolean(), Type.Null()]),
      /** True while its owner rates themselves in it, or in another take of its talk: what others say waits, and it does not count. */
      waits: Type.Boolean(),
      engine: ApartOrNull,
      mentor: ApartOrNull,
      /** Own less the engine's step, by marker. */
      apart: Type.Record(Type.String(), Type.Integer()),
    }),
  ),
});
export type SelfSeen = Static<typeof SelfSeen>;
