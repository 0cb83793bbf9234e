import { Type, type Static } from 'typebox';

/** ISO 8601, UTC. */
const Moment = Type.String();
const MomentOrNull = Type.Union([Moment, Type.Null()]);
const MetIn = Type.Object({ title: Type.String(), client: Type.String() });
const Person = Type.Object({ name: Type.String(), own: Type.Boolean() });

/** How far a marker was shown in a session, from least to most. */
export const StepView = Type.Union([
  Type.Literal('not-shown'),
  Type.Literal('some'),
  Type.Literal('clear'),
  Type.Literal('strong'),
]);
export type StepView = Static<typeof StepView>;

/** What the visitor has to do with an exercise: whether they were asked to rate, and have handed in. */
export const RaterPart = Type.Union([
  Type.Literal('not-asked'),
  Type.Literal('rating'),
  Type.Literal('handed-in'),
]);
export type RaterPart = Static<typeof RaterPart>;

/** An exercise as a list shows it. */
export const ExerciseSummary = Type.Object({
  id: Type.String(),
  title: Type.String(),
  madeAt: Moment,
  madeBy: Person,
  closedAt: MomentOrNull,
  sessions: Type.Integer(),
  /** How many were asked to rate, and how many of them have handed in. */
  asked: Type.Integer(),
  handedIn: Type.Integer(),
  part: RaterPart,
  /** Whether the visitor may read what came of it. */
  results: Type.Boolean(),
});
export type ExerciseSummary = Static<typeof ExerciseSummary>;

/** What an exercise can be made of. Sessions stand there without their trainees' names: who makes it may rate, too. */
export const ExerciseChoices = Type.Object({
  /** Sessions of the cohort's assignments that have ended, newest first. */
  sessions: Type.Array(
    Type.Object({ id: Type.String(), scenario: MetIn, endedAt: Moment, turns: Type.Integer() }),
  ),
  /** Who instructs the cohort. */
  raters: Type.Array(Type.Object({ id: Type.String(), ...Person.properties })),
});
export type ExerciseChoices = Static<typeof ExerciseChoices>;

/** A behaviour that a rater hears in a turn, with its words. */
export const HeardView = Type.Object({
  /** Index of the line as the debrief counts. */
  turn: Type.Integer(),
  behaviour: Type.String(),
  /** Code-unit offsets into the turn's text, `end` exclusive. */
  start: Type.Integer(),
  end: Type.Integer(),
});
export type HeardView = Static<typeof HeardView>;

/** A session as its rater reads and rates it: what was said, and what they themselves make of it. */
export const RatedSession = Type.Object({
  /** 0 for the first. */
  place: Type.Integer(),
  lines: Type.Array(
    Type.Object({
      index: Type.Integer(),
      speaker: Type.Union([Type.Literal('coach'), Type.Literal('client')]),
      /** Empty where the coach stayed quiet. Dots stand where the coach says their name. */
      text: Type.String(),
    }),
  ),
  /** The steps that were given, by marker. */
  markers: Type.Record(Type.String(), StepView),
  heard: Type.Array(HeardView),
});
export type RatedSession = Static<typeof RatedSession>;

/** An exercise as an instructor of its cohort sees it. */
export const ExerciseView = Type.Object({
  ...ExerciseSummary.properties,
  instructions: Type.String(),
  cohort: Type.Object({ id: Type.String(), title: Type.String(), archived: Type.Boolean() }),
  /** Whether the visitor may close it. */
  mayClose: Type.Boolean(),
  raters: Type.Array(Type.Object({ ...Person.properties, handedIn: Type.Boolean() })),
  /** `gone`: its trainee has deleted it, or left the cohort. */
  sessionList: Type.Array(
    Type.Object({ place: Type.Integer(), scenario: MetIn, gone: Type.Boolean() }),
  ),
  markers: Type.Array(
    Type.Object({ id: Type.String(), title: Type.String(), asks: Type.String() }),
  ),
  /** What the visitor rates, or null where they were not asked, have handed in, or it is closed. */
  rating: Type.Union([
    Type.Object({
      /** How often they have saved: whoever saves names it. */
      revision: Type.Integer(),
      /** Those that are not gone. */
      sessions: Type.Array(RatedSession),
    }),
    Type.Null(),
  ]),
});
export type ExerciseView = Static<typeof ExerciseView>;
