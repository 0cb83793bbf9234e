import { expect, it } from 'vitest';
import { standing, type Tried } from '../../server/practice/standing.ts';

const tries = (ends: readonly (number | null)[], releasedAt: number | null = null): Tried[] =>
  ends.map((endedAt) => ({ endedAt, releasedAt }));

const dates = { opensAt: 100, dueAt: 200 };

it.each([
  ['before it opens', [], 99, 'not-open'],
  ['once it is open', [], 100, 'not-begun'],
  ['while an attempt runs', [null], 150, 'in-progress'],
  ['when one has ended in time', [null, 200], 150, 'done'],
  ['and later on, too', [200], 900, 'done'],
  ['when the date has passed without any', [], 201, 'late'],
  ['when one runs on past it', [null], 201, 'late'],
  ['when one ended after it', [201], 201, 'late'],
] as const)('%s a trainee stands at "%s"', (_, ends, now, expected) => {
  expect(standing(dates, tries(ends), now)).toBe(expected);
});

it('what is never due is never late', () => {
  expect(standing({ opensAt: 0, dueAt: null }, [], 1e15)).toBe('not-begun');
  expect(standing({ opensAt: 0, dueAt: null }, tries([1e14]), 1e15)).toBe('done');
});

it('what was reviewed stays so, late or not, whatever runs beside it', () => {
  expect(standing(dates, [...tries([201], 300), ...tries([null])], 301)).toBe('reviewed');
});
