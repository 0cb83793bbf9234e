import { Type, type Static } from 'typebox';
import type { Feature } from './features.ts';

/** What was learned of one set of labels. */
export const Learned = Type.Object(
  {
    /** How many turns it was learned from. */
    trainedOn: Type.Integer(),
    /** The behaviours, or moves, that were learned. */
    labels: Type.Array(Type.String()),
    /** By label: heard from this probability on, 0–1. */
    thresholds: Type.Array(Type.Number()),
    intercepts: Type.Array(Type.Number()),
    /** By label: what a weight of 1 stands for. */
    units: Type.Array(Type.Number()),
    /** By label: on turns of authors whom the weights had not seen, in how many both, the hearer alone and people alone heard it. */
    heldOut: Type.Array(
      Type.Object(
        { both: Type.Integer(), engine: Type.Integer(), people: Type.Integer() },
        { additionalProperties: false },
      ),
    ),
    /** Names of the features that are weighed. */
    features: Type.Array(Type.String()),
    /** One signed byte for each label of each feature, feature by feature, in base64. */
    weights: Type.String(),
  },
  { additionalProperties: false },
);
export type Learned = Static<typeof Learned>;

/** What stands in `second-hearer.json.br`: written by `coequal train`, never by hand. */
export const ModelFile = Type.Object(
  { behaviours: Learned, moves: Learned },
  { additionalProperties: false },
);
export type ModelFile = Static<typeof ModelFile>;

/** Weights ready to weigh with. */
export interface Scales {
  readonly learned: Learned;
  /** Positions by name. */
  readonly features: ReadonlyMap<string, number>;
  readonly weights: Int8Array;
}

/** A model ready to weigh. */
export interface Model {
  readonly file: ModelFile;
  readonly behaviours: Scales;
  readonly moves: Scales;
}

/** What the second hearer makes of one label in a turn. */
export interface Opinion {
  /** Calibrated, 0–1. */
  readonly probability: number;
  /** Heard from this probability on. */
  readonly threshold: number;
}

/** Makes a file ready. */
export function openModel(file: ModelFile): Model {
  return { file, behaviours: openScales(file.behaviours), moves: openScales(file.moves) };
}

/** Makes the weights of one set of labels ready. */
export function openScales(learned: Learned): Scales {
  return {
    learned,
    features: new Map(learned.features.map((name, at) => [name, at])),
    weights: new Int8Array(Buffer.from(learned.weights, 'base64')),
  };
}

/** What the second hearer makes of every label that it has learned. */
export function opinions(
  { learned, features, weights }: Scales,
  found: readonly Feature[],
): Map<string, Opinion> {
  const { labels, units, intercepts, thresholds } = learned;
  const count = labels.length;
  const sums = new Float64Array(count);
  for (const { name, value } of found) {
    const row = features.get(name);
    if (row === undefined || value === 0) continue;
    const base = row * count;
    for (let at = 0; at < count; at += 1) {
      sums[at] = (sums[at] ?? 0) + (weights[base + at] ?? 0) * value;
    }
  }
  return new Map(
    labels.map((label, at) => {
      const logit = (intercepts[at] ?? 0) + (units[at] ?? 0) * (sums[at] ?? 0);
      return [label, { probability: 1 / (1 + Math.exp(-logit)), threshold: thresholds[at] ?? 1 }];
    }),
  );
}

/**
 * How much each word of the turn speaks for a label; below 0 where it speaks against it.
 *
 * @param words how many words the turn has
 */
export function wordWeights(
  { learned, features, weights }: Scales,
  found: readonly Feature[],
  label: string,
  words: number,
): number[] {
  const wanted = learned.labels.indexOf(label);
  const sums = Array.from({ length: words }, () => 0);
  for (const { name, value, from, to } of found) {
    const row = features.get(name);
    if (row === undefined || from === undefined || to === undefined) continue;
    const whole = weights[row * learned.labels.length + wanted] ?? 0;
    for (let word = from; word < to; word += 1) {
      sums[word] = (sums[word] ?? 0) + (whole * value) / (to - from);
    }
  }
  return sums;
}
