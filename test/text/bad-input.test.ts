import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsOf } from '../../server/text/questions.ts';
import { readUtterance } from '../../server/text/utterance.ts';
import { strangeText } from './strange-text.ts';

test('words stand in the text, in order, one behind the other', () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const { words } = readUtterance(text);
      let last = 0;
      for (const { start, end } of words) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('sentences and questions lie within the text and hold their words', () => {
  fc.assert(
    fc.property(strangeText, (text) => {
      const utterance = readUtterance(text);
      for (const { start, end, words } of utterance.sentences) {
        expect(end).toBeLessThanOrEqual(text.length);
        expect(words.every((word) => start <= word.start && word.end <= end)).toBe(true);
      }
      for (const { start, end } of questionsOf(utterance)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['emoji before', '🙂👩‍👩‍👧 you wait', 'wait'],
  ['a combining mark', 'cafe\u0301 talk with you', 'talk'],
  ['right to left', 'she said שלום to you', 'you'],
  ['Chinese beside it', '你好 means hello', 'hello'],
  ['a control character', 'you\u0000 wait', 'wait'],
  ['half a character', '\ud800 you wait', 'wait'],
  ['HTML', '<b>you</b> wait', 'wait'],
  ['Windows line ends', 'you go\r\nand wait', 'wait'],
])('a word keeps its place: %s', (_, text, word) => {
  const found = readUtterance(text).words.find(({ norm }) => norm === word);
  expect(text.slice(found?.start, found?.end)).toBe(word);
});

test('a long text is read in parts, and every word keeps its place', () => {
  const text = 'So you said that he waits… and then? 🙂 '.repeat(400);
  for (const { norm, start, end } of readUtterance(text).words)
    expect(text.slice(start, end).toLowerCase()).toBe(norm);
});

test('where no sentence and no word ends, no character is cut in two', () => {
  const text = `a${'🙂'.repeat(3000)}`;
  const { words } = readUtterance(text);
  expect(words.at(-1)?.end ?? 0).toBeLessThanOrEqual(text.length);
  expect(words.every(({ start }) => !/^[\udc00-\udfff]/.test(text.slice(start)))).toBe(true);
});
