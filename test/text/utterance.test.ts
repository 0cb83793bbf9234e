import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentStems, sharedStems } from '../../server/text/content-words.ts';
import { clausesOf } from '../../server/text/clauses.ts';
import { readUtterance } from '../../server/text/utterance.ts';

const norms = (text: string): string[] => readUtterance(text).words.map(({ norm }) => norm);

describe('readUtterance', () => {
  test('parts contractions, written with either apostrophe or with none', () => {
    for (const text of ["don't", 'don’t', 'dont']) expect(norms(text)).toEqual(['do', 'not']);
    expect(norms('Id say youre right')).toEqual(['i', 'would', 'say', 'you', 'are', 'right']);
  });

  test('keeps the place of every word, marks and quotes around it left out', () => {
    const text = '“No,” she said,\nand left… Why?';
    for (const { start, end, norm } of readUtterance(text).words) {
      expect(text.slice(start, end).toLowerCase()).toBe(norm);
    }
  });

  test('does not end a sentence at a line break', () => {
    expect(readUtterance('I was\nthere. You were not.').sentences).toHaveLength(2);
  });

  test('counts the closing mark to the sentence', () => {
    const text = 'You left? Good.';
    const [first, second] = readUtterance(text).sentences;
    expect(text.slice(first?.start, first?.end)).toBe('You left?');
    expect([first?.asks, second?.asks]).toEqual([true, false]);
  });

  test('reads an empty text as no words', () => {
    expect(readUtterance('').words).toEqual([]);
    expect(readUtterance(' \n ').sentences).toEqual([]);
  });

  test('never puts a word outside the text, or before the word ahead of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        let cursor = 0;
        for (const { start, end } of readUtterance(text).words) {
          expect(start).toBeGreaterThanOrEqual(cursor);
          expect(end).toBeLessThanOrEqual(text.length);
          cursor = end;
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('clausesOf', () => {
  const clauses = (text: string): string[] => {
    const utterance = readUtterance(text);
    return clausesOf(utterance).map(({ from, to }) =>
      utterance.words
        .slice(from, to)
        .map(({ norm }) => norm)
        .join(' '),
    );
  };

  test('parts a sentence at marks and at the words that join', () => {
    expect(clauses('I asked him, and he left.')).toEqual(['i asked him', 'he left']);
  });

  test('parts talk that has no marks at its hesitations', () => {
    expect(clauses('so you left um what did she say')).toEqual(['you left', 'what did she say']);
  });

  test('leaves the words that lead in out of the clause', () => {
    expect(clauses('Right, well, where were you?')).toEqual(['where were you']);
  });
});

describe('contentStems', () => {
  const stems = (text: string): Set<string> => contentStems(readUtterance(text).words);

  test('knows a word in its forms', () => {
    expect(sharedStems(stems('The manager listens.'), stems('Managers who listened'))).toBe(2);
  });

  test('passes over the words that any talk is full of', () => {
    expect(stems('And what do you think about that?').size).toBe(0);
  });
});
