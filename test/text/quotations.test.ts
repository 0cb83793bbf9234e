import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../server/text/quotations.ts';

const quoted = (text: string): string[] =>
  quotationsOf(text).map(({ start, end }) => text.slice(start, end));

describe('quotationsOf', () => {
  test('finds what is said in somebody’s words', () => {
    expect(quoted('She said “you are lazy”, and then "go away now".')).toEqual([
      '“you are lazy”',
      '"go away now"',
    ]);
  });

  test('takes one word between marks for a stressed word', () => {
    expect(quoted('Your “problem” is "him".')).toEqual([]);
  });

  test('finds nothing where a mark is left open or an apostrophe stands', () => {
    expect(quoted('You said “I can’t go on')).toEqual([]);
    expect(quoted("It's the neighbours' dog, isn't it?")).toEqual([]);
  });
});
