import { Type, type Static } from 'typebox';

const counts = {
  agreed: Type.Integer({ minimum: 0 }),
  /** How many of the engine's findings were judged, with one mind. */
  decided: Type.Integer({ minimum: 0 }),
  /** Agreed of decided with its 95 % interval, 0–1 each, or null where nothing is decided. */
  share: Type.Union([
    Type.Object({ value: Type.Number(), low: Type.Number(), high: Type.Number() }),
    Type.Null(),
  ]),
  /** How many people heard that the engine did not. */
  missed: Type.Integer({ minimum: 0 }),
  /** How many people differ about: these are not decided. */
  split: Type.Integer({ minimum: 0 }),
};

/** How often the instructors of a cohort agreed with the engine, in the reviews that are released. */
export const LocalAccuracyView = Type.Object({
  /** How many reviews are released. */
  reviews: Type.Integer({ minimum: 0 }),
  ...counts,
  behaviours: Type.Array(
    Type.Object({ behaviour: Type.String(), title: Type.String(), ...counts }),
  ),
});
export type LocalAccuracyView = Static<typeof LocalAccuracyView>;
