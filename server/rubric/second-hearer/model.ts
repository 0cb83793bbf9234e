import { Type, type Static } from 'typebox';
import type { Feature } from './features.ts';

/** What stands in `second-hearer.json`: written by `coequal train`, never by hand. */
export const ModelFile = Type.Object(
  {
    /** Ids of the behaviours that it has learned. */
    behaviours: Type.Array(Type.String()),
    /** By behaviour: heard from this probability on, 0–1. */
    thresholds: Type.Array(Type.Number()),
    intercepts: Type.Array(Type.Number()),
    /** By behaviour: what a weight of 1 stands for. */
    units: Type.Array(Type.Number()),
    /** Names of the features that it weighs. */
    features: Type.Array(Type.String()),
    /** One signed byte for each behaviour of each feature, feature by feature, in base64. */
    weights: Type.String(),
  },
  { additionalProperties: false },
);
export type ModelFile = Static<typeof ModelFile>;

/** A model ready to weigh. */
export interface Model {
  readonly file: ModelFile;
  /** Positions by name. */
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Int8Array;
}

/** What the second hearer makes of one behaviour in a turn. */
export interface Opinion {
  /** 0–1. */
  readonly probability: number;
  /** Heard from this probability on. */
  readonly threshold: number;
}

/** Makes a file ready. */
export function openModel(file: ModelFile): Model {
  return {
    file,
    features: new Map(file.features.map((name, at) => [name, at])),
    weights: new Int8Array(Buffer.from(file.weights, 'base64')),
  };
}

/** What the second hearer makes of every behaviour that it has learned. */
export function opinions(
  { file, features, weights }: Model,
  found: readonly Feature[],
): Map<string, Opinion> {
  const { behaviours, units, intercepts, thresholds } = file;
  const sums = behaviours.map(() => 0);
  for (const { name, value } of found) {
    const row = features.get(name);
    if (row === undefined) continue;
    const base = row * behaviours.length;
    for (let at = 0; at < sums.length; at += 1) {
      sums[at] = (sums[at] ?? 0) + (weights[base + at] ?? 0) * value;
    }
  }
  return new Map(
    behaviours.map((id, at) => {
      const logit = (intercepts[at] ?? 0) + (units[at] ?? 0) * (sums[at] ?? 0);
      return [id, { probability: 1 / (1 + Math.exp(-logit)), threshold: thresholds[at] ?? 1 }];
    }),
  );
}

/**
 * How much each word of the turn speaks for a behaviour; below 0 where it speaks against it.
 *
 * @param words how many words the turn has
 */
export function wordWeights(
  { file, features, weights }: Model,
  found: readonly Feature[],
  behaviour: string,
  words: number,
): number[] {
  const wanted = file.behaviours.indexOf(behaviour);
  const sums = Array.from({ length: words }, () => 0);
  for (const { name, value, from, to } of found) {
    const row = features.get(name);
    if (row === undefined || from === undefined || to === undefined) continue;
    const whole = weights[row * file.behaviours.length + wanted] ?? 0;
    for (let word = from; word < to; word += 1) {
      sums[word] = (sums[word] ?? 0) + (whole * value) / (to - from);
    }
  }
  return sums;
}
