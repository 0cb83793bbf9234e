import { describe, expect, test } from 'vitest';
import { percentAgreement } from '../../../server/practice/agreement/percent-agreement.ts';
import { counts, itemsOfTable } from './examples.ts';

describe('observed agreement', () => {
  test('of two raters is the share of items on which they agree, with Wilson’s interval', () => {
    // 8 of 10: z² = 3.8416; centre (0.8 + 0.19208) / 1.38416 = 0.71674, half 1.96 / 1.38416 · √(0.016 + 0.0096) = 0.22656.
    const agreement = percentAgreement(
      itemsOfTable([
        [5, 1],
        [1, 3],
      ]),
    );
    expect(agreement?.value).toBeCloseTo(0.8, 10);
    expect(agreement?.low).toBeCloseTo(0.4902, 4);
    expect(agreement?.high).toBeCloseTo(0.9433, 4);
  });

  test('of more raters is the mean share of pairs; items with one rating are left out', () => {
    // 1 of 3 pairs, 1 of 1.
    const agreement = percentAgreement(
      counts(`
        2 1
        0 2
        1 0`),
    );
    expect(agreement?.value).toBeCloseTo(2 / 3, 10);
  });

  test('is null where no item has two ratings', () => {
    expect(percentAgreement([])).toBeNull();
    expect(percentAgreement([[1, 0]])).toBeNull();
  });
});
