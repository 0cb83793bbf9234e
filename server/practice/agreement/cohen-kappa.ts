import { estimate, type Coefficient } from './coefficient.ts';

/** How much two categories i and j of an ordered scale agree: not at all, less the further apart, or less with the square of it. */
export type Weights = 'nominal' | 'linear' | 'quadratic';

/**
 * Cohen's kappa of two raters: for unordered categories (Cohen 1960, Educational and Psychological Measurement 20:37–46) or, with
 * weights, for ordered ones (Cohen 1968, Psychological Bulletin 70:213–220).
 *
 * Chance is what two raters who give each category as often as these did, and look at nothing, would agree on. With k categories
 * the agreement of i and j is 1 or 0 (`nominal`), 1 − |i − j| / (k − 1) (`linear`) or 1 − (i − j)² / (k − 1)² (`quadratic`).
 *
 * The standard error is the large-sample one at any kappa (Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72:323–327).
 *
 * @param table square: in row i and column j how many items the first rater put in category i and the second in j
 * @returns no value for fewer than two items, or where both gave one and the same category throughout
 */
export function cohenKappa(
  table: readonly (readonly number[])[],
  weights: Weights = 'nominal',
): Coefficient {
  const items = sum(table.flat());
  if (items < 2) return { value: null, reason: 'too-few-items', items };
  const first = table.map((row) => sum(row) / items);
  const second = table.map((_, j) => sum(table.map((row) => row[j] ?? 0)) / items);
  if (first.some((share, at) => share === 1 && second[at] === 1)) {
    return { value: null, reason: 'one-category', items };
  }
  const agreement = (i: number, j: number): number => agreementOf(weights, table.length, i - j);
  const cells = table.flatMap((row, i) =>
    row.map((count, j) => ({
      count,
      byChance: (first[i] ?? 0) * (second[j] ?? 0),
      agree: agreement(i, j),
      i,
      j,
    })),
  );
  const observed = sum(cells.map(({ count, agree }) => count * agree)) / items;
  const chance = sum(cells.map(({ byChance, agree }) => byChance * agree));
  // What a category of one rater agrees, on average, with all that the other gave.
  const ofFirst = table.map((_, i) => sum(second.map((share, j) => share * agreement(i, j))));
  const ofSecond = table.map((_, j) => sum(first.map((share, i) => share * agreement(i, j))));
  const squares = cells.map(({ count, agree, i, j }) => {
    const margins = (ofFirst[i] ?? 0) + (ofSecond[j] ?? 0);
    return count * (agree * (1 - chance) - margins * (1 - observed)) ** 2;
  });
  const whole = sum(squares) / items;
  const variance = whole - (observed * chance - 2 * chance + observed) ** 2;
  // It is 0 where one of them gave a single category; the division below would blow up what rounding leaves of that.
  const known = variance < 1e-10 * whole ? 0 : variance;
  const error = Math.sqrt(known / items) / (1 - chance) ** 2;
  return estimate({ observed, chance, error, items });
}

function agreementOf(weights: Weights, categories: number, apart: number): number {
  if (weights === 'nominal') return apart === 0 ? 1 : 0;
  // A scale of one category has nothing that could be apart.
  const distance = Math.abs(apart) / Math.max(1, categories - 1);
  return 1 - (weights === 'linear' ? distance : distance ** 2);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
