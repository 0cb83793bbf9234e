import { Type, type Static } from 'typebox';
import { StepView } from './calibration.ts';

const Id = Type.String({ minLength: 1, maxLength: 100 });
const Count = Type.Integer({ minimum: 0, maximum: 1_000_000 });

export const MakeExercise = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 200 }),
    instructions: Type.String({ maxLength: 4000 }),
    /** Ids of sessions, in the order in which they are rated. */
    sessions: Type.Array(Id, { minItems: 1, maxItems: 12, uniqueItems: true }),
    /** Ids of the accounts of instructors of the cohort. */
    raters: Type.Array(Id, { minItems: 1, maxItems: 30, uniqueItems: true }),
  },
  { additionalProperties: false },
);
export type MakeExercise = Static<typeof MakeExercise>;

/** All that a rater says of one session so far. */
export const SaveRating = Type.Object(
  {
    place: Count,
    /** How often they have saved, as they know it. */
    revision: Count,
    markers: Type.Record(Type.String({ maxLength: 100 }), StepView),
    heard: Type.Array(
      Type.Object(
        { turn: Count, behaviour: Id, start: Count, end: Count },
        { additionalProperties: false },
      ),
      { maxItems: 2000 },
    ),
  },
  { additionalProperties: false },
);
export type SaveRating = Static<typeof SaveRating>;

/** What became of saving. */
export const RatingSaved = Type.Object({ revision: Type.Integer() });
export type RatingSaved = Static<typeof RatingSaved>;
