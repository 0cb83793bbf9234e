import { describe, expect, test } from 'vitest';
import { fleissKappa } from '../../../server/practice/agreement/fleiss-kappa.ts';
import { counts, fourteenRaters, patients } from './examples.ts';

describe('Fleiss’ kappa', () => {
  test('is 0.210 with ten items, fourteen raters and five categories', () => {
    // Observed 0.378, chance 0.213: (0.378 − 0.213) / (1 − 0.213).
    expect(fleissKappa(fourteenRaters).value).toBeCloseTo(0.21, 3);
  });

  test('is 0.430 for Fleiss’ own thirty patients, 17.65 errors above chance', () => {
    // Observed 0.5556, chance 0.2199. Error at chance after Fleiss, Nee & Landis 1979, with 26, 26, 30, 55 and 43 of 180 ratings:
    // Σp² = 0.21994, Σp³ = 0.052796; 0.21994 − 0.105592 + 0.048373 = 0.162720; √(2 · 0.16272 / (30 · 6 · 5)) / 0.78006 = 0.02438.
    const kappa = fleissKappa(patients);
    expect(kappa.value).toBeCloseTo(0.43, 3);
    expect(kappa).toHaveProperty('chanceError', expect.closeTo(0.02437, 4));
  });

  test('is what Gwet (2014) prints for the first fifteen of them, and so is its error', () => {
    const kappa = fleissKappa(patients.slice(0, 15));
    expect(kappa.value).toBeCloseTo(0.4139265, 7);
    expect(kappa).toHaveProperty('error', expect.closeTo(0.08119291, 7));
  });

  test('takes items with different numbers of ratings, and leaves out those with one', () => {
    // Pairs that agree: 1 of 1, 1 of 3, 3 of 3; observed 7/9. Shares: 1 and 0, 1/3 and 2/3, 0 and 1; common 4/9 and 5/9;
    // chance (16 + 25) / 81. Kappa: (63 − 41) / (81 − 41) = 0.55.
    const kappa = fleissKappa(
      counts(`
        2 0
        1 2
        0 3
        1 0
        0 0`),
    );
    expect(kappa.value).toBeCloseTo(0.55, 10);
    expect(kappa.items).toBe(3);
  });

  test('adds up what items with different numbers of ratings tell by chance', () => {
    // Both categories are as common: Σp² = 0.5, Σp³ = 0.25, bracket 0.25. The items have 1, 1, 6 and 6 pairs:
    // (1 + 1 + 1/6 + 1/6) / 4 = 7/12 in place of 2 / (m (m − 1)). √(7/12 · 0.25 / 4) / 0.5 = 0.3819.
    const kappa = fleissKappa(
      counts(`
        1 1
        1 1
        2 2
        2 2`),
    );
    expect(kappa).toHaveProperty('chanceError', expect.closeTo(0.3819, 4));
  });

  test('has the error that its own slope gives', () => {
    // How kappa moves when one more of each item joins the items two hundred times over.
    const items = [...fourteenRaters, ...patients.slice(0, 5)];
    const many = Array.from({ length: 200 }, () => items).flat();
    const before = fleissKappa(many).value ?? 0;
    const slopes = items.map(
      (item) => (((fleissKappa([...many, item]).value ?? 0) - before) * (many.length + 1)) ** 2,
    );
    const error = Math.sqrt(
      slopes.reduce((sum, one) => sum + one, 0) / (items.length * (items.length - 1)),
    );
    expect(fleissKappa(items)).toHaveProperty('error', expect.closeTo(error, 4));
  });

  test('tells why it is not defined', () => {
    const one = [
      [3, 0],
      [2, 0],
    ];
    expect(fleissKappa(one)).toEqual({ value: null, reason: 'one-category', items: 2 });
    expect(fleissKappa([])).toEqual({ value: null, reason: 'too-few-items', items: 0 });
    const few = [
      [1, 2],
      [1, 0],
    ];
    expect(fleissKappa(few)).toEqual({ value: null, reason: 'too-few-items', items: 1 });
  });

  test('is 1 where all agree, and not sure of it with few items', () => {
    const kappa = fleissKappa(
      counts(`
        3 0
        0 2
        0 4`),
    );
    expect(kappa).toMatchObject({ value: 1, error: 0, high: 1 });
    expect(kappa).toHaveProperty('low', expect.any(Number));
    if (kappa.value !== null) expect(kappa.low).toBeLessThan(0.2);
  });
});
