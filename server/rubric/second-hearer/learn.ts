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
  /** How much each turn, told wrongly, costs against the size of the weights, above 0. */
  readonly costs: readonly number[];
  /**
   * Families of features that are shut out, once for each time that is learned. The weights are the mean of all times, so that what
   * can be told without a family is not left to it.
   */
  readonly without: readonly (readonly string[])[];
  /** By label: F with this beta is made greatest. Below 1 precision counts for more than recall, above 1 for less. */
  readonly betaOf: (label: string) => number;
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
export function learn({ table, labels, authors, costs, without, betaOf }: Lessons): Learned {
  const names = [...new Set(labels.flat())].toSorted();
  const columns = columnsOf(table);
  const views = without.map((families) => {
    const left = new Map([...columns].filter(([name]) => !families.includes(familyOf(name))));
    return table.map((features) => toRow(features, left));
  });
  const rows = table.map((features) => toRow(features, columns));
  const fold = foldsOf(authors);
  const fit = (truth: readonly boolean[], turns: readonly number[]): Float64Array =>
    mean(
      views.map((view) =>
        fitLogistic(
          turns.flatMap((at) => view[at] ?? []),
          turns.map((at) => truth[at] === true),
          columns.size,
          turns.map((at) => costs[at] ?? 1),
        ),
      ),
    );
  const learned = names.map((name) => {
    const truth = labels.map((own) => own.includes(name));
    const all = rows.map((_, at) => at);
    const weights = fit(truth, all);
    const logits = heldOut(rows, fold, (turns) => fit(truth, turns));
    const { slope, shift } = calibrate(logits, truth);
    const told = logits.map((logit) => 1 / (1 + Math.exp(-(slope * logit + shift))));
    const threshold = bestThreshold(told, truth, betaOf(name));
    return { weights, slope, shift, threshold, heldOut: countsAt(threshold, told, truth) };
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
    trainedOn: table.length,
    labels: names,
    thresholds: learned.map(({ threshold }) => threshold),
    heldOut: learned.map((one) => one.heldOut),
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

function familyOf(name: string): string {
  return name.slice(0, name.indexOf(':'));
}

function mean(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) {
    vector.forEach((value, at) => (sum[at] = (sum[at] ?? 0) + value / vectors.length));
  }
  return sum;
}

/** The logit of each row as told by weights that never saw its author. */
function heldOut(
  rows: readonly SparseRow[],
  fold: readonly number[],
  fit: (turns: readonly number[]) => Float64Array,
): number[] {
  const told = rows.map(() => 0);
  for (let out = 0; out < folds; out += 1) {
    const weights = fit(rows.map((_, at) => at).filter((at) => fold[at] !== out));
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
  const [slope = 1, shift = 0] = fitLogistic(
    rows,
    truth,
    1,
    rows.map(() => 1),
  );
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

function countsAt(
  threshold: number,
  told: readonly number[],
  truth: readonly boolean[],
): Learned['heldOut'][number] {
  const counts = { both: 0, engine: 0, people: 0 };
  told.forEach((probability, at) => {
    if (probability >= threshold) counts[truth[at] === true ? 'both' : 'engine'] += 1;
    else if (truth[at] === true) counts.people += 1;
  });
  return counts;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
