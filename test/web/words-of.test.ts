import { expect, test } from 'vitest';
import { wordsOf, wordsTouched } from '../../web/elements/words-of.ts';

const text = ' Have  you “tried”,\n🌱 tea?';
const words = wordsOf(text);

test('words are cut with their offsets, and what clings to them', () => {
  expect(words.map((word) => word.text)).toEqual(['Have', 'you', '“tried”,', '🌱', 'tea?']);
  for (const { end, start, text: word } of words) expect(text.slice(start, end)).toBe(word);
});

test('a stretch touches every word that it has a letter of', () => {
  expect(wordsTouched(words, { start: 3, end: 8 })).toEqual({ first: 0, last: 1 });
  expect(wordsTouched(words, { start: 0, end: 1 })).toBeNull();
  expect(wordsTouched(words, { start: 5, end: 7 })).toBeNull();
  expect(wordsTouched(words, { start: 0, end: text.length })).toEqual({ first: 0, last: 4 });
  expect(wordsTouched([], { start: 0, end: 5 })).toBeNull();
});
