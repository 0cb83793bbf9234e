import { Type, type Static } from 'typebox';

/** The most that a marker can weigh in a cohort. */
export const MOST_WEIGHT = 3;

/** What a marker weighs in a cohort's overall figures. */
export const MarkerWeightView = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** In the rubric itself. */
  own: Type.Number(),
  /** In the cohort; 0 where it does not count. */
  weight: Type.Number({ minimum: 0 }),
});
export type MarkerWeightView = Static<typeof MarkerWeightView>;

/** What markers weigh in a cohort. */
export const CohortWeights = Type.Object({
  markers: Type.Array(MarkerWeightView),
  /** ISO 8601, UTC: sessions that began before are weighted otherwise. Null where the rubric's own weights count. */
  since: Type.Union([Type.String(), Type.Null()]),
});
export type CohortWeights = Static<typeof CohortWeights>;

export const SetWeights = Type.Object(
  {
    /** By the markers' ids; one that is left out keeps the rubric's own weight. Null for the rubric's own altogether. */
    weights: Type.Union([
      Type.Record(
        Type.String({ minLength: 1, maxLength: 100 }),
        Type.Number({ minimum: 0, maximum: MOST_WEIGHT }),
      ),
      Type.Null(),
    ]),
  },
  { additionalProperties: false },
);
export type SetWeights = Static<typeof SetWeights>;
