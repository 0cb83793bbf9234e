import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa } from '../../../server/practice/agreement/cohen-kappa.ts';
import { compareRaters, type Scale } from '../../../server/practice/agreement/compare-raters.ts';
import { gwetAc1 } from '../../../server/practice/agreement/gwet-ac1.ts';
import type { Rating } from '../../../server/practice/agreement/ratings.ts';

const scale: Scale = {
  categories: ['not shown', 'some', 'clear', 'strong'],
  weights: 'quadratic',
};
type Said = Readonly<Record<string, string>>;
const given = (item: string, said: Said): Rating[] =>
  Object.entries(said).map(([rater, category]) => ({ item, rater, category }));
const disagreement = (item: string, said: Said) => ({
  item,
  ratings: Object.entries(said).map(([rater, category]) => ({ rater, category })),
});

const ratings = [
  ...given('turn 10', { cy: 'clear', bo: 'strong', ann: 'clear' }),
  ...given('turn 2', { ann: 'some', bo: 'some' }),
  ...given('turn 9', { ann: 'not shown', bo: 'not shown', cy: 'strong' }),
  ...given('turn 11', { cy: 'some' }),
];

describe('raters side by side', () => {
  const compared = compareRaters(ratings, scale);

  test('agree as all, each item by its own ratings', () => {
    const counts = [
      [0, 2, 0, 0],
      [2, 0, 0, 1],
      [0, 0, 2, 1],
    ];
    expect(compared.overall.ac1).toEqual(gwetAc1(counts));
    // Pairs that agree: 1 of 1, 1 of 3, 1 of 3.
    expect(compared.overall.percent?.value).toBeCloseTo(5 / 9, 10);
    expect(compared.overall.fleiss.items).toBe(3);
  });

  test('agree two by two, on what both rated and by the scale’s weights', () => {
    const { pairs, raters } = compared;
    expect(raters).toEqual(['ann', 'bo', 'cy']);
    expect(pairs.map((pair) => pair.raters)).toEqual([
      ['ann', 'bo'],
      ['ann', 'cy'],
      ['bo', 'cy'],
    ]);
    const annAndBo = [
      [1, 0, 0, 0],
      [0, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
    ];
    expect(pairs[0]?.kappa).toEqual(cohenKappa(annAndBo, 'quadratic'));
    expect(pairs[0]?.percent?.value).toBeCloseTo(2 / 3, 10);
    expect(pairs[1]?.kappa.items).toBe(2);
  });

  test('are told item by item where they do not agree, turn 9 before turn 10', () => {
    expect(compared.disagreements).toEqual([
      disagreement('turn 9', { ann: 'not shown', bo: 'not shown', cy: 'strong' }),
      disagreement('turn 10', { ann: 'clear', bo: 'strong', cy: 'clear' }),
    ]);
  });

  test('stand the same in whatever order the ratings come', () => {
    const shuffled = fc.shuffledSubarray(ratings, { minLength: ratings.length });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(compareRaters(other, scale)).toEqual(compared);
      }),
    );
  });

  test('tell two names apart that differ in a nought or a capital', () => {
    const names = ['Ann', 'ann', 'rater 01', 'rater 1'];
    const all = names.map((rater) => ({ item: 'turn 1', rater, category: 'some' }));
    const { raters } = compareRaters(all, scale);
    expect(compareRaters(all.toReversed(), scale).raters).toEqual(raters);
    expect(raters.toSorted()).toEqual(names);
  });

  test('say nothing where nobody rated', () => {
    const nothing = { value: null, reason: 'too-few-items', items: 0 };
    expect(compareRaters([], scale)).toEqual({
      raters: [],
      overall: { percent: null, ac1: nothing, fleiss: nothing },
      pairs: [],
      disagreements: [],
    });
  });

  test('say nothing of two who share no item', () => {
    const apart = [...given('turn 1', { ann: 'some' }), ...given('turn 2', { bo: 'some' })];
    expect(compareRaters(apart, scale).pairs).toEqual([
      {
        raters: ['ann', 'bo'],
        percent: null,
        kappa: { value: null, reason: 'too-few-items', items: 0 },
      },
    ]);
  });

  test('are refused with a category that is not on the scale, or a second rating', () => {
    expect(() => compareRaters(given('turn 1', { ann: 'superb' }), scale)).toThrow(
      '"superb", given to "turn 1" by "ann", is not on the scale.',
    );
    const twice = [...given('turn 1', { ann: 'some' }), ...given('turn 1', { ann: 'clear' })];
    expect(() => compareRaters(twice, scale)).toThrow('"ann" rates "turn 1" twice.');
  });
});
