/** Sparse rows: for each, the columns that are not zero and their values. */
export interface SparseRow {
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/**
 * The weights of a logistic regression with a quadratic penalty; the last one is the intercept.
 *
 * Solved in the dual, one row after the other in a fixed order, as Yu, Huang and Lin 2011 (Machine Learning 85:41–75) describe, so
 * that the same rows give the same weights to the last bit.
 *
 * @param columns how many columns the rows have
 * @param costs how much each row, told wrongly, costs against the size of the weights, above 0
 */
export function fitLogistic(
  rows: readonly SparseRow[],
  labels: readonly boolean[],
  columns: number,
  costs: readonly number[],
): Float64Array {
  const weights = new Float64Array(columns + 1);
  const alpha = costs.map((cost) => Math.min(0.001 * cost, 1e-8));
  const dearest = Math.max(...costs);
  const norms = rows.map(({ values }) => values.reduce((sum, value) => sum + value * value, 1));
  rows.forEach((row, at) => add(weights, row, sign(labels[at]) * (alpha[at] ?? 0)));
  for (let pass = 0; pass < passes; pass += 1) {
    let moved = 0;
    rows.forEach((row, at) => {
      const side = sign(labels[at]);
      const before = alpha[at] ?? 0;
      const cost = costs[at] ?? 1;
      const after = solveRow(before, cost, norms[at] ?? 1, side * dot(weights, row));
      alpha[at] = after;
      add(weights, row, side * (after - before));
      moved = Math.max(moved, Math.abs(after - before));
    });
    if (moved < settled * dearest) break;
  }
  return weights;
}

const passes = 100;
const settled = 1e-3;
const newtonSteps = 30;

function sign(label: boolean | undefined): number {
  return label === true ? 1 : -1;
}

/** The best multiplier of one row while all others stand still, between 0 and the cost. */
function solveRow(before: number, cost: number, norm: number, margin: number): number {
  // Of the two ends the one that the optimum is nearer to gives the stable steps.
  const flip = 0.5 * norm * (cost - 2 * before) + margin < 0;
  const start = flip ? cost - before : before;
  const slope = flip ? -margin : margin;
  let z = cost - start < 0.5 * start ? 0.1 * start : start;
  for (let step = 0; step < newtonSteps; step += 1) {
    const first = norm * (z - start) + slope + Math.log(z / (cost - z));
    if (Math.abs(first) < 1e-4) break;
    const next = z - first / (norm + cost / (cost - z) / z);
    z = next <= 0 ? z * 0.1 : next >= cost ? cost - (cost - z) * 0.1 : next;
  }
  return flip ? cost - z : z;
}

/** The sum of a row's values by their weights, the intercept included. */
export function dot(weights: Float64Array, { columns, values }: SparseRow): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < columns.length; at += 1) {
    sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  }
  return sum;
}

function add(weights: Float64Array, { columns, values }: SparseRow, by: number): void {
  const last = weights.length - 1;
  weights[last] = (weights[last] ?? 0) + by;
  for (let at = 0; at < columns.length; at += 1) {
    const column = columns[at] ?? 0;
    weights[column] = (weights[column] ?? 0) + by * (values[at] ?? 0);
  }
}
