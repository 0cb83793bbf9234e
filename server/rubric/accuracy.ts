import { Type, type Static } from 'typebox';
import { Check } from 'typebox/value';
import { readJson } from '../definition/read-definitions.ts';
import type { Hearing } from './agreement.ts';
import type { Rubric } from './rubric.ts';

const Part = Type.Number({ minimum: 0, maximum: 1 });

/** A share 0–1 with its 95 % interval, or null where there was nothing to divide by. */
const ShareOrNull = Type.Union([
  Type.Object({ value: Part, low: Part, high: Part }, { additionalProperties: false }),
  Type.Null(),
]);

/** What stands in `accuracy.json`: how well each behaviour was heard in turns that people had labelled. */
export const AccuracyFile = Type.Object(
  {
    /** Which labelled turns, in a few words. */
    set: Type.String({ minLength: 1 }),
    /** How many turns. */
    turns: Type.Integer({ minimum: 1 }),
    /** By id of the behaviour. */
    behaviours: Type.Record(
      Type.String({ minLength: 1 }),
      Type.Object(
        {
          /** In how many of the turns people heard it. */
          n: Type.Integer({ minimum: 0 }),
          /** How often the engine was right where it heard it. */
          precision: ShareOrNull,
          /** How often the engine heard it where people did. */
          recall: ShareOrNull,
        },
        { additionalProperties: false },
      ),
    ),
  },
  { additionalProperties: false },
);
export type AccuracyFile = Static<typeof AccuracyFile>;

/** How well the engine hears one behaviour, measured on labelled turns. */
export interface MeasuredHearing extends Pick<Hearing, 'n' | 'precision' | 'recall'> {
  /** How many labelled turns it was measured on. */
  readonly turns: number;
  /** Whether it reaches the rubric's bar; a person is asked where it does not. */
  readonly sure: boolean;
}

/** With fewer labelled places than this, no share is believed. */
const enough = 5;

/** How well a behaviour is heard, or null where that was not measured. */
export function hearingOf(
  { accuracy, bar }: Pick<Rubric, 'accuracy' | 'bar'>,
  behaviour: string,
): MeasuredHearing | null {
  const measured = accuracy?.behaviours[behaviour];
  if (accuracy === null || measured === undefined) return null;
  const { n, precision, recall } = measured;
  const sure =
    n >= enough &&
    precision !== null &&
    precision.value >= bar.precision &&
    recall !== null &&
    recall.value >= bar.recall;
  return { n, precision, recall, turns: accuracy.turns, sure };
}

/**
 * The accuracy that was measured for a rubric, or null where none was.
 *
 * @param path where `accuracy.json` would be
 * @throws Error when the file is there and is not of this shape
 */
export function readAccuracy(path: string): AccuracyFile | null {
  const value = readJson(path);
  if (value === null || Check(AccuracyFile, value)) return value;
  throw new Error(`${path} does not hold set, turns and behaviours with n, precision and recall.`);
}
