import type { Feature } from './features.ts';
import { dot, fitLogistic, type SparseRow } from './logistic.ts';
import type { Learned } from './model.ts';

/** What there is to learn one set of labels from. */
export interface Lessons {
  /** The features of each turn. */
  readonly table: readonly (readonly Feature[])[];
  /** The labels of each turn, in the same order. */
  readonly labels: readonly (readonly string[])[];
  /** Who wrote each turn: whose turns are held out together. */
  readonly authors: readonly string[];
  /** How much a wrong turn costs against the size of the weights, above 0. */
  readonly cost: number;
  /** Precision counts for more than recall where this is below 1: F with this beta is made greatest. */
  readonly beta: number;
}

/** A feature must be so of this many turns to be learned from. */
const rarest = 4;
/** Each time the turns of one author in so many are held out. */
const folds = 4;
/** The largest weight that a signed byte holds. */
const largest = 127;

/**
 * Learns one logistic regression a label. The same lessons give the same weights to the last bit.
 *
 * Probabilities are calibrated and thresholds are chosen on turns of authors whom the weights have not seen: authors are held out
 * in turn, and a logistic curve is laid through what was told of their turns (Platt 1999).
 */
export function learn({ table, labels, authors, cost, beta }: Lessons): Learned {
  const names = [...new Set(labels.flat())].toSorted();
  const columns = columnsOf(table);
  const rows = table.map((features) => toRow(features, columns));
  const fold = foldsOf(authors);
  const learned = names.map((name) => {
    const truth = labels.map((own) => own.includes(name));
    const weights = fitLogistic(rows, truth, columns.size, cost);
    const logits = heldOut(rows, truth, columns.size, fold, cost);
    const { slope, shift } = calibrate(logits, truth);
    const told = logits.map((logit) => 1 / (1 + Math.exp(-(slope * logit + shift))));
    return { weights, slope, shift, threshold: bestThreshold(told, truth, beta) };
  });
  // A weight is kept as a byte; what one step of it stands for carries the slope of the calibration.
  const steps = learned.map(
    ({ weights }) => Math.max(...weights.subarray(0, -1).map(Math.abs)) / largest,
  );
  const features = [...columns.keys()];
  const bytes = Int8Array.from(
    features.flatMap((_, column) =>
      learned.map(({ weights }, at) => Math.round((weights[column] ?? 0) / (steps[at] || 1))),
    ),
  );
  return {
    labels: names,
    thresholds: learned.map(({ threshold }) => threshold),
    intercepts: learned.map(({ weights, slope, shift }) =>
      round(slope * (weights.at(-1) ?? 0) + shift, 4),
    ),
    units: learned.map(({ slope }, at) => round(slope * (steps[at] ?? 0), 7)),
    features,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function columnsOf(table: readonly (readonly Feature[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of table.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
  return new Map(names.toSorted().map((name, column) => [name, column]));
}

function toRow(features: readonly Feature[], columns: ReadonlyMap<string, number>): SparseRow {
  const known = features.filter(({ name }) => columns.has(name));
  return {
    columns: Int32Array.from(known, ({ name }) => columns.get(name) ?? 0),
    values: Float64Array.from(known, ({ value }) => value),
  };
}

function foldsOf(authors: readonly string[]): number[] {
  const all = [...new Set(authors)].toSorted();
  return authors.map((author) => all.indexOf(author) % folds);
}

/** The logit of each row as told by weights that never saw its author. */
function heldOut(
  rows: readonly SparseRow[],
  truth: readonly boolean[],
  columns: number,
  fold: readonly number[],
  cost: number,
): number[] {
  const told = rows.map(() => 0);
  for (let out = 0; out < folds; out += 1) {
    const inside = rows.map((_, at) => at).filter((at) => fold[at] !== out);
    const weights = fitLogistic(
      inside.flatMap((at) => rows[at] ?? []),
      inside.map((at) => truth[at] === true),
      columns,
      cost,
    );
    rows.forEach((row, at) => {
      if (fold[at] === out) told[at] = dot(weights, row);
    });
  }
  return told;
}

/** A curve through held-out logits that makes them probabilities: how much of what is told with a third proves true a third of the time. */
function calibrate(
  logits: readonly number[],
  truth: readonly boolean[],
): { slope: number; shift: number } {
  const rows = logits.map((logit): SparseRow => ({
    columns: Int32Array.of(0),
    values: Float64Array.of(logit),
  }));
  const [slope = 1, shift = 0] = fitLogistic(rows, truth, 1, 1);
  // Too few turns can turn the curve round; what was learned then stands as it is.
  return slope > 0 ? { slope, shift } : { slope: 1, shift: 0 };
}

function bestThreshold(told: readonly number[], truth: readonly boolean[], beta: number): number {
  const all = truth.filter(Boolean).length;
  let best = { score: -1, threshold: 1 };
  for (let percent = 6; percent <= 90; percent += 2) {
    const threshold = percent / 100;
    const heard = told.map((probability) => probability >= threshold);
    const right = heard.filter((yes, at) => yes && truth[at] === true).length;
    const count = heard.filter(Boolean).length;
    const score = right === 0 ? 0 : ((1 + beta ** 2) * right) / (count + beta ** 2 * all);
    if (score > best.score) best = { score, threshold };
  }
  return best.threshold;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
