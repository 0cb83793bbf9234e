import { describe, expect, test } from 'vitest';
import { compilePhrases, findPhrases } from '../../server/text/phrases.ts';
import { readUtterance } from '../../server/text/utterance.ts';

const found = (match: string, text: string): string[] =>
  findPhrases(readUtterance(text), compilePhrases([{ name: 'sign', at: 0, match }])).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('findPhrases', () => {
  test('finds words and alternatives of several words', () => {
    expect(found('(my fault|that was me)', 'Sorry, that was me. All my fault!')).toEqual([
      'that was me',
      'my fault',
    ]);
  });

  test('passes over what may be left out, and takes it where it stands', () => {
    expect(found('you (really|just)? (know|knew)', 'You really know, and you knew.')).toEqual([
      'You really know',
      'you knew',
    ]);
  });

  test('reads contractions as the words that they stand for', () => {
    expect(found('i am (only|just)', 'I’m only asking, and im just tired')).toEqual([
      'I’m only',
      'im just',
    ]);
  });

  test('holds to the start and the end of a sentence', () => {
    expect(found('^so you', 'So you left. And so you went.')).toEqual(['So you']);
    expect(found('^(yes|no)$', 'Yes. No, not yet.')).toEqual(['Yes']);
  });

  test('does not reach across sentences', () => {
    expect(found('my fault', 'That is my. Fault lies with him.')).toEqual([]);
  });

  test('refuses what plain phrases have not', () => {
    expect(() => compilePhrases([{ name: 'sign', at: 0, match: 'a #Noun' }])).toThrow(
      'no word class',
    );
  });
});
