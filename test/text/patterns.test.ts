import { describe, expect, test } from 'vitest';
import { compilePatterns, findPatterns, patternFault } from '../../server/text/patterns.ts';
import { readUtterance } from '../../server/text/utterance.ts';

function found(text: string, ...patterns: string[]): string[] {
  const set = compilePatterns(patterns.map((match, at) => ({ name: 'p', at, match })));
  return findPatterns(readUtterance(text), set).map(
    ({ at, start, end }) => `${at}: ${text.slice(start, end)}`,
  );
}

describe('findPatterns', () => {
  test('gives the exact words, whichever way they are written', () => {
    expect(found('Well… “don’t ring” him.', 'do not ring')).toEqual(['0: don’t ring']);
    expect(found('dont ring him', 'do not ring')).toEqual(['0: dont ring']);
  });

  test('finds a pattern as often as it stands there, and each pattern by itself', () => {
    expect(found('I went. You went too.', '(i|you) went', 'you')).toEqual([
      '0: I went',
      '1: You',
      '0: You went',
    ]);
  });

  test('stays within a sentence', () => {
    expect(found('You went. Home was far.', 'went home')).toEqual([]);
  });

  test('keeps its place behind many marks', () => {
    const text = 'Hm?! “What”, (she said) — “whatever you like”…';
    expect(found(text, 'whatever you like')).toEqual(['0: whatever you like']);
  });
});

describe('patternFault', () => {
  test.each(['you (should|must)', 'how *{0,4} (far|near)', '^so #Verb', '#Noun?'])(
    'takes %s',
    (match) => {
      expect(patternFault(match)).toBeNull();
    },
  );

  test.each([
    ['  ', 'is empty'],
    ['you (should', 'unmatched "("'],
    ['you should)', 'unmatched ")"'],
    ['you #Should', 'unknown word class'],
    ['(a|(b|c))', 'group in a group'],
    ['*{0,3} (is it|was it)', 'phrase of several words'],
    ['(a||b)', 'empty alternative'],
  ])('refuses %s', (match, fault) => {
    expect(patternFault(match)).toContain(fault);
  });
});
