import { describe, expect, test } from 'vitest';
import { cohenKappa, type Weights } from '../../../server/practice/agreement/cohen-kappa.ts';
import { abstractors } from './examples.ts';

const allWeights: readonly Weights[] = ['nominal', 'linear', 'quadratic'];
describe('Cohen’s kappa', () => {
  test('is 0.4 in the table 20 5 / 10 15', () => {
    // Observed: (20 + 15) / 50 = 0.7. Chance: 0.5 · 0.6 + 0.5 · 0.4 = 0.5. Kappa: 0.2 / 0.5 = 0.4.
    // Error: Σ p (w (1 − 0.5) − (both margins) (1 − 0.7))² over the four cells, where the first rater's margin of a cell is the
    // second's share of its category, and the other way round:
    //   20: 0.4 (0.5 − 1.1 · 0.3)² = 0.01156     5: 0.1 (0 − 1.1 · 0.3)² = 0.01089
    //   10: 0.2 (0 − 0.9 · 0.3)² = 0.01458      15: 0.3 (0.5 − 0.9 · 0.3)² = 0.01587
    // 0.0529 less (0.7 · 0.5 − 2 · 0.5 + 0.7)² = 0.0025 is 0.0504; √(0.0504 / 50) / 0.5² = 0.1270.
    const kappa = cohenKappa([
      [20, 5],
      [10, 15],
    ]);
    expect(kappa).toMatchObject({ items: 50 });
    expect(kappa.value).toBeCloseTo(0.4, 10);
    expect(kappa).toHaveProperty('error', expect.closeTo(0.127, 4));
    // As sure as 0.7 of 0.21 / (0.1270 · 0.5)² = 52.08 items. Wilson: centre (0.7 + 0.03688) / 1.07376 = 0.68626, half
    // 1.96 / 1.07376 · √(0.0040323 + 0.0003541) = 0.12089; (0.56537 − 0.5) / 0.5 and (0.80715 − 0.5) / 0.5.
    expect(kappa).toHaveProperty('low', expect.closeTo(0.1307, 3));
    expect(kappa).toHaveProperty('high', expect.closeTo(0.6143, 3));
  });

  test('is what Gwet (2014) prints for two abstractors, and so is its error', () => {
    const kappa = cohenKappa(abstractors);
    expect(kappa.value).toBeCloseTo(0.7964094, 7);
    expect(kappa).toHaveProperty('error', expect.closeTo(0.05891072, 7));
  });

  test('weighs how far two ratings are apart', () => {
    // Both give the three categories 3, 4 and 3 times of 10.
    // Nominal: (0.7 − 0.34) / 0.66. Linear: apart by 1 + 1 + 2 = 4 of 10 steps, by chance 2 (12 + 12 + 18) = 84 of 100:
    // 1 − 0.4 / 0.84. Quadratic: 1 + 1 + 4 = 6 of 10, by chance 2 (12 + 12 + 36) = 120 of 100: 1 − 0.6 / 1.2.
    const table = [
      [2, 1, 0],
      [0, 3, 1],
      [1, 0, 2],
    ];
    expect(cohenKappa(table).value).toBeCloseTo(0.36 / 0.66, 10);
    expect(cohenKappa(table, 'linear').value).toBeCloseTo(1 - 0.4 / 0.84, 10);
    expect(cohenKappa(table, 'quadratic').value).toBeCloseTo(0.5, 10);
  });

  test.each(allWeights)('has the error that its own slope gives (%s)', (weights) => {
    // The delta method by hand: how kappa moves when one more item falls into a cell of a table a million times as large.
    const table = [
      [12, 4, 1, 0],
      [3, 15, 5, 1],
      [1, 6, 18, 4],
      [0, 1, 3, 9],
    ];
    const items = table.flat().reduce((sum, count) => sum + count, 0);
    const large = 1e6;
    const kappa = cohenKappa(table, weights).value ?? 0;
    const slopes = table.flatMap((row, i) =>
      row.map((count, j) => {
        const more = table.map((other, y) =>
          other.map((one, x) => one * large + Number(y === i && x === j)),
        );
        const slope = ((cohenKappa(more, weights).value ?? 0) - kappa) * items * large;
        return (count / items) * slope ** 2;
      }),
    );
    const error = Math.sqrt(slopes.reduce((sum, one) => sum + one, 0) / items);
    expect(cohenKappa(table, weights)).toHaveProperty('error', expect.closeTo(error, 5));
  });

  test('with few items that all agree, is 1 and not sure of it', () => {
    // Wilson's lower end of 10 in 10 is 10 / (10 + 1.96²) = 0.7225; less chance, (0.7225 − 0.5) / 0.5.
    const kappa = cohenKappa([
      [5, 0],
      [0, 5],
    ]);
    expect(kappa).toMatchObject({ value: 1, error: 0, high: 1 });
    expect(kappa).toHaveProperty('low', expect.closeTo(0.4449, 3));
  });

  test('tells why it is not defined', () => {
    const undefinedFor = (table: number[][]) => cohenKappa(table, 'linear');
    expect(undefinedFor([[9]])).toEqual({ value: null, reason: 'one-category', items: 9 });
    const one = [
      [0, 0],
      [0, 9],
    ];
    expect(undefinedFor(one)).toEqual({ value: null, reason: 'one-category', items: 9 });
    const few = [
      [1, 0],
      [0, 0],
    ];
    expect(undefinedFor(few)).toEqual({ value: null, reason: 'too-few-items', items: 1 });
  });

  test('is 0 where one of them gives a single category, and not sure of it', () => {
    const kappa = cohenKappa([
      [9999, 1],
      [0, 0],
    ]);
    expect(kappa.value).toBeCloseTo(0, 6);
    expect(kappa).toMatchObject({ error: 0, low: -1 });
    expect(kappa).toHaveProperty('high', expect.closeTo(0.82, 2));
  });

  test('is 0 where each keeps to a category of their own', () => {
    const table = [
      [0, 9],
      [0, 0],
    ];
    expect(cohenKappa(table)).toMatchObject({ value: 0 });
  });
});
