import { describe, expect, test } from 'vitest';
import type { Step } from '../../../server/practice/calibration/steps.ts';
import { meanDifference } from '../../../server/practice/self-rating/mean-difference.ts';
import {
  apartIn,
  nearness,
  type SeenTwice,
} from '../../../server/practice/self-rating/see-myself.ts';
import { tQuantile } from '../../../server/practice/self-rating/t-quantile.ts';

/** Sessions that were rated so, by oneself and by another, on one marker. */
const rated = (...pairs: (readonly [Step, Step])[]): SeenTwice[] =>
  pairs.map(([own, other], at) => ({
    ...{ session: `s${at}`, own: { depth: own }, other: { depth: other } },
  }));
const higher = rated(
  ...(['clear', 'strong', 'clear', 'strong', 'some'] as const).map(
    (own, at) =>
      [own, (['some', 'clear', 'clear', 'some', 'not-shown'] as const)[at] ?? 'some'] as const,
  ),
);

test.each([
  [4, 2.776],
  [9, 2.262],
  [29, 2.045],
  [1000, 1.962],
])('t of %i degrees of freedom is that of the tables', (freedom, told) => {
  expect(tQuantile(freedom)).toBeCloseTo(told, 2);
});

describe('a mean of differences', () => {
  test('has the interval that a textbook gives', () => {
    // s² = 0.5, √(0.5 / 5) = 0.3162, t = 2.776.
    const { value, low, high } = meanDifference([1, 1, 0, 2, 1]);
    expect(value).toBe(1);
    expect([low, high].map((end) => end.toFixed(2))).toEqual(['0.12', '1.88']);
  });

  test('is not sure where all differences are alike, and surer with more of them', () => {
    const few = meanDifference([0, 0, 0, 0, 0]);
    expect(few.high - few.low).toBeGreaterThan(0.9);
    const many = meanDifference(Array.from({ length: 50 }, () => 0));
    expect(many.high - many.low).toBeLessThan(0.3);
  });

  test('stays on the scale', () => {
    expect(meanDifference([3, 3, 3, 3, 3]).high).toBe(3);
    expect(meanDifference([-3, 3, -3, 3, -3]).low).toBe(-3);
  });
});

describe('how near one’s own steps come', () => {
  test('is not told of fewer than five sessions', () => {
    const none = { percent: null, bias: null, kappa: { value: null } };
    expect(nearness(higher.slice(1), ['depth'])).toMatchObject({ n: 4, ...none });
    expect(nearness([], ['depth'])).toMatchObject({ n: 0, ...none });
    expect(nearness(higher, ['focus'])).toMatchObject({ n: 0, ...none });
  });

  test('is the share of the same steps, weighted kappa, and signed bias', () => {
    const { n, percent, kappa, bias } = nearness(higher, ['depth']);
    expect([n, percent?.value, bias?.value]).toEqual([5, 0.2, 1]);
    // Linear weights by hand: observed 50/75, by chance 46/75.
    expect(kappa.value).toBeCloseTo(4 / 29, 6);
    expect(bias?.low).toBeGreaterThan(0);
    const turned = higher.map((one) => ({ ...one, own: one.other, other: one.own }));
    expect(nearness(turned, ['depth']).bias?.value).toBe(-1);
  });

  test('does not hang on the order of the sessions', () => {
    expect(nearness(higher.toReversed(), ['depth'])).toEqual(nearness(higher, ['depth']));
  });

  test('of all markers together takes a session’s mean as one difference', () => {
    const both = higher.map((one) => ({
      ...one,
      own: { ...one.own, focus: 'some' as const },
      other: { ...one.other, focus: 'some' as const },
    }));
    const told = nearness(both, ['depth', 'focus']);
    expect([told.n, told.bias?.value, told.percent?.value]).toEqual([5, 0.5, 0.6]);
  });

  test('of one session is its mean and how many steps are the same', () => {
    const own = { depth: 'strong', focus: 'some', trust: 'clear' } as const;
    const other = { depth: 'some', focus: 'some' } as const;
    expect(apartIn({ own, other }, ['depth', 'focus', 'trust'])).toEqual({
      ...{ mean: 1, same: 1, of: 2 },
    });
    expect(apartIn({ own, other: {} }, ['depth'])).toBeNull();
  });
});
