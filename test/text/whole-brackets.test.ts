import { expect, test } from 'vitest';
import { wholeBrackets } from '../../server/text/whole-brackets.ts';

const TEXT = 'You should call [person A] and ask [person B].';
const within = (words: string) => {
  const start = TEXT.indexOf(words);
  const { start: from, end } = wholeBrackets(TEXT, { start, end: start + words.length });
  return TEXT.slice(from, end);
};

test.each([
  ['You should call [person', 'You should call [person A]'],
  ['You should call [person A', 'You should call [person A]'],
  ['A] and ask', '[person A] and ask'],
  ['A] and ask [', '[person A] and ask [person B]'],
  ['You should call [person A]', 'You should call [person A]'],
  [' and ask ', ' and ask '],
])('“%s” is told as “%s”', (words, whole) => {
  expect(within(words)).toBe(whole);
});

test('a bracket that never closes is left as it is', () => {
  expect(wholeBrackets('call [person and ask', { start: 0, end: 8 })).toEqual({ start: 0, end: 8 });
});
