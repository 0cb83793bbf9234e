import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coefficient } from '../../../server/practice/agreement/coefficient.ts';
import { cohenKappa, type Weights } from '../../../server/practice/agreement/cohen-kappa.ts';
import { fleissKappa } from '../../../server/practice/agreement/fleiss-kappa.ts';
import { gwetAc1 } from '../../../server/practice/agreement/gwet-ac1.ts';
import { percentAgreement } from '../../../server/practice/agreement/percent-agreement.ts';
import { anyItems, anyTable, turned } from './arbitrary-ratings.ts';

const allWeights: readonly Weights[] = ['nominal', 'linear', 'quadratic'];
const ofMany = [
  ['Fleiss’ kappa', fleissKappa],
  ['AC1', gwetAc1],
] as const;

describe('a coefficient of agreement', () => {
  test.each(ofMany)('lies in its interval, between −1 and 1: %s', (_, coefficient) => {
    fc.assert(
      fc.property(anyItems, (items) => {
        expectInRange(coefficient(items));
      }),
      { numRuns: 1000 },
    );
  });

  test.each(allWeights)('lies in its interval, between −1 and 1: %s kappa of two', (weights) => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expectInRange(cohenKappa(table, weights));
      }),
      { numRuns: 1000 },
    );
  });

  test('lies in its interval, between 0 and 1: observed agreement', () => {
    fc.assert(
      fc.property(anyItems, (items) => {
        const agreement = percentAgreement(items);
        if (agreement === null) return;
        const { low, value, high } = agreement;
        expect([0, low, value, high, 1].toSorted((a, b) => a - b)).toEqual([
          0,
          low,
          value,
          high,
          1,
        ]);
      }),
    );
  });

  test.each(allWeights)('is the same whoever is called the first: %s', (weights) => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const transposed = table.map((_, at) => table.map((row) => row[at] ?? 0));
        expectAlike(cohenKappa(transposed, weights), cohenKappa(table, weights));
      }),
    );
  });

  test('knows no order of nominal categories, nor of items', () => {
    fc.assert(
      fc.property(anyTable, anyItems, (table, items) => {
        const [first, ...others] = table;
        expectAlike(cohenKappa(turned([...others, first ?? []])), cohenKappa(table));
        for (const [, coefficient] of ofMany) {
          expectAlike(coefficient(turned(items).toReversed()), coefficient(items));
        }
      }),
    );
  });

  test('knows no weights between two categories', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const two = table.slice(0, 2).map((row) => row.slice(0, 2));
        expect(cohenKappa(two, 'linear')).toEqual(cohenKappa(two));
        expect(cohenKappa(two, 'quadratic')).toEqual(cohenKappa(two));
      }),
    );
  });

  test('is 1 where all agree, in two categories or more', () => {
    const several = fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(several, (agreed) => {
        // As a table, how many items; as counts, how many raters of one item.
        const diagonal = agreed.map((count, i) => agreed.map((_, j) => (i === j ? count : 0)));
        for (const [, coefficient] of ofMany) {
          expect(coefficient(diagonal)).toMatchObject({ value: 1, error: 0, high: 1 });
        }
        for (const weights of allWeights) {
          expect(cohenKappa(diagonal, weights)).toMatchObject({ value: 1, error: 0, high: 1 });
        }
        expect(percentAgreement(diagonal)?.value).toBe(1);
      }),
    );
  });
});

function expectInRange(coefficient: Coefficient): void {
  if (coefficient.value === null) return;
  const { low, value, high, error } = coefficient;
  expect([-1, low, value, high, 1].toSorted((a, b) => a - b)).toEqual([-1, low, value, high, 1]);
  expect(error).toBeGreaterThanOrEqual(0);
}

function expectAlike(one: Coefficient, other: Coefficient): void {
  if (one.value === null || other.value === null) {
    expect(one).toEqual(other);
    return;
  }
  expect(one.items).toBe(other.items);
  for (const key of ['value', 'low', 'high'] as const) expect(one[key]).toBeCloseTo(other[key], 9);
  expect(one.error).toBeCloseTo(other.error, 6);
}
