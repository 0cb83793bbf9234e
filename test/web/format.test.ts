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

test('a time from the beginning has hours only where it has one', () => {
  expect([0, 9_999, 188_000, 3_788_000].map(format.elapsed)).toEqual([
    '0:00',
    '0:09',
    '3:08',
    '1:03:08',
  ]);
});

test('a length is told in words', () => {
  expect([1000, 12_400, 60_000, 100_000].map(format.length)).toEqual([
    '1 second',
    '12 seconds',
    '1 min',
    '1 min 40 s',
  ]);
});
