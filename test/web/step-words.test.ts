import { expect, test } from 'vitest';
import { dropQuote, pickQuote, restoreSteps, type StepWords } from '../../web/pages/step-words.ts';

const quote = (turn: number, marker = 'depth') => ({ marker, turn, start: 0, end: 4 });
const kept: StepWords = {
  markers: { depth: 'some', focus: 'clear' },
  quotes: [quote(1), quote(5)],
};
const draft: StepWords = { markers: { depth: 'strong' }, quotes: [quote(3)] };

test('what was not saved takes the place of what was, where nothing was saved since', () => {
  expect(restoreSteps(kept, draft, true)).toEqual(draft);
  expect(restoreSteps(kept, undefined, false)).toEqual(kept);
});

test('else both count, and of two steps the one that was not saved', () => {
  expect(restoreSteps(kept, { ...draft, quotes: [quote(3), quote(5)] }, false)).toEqual({
    markers: { depth: 'strong', focus: 'clear' },
    quotes: [quote(1), quote(3), quote(5)],
  });
});

test('words are picked once for a marker, in the order of the turns, and taken back', () => {
  const words = { turn: 3, what: 'depth', start: 0, end: 4 };
  const more = pickQuote(kept, words);
  expect(more.quotes).toEqual([quote(1), quote(3), quote(5)]);
  expect(pickQuote(more, words)).toBe(more);
  expect(pickQuote(more, { ...words, what: 'focus' }).quotes).toHaveLength(4);
  expect(dropQuote(more, words)).toEqual(kept);
});
