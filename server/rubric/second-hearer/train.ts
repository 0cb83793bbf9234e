import type { TurnInContext } from '../finding.ts';
import { featuresOf } from './features.ts';
import { dot, fitLogistic, type SparseRow } from './logistic.ts';
import type { ModelFile } from './model.ts';
import { hearByRules } from '../hear-by-rules.ts';
import { readTurn } from '../reading.ts';
import type { Rubric } from '../rubric.ts';

/** A coach turn with the behaviours that a person heard in it. */
export interface LabelledTurn {
  readonly id: string;
  readonly turn: TurnInContext;
  readonly labels: readonly string[];
}

/** A feature must be so of this many turns to be learned from. */
const rarest = 4;
const cost = 4;
/** Each time the turns of one author in so many are held out. */
const folds = 4;
/** Precision counts for more than recall: F with this beta is made greatest. */
const beta = 0.5;
/** The largest weight that a signed byte holds. */
const largest = 127;

/**
 * Learns to hear from labelled turns. The same turns in the same order give the same file.
 *
 * Each behaviour has a logistic regression of its own. Its threshold is the one that is best on turns of authors whom it has not
 * seen: authors are told by the letters and digits before the first hyphen of an id, and held out in turn.
 */
export function train(rubric: Rubric, turns: readonly LabelledTurn[]): ModelFile {
  const behaviours = [...new Set(turns.flatMap(({ labels }) => labels))].toSorted();
  const table = turns.map(({ turn }) => {
    const reading = readTurn(turn, rubric.patterns);
    const rules = [...hearByRules(rubric.behaviours, reading).keys()];
    return featuresOf(reading, rubric.patterns, rules);
  });
  const columns = columnsOf(table);
  const rows = table.map((features): SparseRow => {
    const known = features.filter(({ name }) => columns.has(name));
    return {
      columns: Int32Array.from(known, ({ name }) => columns.get(name) ?? 0),
      values: Float64Array.from(known, ({ value }) => value),
    };
  });
  const fold = foldsOf(turns);
  const learned = behaviours.map((id) => {
    const labels = turns.map((turn) => turn.labels.includes(id));
    return {
      weights: fitLogistic(rows, labels, columns.size, cost),
      threshold: bestThreshold(heldOut(rows, labels, columns.size, fold), labels),
    };
  });
  const names = [...columns.keys()];
  const units = learned.map(({ weights }) =>
    round(Math.max(...weights.subarray(0, -1).map(Math.abs)) / largest, 6),
  );
  const bytes = Int8Array.from(
    names.flatMap((_, column) =>
      learned.map(({ weights }, at) => Math.round((weights[column] ?? 0) / (units[at] ?? 1))),
    ),
  );
  return {
    behaviours,
    thresholds: learned.map(({ threshold }) => threshold),
    intercepts: learned.map(({ weights }) => round(weights.at(-1) ?? 0, 4)),
    units,
    features: names,
    weights: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function columnsOf(table: readonly (readonly { name: string }[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of table.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
  return new Map(names.toSorted().map((name, column) => [name, column]));
}

function foldsOf(turns: readonly LabelledTurn[]): number[] {
  const author = ({ id }: LabelledTurn): string => id.split('-')[0] ?? id;
  const authors = [...new Set(turns.map(author))].toSorted();
  return turns.map((turn) => authors.indexOf(author(turn)) % folds);
}

/** The probability of each row as told by weights that never saw its author. */
function heldOut(
  rows: readonly SparseRow[],
  labels: readonly boolean[],
  columns: number,
  fold: readonly number[],
): number[] {
  const told = rows.map(() => 0);
  for (let out = 0; out < folds; out += 1) {
    const inside = rows.map((_, at) => at).filter((at) => fold[at] !== out);
    const weights = fitLogistic(
      inside.flatMap((at) => rows[at] ?? []),
      inside.map((at) => labels[at] === true),
      columns,
      cost,
    );
    rows.forEach((row, at) => {
      if (fold[at] === out) told[at] = 1 / (1 + Math.exp(-dot(weights, row)));
    });
  }
  return told;
}

function bestThreshold(told: readonly number[], labels: readonly boolean[]): number {
  const all = labels.filter(Boolean).length;
  let best = { score: -1, threshold: 1 };
  for (let percent = 6; percent <= 90; percent += 2) {
    const threshold = percent / 100;
    const heard = told.map((probability) => probability >= threshold);
    const right = heard.filter((yes, at) => yes && labels[at] === true).length;
    const count = heard.filter(Boolean).length;
    const score = right === 0 ? 0 : ((1 + beta ** 2) * right) / (count + beta ** 2 * all);
    if (score > best.score) best = { score, threshold };
  }
  return best.threshold;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
