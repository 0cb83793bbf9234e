import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Coefficient } from '../../../server/practice/agreement/coefficient.ts';
import { drift } from '../../../server/practice/agreement/drift.ts';
import { gwetAc1 } from '../../../server/practice/agreement/gwet-ac1.ts';
import { anyItems } from './arbitrary-ratings.ts';

const told = (low: number, value: number, high: number): Coefficient => ({
  value,
  low,
  high,
  error: 0.1,
  items: 20,
});
const untold: Coefficient = { value: null, reason: 'too-few-items', items: 1 };

describe('agreement over exercises', () => {
  test('is a line in the order of their moments', () => {
    const line = [
      { at: 1, agreement: told(0.1, 0.3, 0.5) },
      { at: 2, agreement: untold },
      { at: 3, agreement: told(0.2, 0.4, 0.6) },
    ];
    expect(drift(line.toReversed()).line).toEqual(line);
  });

  test('changes by what both intervals allow', () => {
    // 0.8 − 0.4 = 0.4. Below: the last may lie 0.2 lower, the first 0.15 higher: 0.4 − √(0.04 + 0.0225) = 0.15.
    // Above: the last 0.1 higher, the first 0.24 lower: 0.4 + √(0.01 + 0.0576) = 0.66.
    const { change } = drift([
      { at: 1, agreement: told(0.16, 0.4, 0.55) },
      { at: 2, agreement: told(0.6, 0.8, 0.9) },
    ]);
    expect(change).toMatchObject({ from: 1, to: 2, isReal: true });
    expect(change?.value).toBeCloseTo(0.4, 10);
    expect(change?.low).toBeCloseTo(0.15, 10);
    expect(change?.high).toBeCloseTo(0.66, 10);
  });

  test('may change although the intervals overlap a little, and need not', () => {
    const first = { at: 1, agreement: told(0.2, 0.4, 0.6) };
    expect(drift([first, { at: 2, agreement: told(0.55, 0.7, 0.85) }]).change?.isReal).toBe(true);
    expect(drift([first, { at: 2, agreement: told(0.4, 0.6, 0.8) }]).change?.isReal).toBe(false);
  });

  test('may fall as it may rise', () => {
    const { change } = drift([
      { at: 1, agreement: told(0.7, 0.8, 0.9) },
      { at: 2, agreement: told(0.1, 0.3, 0.5) },
    ]);
    expect(change).toMatchObject({ isReal: true });
    expect(change?.high).toBeLessThan(0);
  });

  test('is measured between the first and the last that tell something', () => {
    const { change } = drift([
      { at: 1, agreement: untold },
      { at: 2, agreement: told(0.2, 0.4, 0.6) },
      { at: 3, agreement: told(0, 0.1, 0.2) },
      { at: 4, agreement: told(0.3, 0.5, 0.7) },
      { at: 5, agreement: untold },
    ]);
    expect(change).toMatchObject({ from: 2, to: 4, isReal: false });
  });

  test('has no change with fewer than two that tell something', () => {
    expect(drift([]).change).toBeNull();
    const one = [
      { at: 1, agreement: told(0.2, 0.4, 0.6) },
      { at: 2, agreement: untold },
    ];
    expect(drift(one).change).toBeNull();
  });

  test('is not moved by full agreement on a handful of items', () => {
    const all = Array.from({ length: 4 }, () => [2, 0]);
    const most = [...all.slice(1), [1, 1]];
    const { change } = drift([
      { at: 1, agreement: gwetAc1(all) },
      { at: 2, agreement: gwetAc1(most) },
    ]);
    expect(change).toMatchObject({ isReal: false });
  });

  test('is real where the intervals lie apart, and the same the other way round', () => {
    fc.assert(
      fc.property(anyItems, anyItems, (some, others) => {
        const [one, other] = [gwetAc1(some), gwetAc1(others)];
        const there = drift([
          { at: 1, agreement: one },
          { at: 2, agreement: other },
        ]).change;
        const back = drift([
          { at: 1, agreement: other },
          { at: 2, agreement: one },
        ]).change;
        expect(back?.isReal).toBe(there?.isReal);
        if (one.value === null || other.value === null) return;
        if (one.high < other.low || other.high < one.low) expect(there?.isReal).toBe(true);
        expect(there?.low).toBeGreaterThanOrEqual(-2);
        expect(there?.high).toBeLessThanOrEqual(2);
      }),
    );
  });
});
