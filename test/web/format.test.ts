import { expect, test } from 'vitest';
import { format } from '../../web/strings/format.ts';

test('shares are percents, changes are points with a true minus', () => {
  expect(format.percent(0.347)).toBe('35%');
  expect(format.change(0.045)).toBe('+5');
  expect(format.change(-0.12)).toBe('−12');
  expect(format.change(0.004)).toBe('+0.4');
});

test('one is not many', () => {
  expect([0, 1, 2].map((count) => format.count(count, 'turn', 'turns'))).toEqual([
    '0 turns',
    '1 turn',
    '2 turns',
  ]);
});
