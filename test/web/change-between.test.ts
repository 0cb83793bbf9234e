import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeBetween, partingOf } from '../../web/elements/change-between.ts';

test('the change between two texts turns one into the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, one, two, foot) => {
      const [before, after] = [head + one + foot, head + two + foot];
      const { from, to, insert } = changeBetween(before, after);
      expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
      expect(insert.length).toBeLessThanOrEqual(two.length);
    }),
  );
});

test('two texts part in whole lines', () => {
  expect(partingOf('a\nb\nc\nd', 'a\nB\nd')).toEqual({ line: 2, mine: 'b\nc', theirs: 'B' });
  expect(partingOf('a', 'a')).toEqual({ line: 2, mine: '', theirs: '' });
});
