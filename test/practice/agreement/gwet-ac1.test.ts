import { describe, expect, test } from 'vitest';
import { cohenKappa } from '../../../server/practice/agreement/cohen-kappa.ts';
import { fleissKappa } from '../../../server/practice/agreement/fleiss-kappa.ts';
import { gwetAc1 } from '../../../server/practice/agreement/gwet-ac1.ts';
import { abstractors, counts, itemsOfTable, patients } from './examples.ts';

describe('Gwet’s AC1', () => {
  test('is what Gwet (2014) prints for two abstractors, and so is its error', () => {
    // For two raters he divides by n; the general form divides by n − 1.
    const ac1 = gwetAc1(itemsOfTable(abstractors));
    expect(ac1.value).toBeCloseTo(0.8493305, 7);
    expect(ac1).toHaveProperty('error', expect.closeTo(0.04321747 * Math.sqrt(100 / 99), 7));
  });

  test('is what he prints for six psychiatrists and fifteen patients', () => {
    const ac1 = gwetAc1(patients.slice(0, 15));
    expect(ac1.value).toBeCloseTo(0.4448007, 7);
    expect(ac1).toHaveProperty('error', expect.closeTo(0.08418757, 7));
  });

  test('takes items with different numbers of ratings', () => {
    // Pairs that agree: 1, 1/3, 1; observed 63/81. Common: 4/9 and 5/9; chance 2 · 20/81 / (2 − 1) = 40/81.
    // AC1: (63 − 40) / (81 − 40) = 23/41, and 1 − AC1 = 18/41.
    // Chance of each item: 5/9, (5 + 2 · 4) / 27 and 4/9, that is 45/81, 39/81 and 36/81.
    // What each item adds, aᵢ − ā − 2 · 18/41 (eᵢ − ē):
    //   2/9 − 36/41 · 5/81 = 0.16802    −4/9 + 36/41 · 1/81 = −0.43360    2/9 + 36/41 · 4/81 = 0.26558
    // squares together 0.28678; √(0.28678 / (3 · 2)) / (41/81) = 0.4319.
    const ac1 = gwetAc1(
      counts(`
        2 0
        1 2
        0 3`),
    );
    expect(ac1.value).toBeCloseTo(23 / 41, 10);
    expect(ac1).toHaveProperty('error', expect.closeTo(0.4319, 4));
  });

  test('stays high where kappa does not: much agreement, one category common', () => {
    // Gwet's paradox: 118 of 125 items alike. Observed 0.944. Kappa's chance (123 · 120 + 2 · 5) / 125² = 0.9453, above that.
    // AC1's chance: 2 · 0.972 · 0.028 = 0.0544; (0.944 − 0.0544) / 0.9456 = 0.9408.
    const table = [
      [118, 5],
      [2, 0],
    ];
    expect(cohenKappa(table).value).toBeCloseTo(-0.0234, 4);
    expect(fleissKappa(itemsOfTable(table)).value).toBeCloseTo(-0.0288, 4);
    expect(gwetAc1(itemsOfTable(table)).value).toBeCloseTo(0.9408, 4);
  });

  test('is 1 where all give one category of two, as far as so few items tell', () => {
    // Chance is 0, so the lower end is Wilson's of 8 in 8: 8 / (8 + 1.96²).
    const ac1 = gwetAc1(Array.from({ length: 8 }, () => [3, 0]));
    expect(ac1).toMatchObject({ value: 1, error: 0, high: 1, items: 8 });
    expect(ac1).toHaveProperty('low', expect.closeTo(0.6756, 4));
  });

  test('asks how many categories there are, given or not', () => {
    const two = [
      [2, 0],
      [1, 1],
      [0, 2],
    ];
    // Common 1/2 each. Chance 1/2 with two categories, 1/4 with a third: (2/3 − 1/2) / (1/2), (2/3 − 1/4) / (3/4).
    expect(gwetAc1(two).value).toBeCloseTo(1 / 3, 10);
    expect(gwetAc1(two.map((row) => [...row, 0])).value).toBeCloseTo(5 / 9, 10);
  });

  test('has the error that its own slope gives', () => {
    const items = patients.map((row, at) => row.map((count) => (at % 3 === 0 ? count * 2 : count)));
    const many = Array.from({ length: 200 }, () => items).flat();
    const before = gwetAc1(many).value ?? 0;
    const slopes = items.map(
      (item) => (((gwetAc1([...many, item]).value ?? 0) - before) * (many.length + 1)) ** 2,
    );
    const error = Math.sqrt(
      slopes.reduce((sum, one) => sum + one, 0) / (items.length * (items.length - 1)),
    );
    expect(gwetAc1(items)).toHaveProperty('error', expect.closeTo(error, 4));
  });

  test('tells why it is not defined', () => {
    expect(gwetAc1([])).toEqual({ value: null, reason: 'too-few-items', items: 0 });
    expect(gwetAc1([[2], [3]])).toEqual({ value: null, reason: 'one-category', items: 2 });
  });
});
