import { expect, test } from 'vitest';
import { weightsFor } from '../../server/practice/weight-setting.ts';

const settings = [
  { setAt: 10, weights: { depth: 2 } },
  { setAt: 20, weights: { depth: 0 } },
  { setAt: 30, weights: null },
];

test.each([
  [9, null],
  [10, { depth: 2 }],
  [19, { depth: 2 }],
  [20, { depth: 0 }],
  [31, null],
])('a session that began at %i is weighted as it was set then', (beganAt, weights) => {
  expect(weightsFor(settings, beganAt)).toEqual(weights);
});
