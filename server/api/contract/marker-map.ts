import { Type, type Static } from 'typebox';

const NumberOrNull = Type.Union([Type.Number(), Type.Null()]);
/** Numbers 0–100, null for *not enough to say*. */
const Figure = { score: NumberOrNull, low: NumberOrNull, high: NumberOrNull };

/** What a marker came to over some sessions. */
export const MapCellView = Type.Object({
  ...Figure,
  /** How many sessions the figure is the mean of. */
  n: Type.Integer({ minimum: 0 }),
  /** In how many further sessions there was not enough to say. */
  unsaid: Type.Integer({ minimum: 0 }),
});
export type MapCellView = Static<typeof MapCellView>;

/** All trainees of a cohort with all markers, over one period. */
export const MarkerMap = Type.Object({
  /** `all`, `first`, `latest`, or the Monday of a week. */
  period: Type.String(),
  /** The weeks in which sessions ended, in the cohort's time zone, oldest first. */
  weeks: Type.Array(Type.Object({ monday: Type.String(), sessions: Type.Integer() })),
  markers: Type.Array(Type.Object({ id: Type.String(), title: Type.String() })),
  /** A cell for each marker, in their order. */
  rows: Type.Array(
    Type.Object({
      trainee: Type.Object({ id: Type.String(), name: Type.String() }),
      cells: Type.Array(MapCellView),
    }),
  ),
  /** Of all trainees together. */
  all: Type.Array(MapCellView),
  /** Those of the period, in the order in which they ended. */
  sessions: Type.Array(
    Type.Object({
      id: Type.String(),
      /** Id. */
      trainee: Type.String(),
      title: Type.String(),
      /** ISO 8601, UTC. */
      endedAt: Type.String(),
      /** One for each marker, in their order. */
      figures: Type.Array(Type.Object(Figure)),
    }),
  ),
  /** How many versions of the rubric heard them: figures of two versions are not strictly comparable. */
  versions: Type.Integer({ minimum: 0 }),
});
export type MarkerMap = Static<typeof MarkerMap>;

/** Which period is asked for; left out for all. */
export const MapQuery = Type.Object(
  { period: Type.Optional(Type.String({ pattern: '^(all|first|latest|\\d{4}-\\d\\d-\\d\\d)$' })) },
  { additionalProperties: false },
);
