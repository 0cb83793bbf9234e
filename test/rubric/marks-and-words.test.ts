import { describe, expect, test } from 'vitest';
import { readMarks } from '../../server/rubric/evidence-marks.ts';
import { expandWords, unknownWords } from '../../server/rubric/expand-words.ts';

describe('readMarks', () => {
  test('takes the marks out and says where they stood', () => {
    expect(readMarks('Hm. <Trust me>.')).toEqual({
      text: 'Hm. Trust me.',
      span: { start: 4, end: 12 },
    });
  });

  test('leaves a line without marks as it is', () => {
    expect(readMarks('Go on.')).toEqual({ text: 'Go on.', span: null });
  });

  test.each(['<a> and <b>', 'a > b <', 'a < b', '<>'])('refuses %s', (line) => {
    expect(readMarks(line)).toBeNull();
  });
});

describe('expandWords', () => {
  const words = { fruit: ['apple', 'pear'], 'at-hand': ['pen'] };

  test('puts a list in the place of its name', () => {
    expect(expandWords('a $fruit or $at-hand', words)).toBe('a (apple|pear) or (pen)');
  });

  test('names what no list stands behind', () => {
    expect(unknownWords('$fruit and $fruits', words)).toEqual(['fruits']);
  });
});
