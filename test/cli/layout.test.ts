import fc from 'fast-check';
import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { markEvidence } from '../../server/cli/mark-evidence.ts';
import { columnsOf, wrap, wrapText } from '../../server/cli/wrap.ts';
import type { Finding, FindingKind } from '../../server/rubric/finding.ts';

const finding = (text: string, quote: string, kind: FindingKind): Finding => {
  const start = text.indexOf(quote);
  const end = start + quote.length;
  return { behaviour: 'b', kind, marker: 'm', start, end, quote, message: '', instead: [] };
};

describe('wrap', () => {
  it('breaks at spaces and leaves them out', () => {
    expect(wrapText('one two  three four', 9)).toEqual(['one two', 'three', 'four']);
  });

  it('breaks a word that is longer than a line', () => {
    expect(wrapText('a abcdefgh b', 3)).toEqual(['a', 'abc', 'def', 'gh', 'b']);
  });

  it('counts what a terminal shows', () => {
    expect(columnsOf('naïve – 你好 👍🏽')).toBe(8 + 4 + 1 + 2);
    expect(wrapText('你好你好', 4)).toEqual(['你好', '你好']);
  });

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual([{ start: 0, end: 0 }]);
  });

  it('loses no word and never runs over', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 2, max: 30 }),
        (text, width) => {
          const lines = wrapText(text, width);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});

describe('markEvidence', () => {
  const text = 'Well. Why not leave? You should, you know.';
  const plain = pc.createColors(false);

  it('puts evidence between marks where there is no colour', () => {
    const findings = [
      finding(text, 'Why not leave?', 'flag'),
      finding(text, 'You should', 'strength'),
    ];
    expect(markEvidence(text, findings, 80, plain)).toEqual([
      'Well. <Why not leave?> <You should>, you know.',
    ]);
  });

  it('joins evidence that overlaps', () => {
    const findings = [
      finding(text, 'Why not leave? You', 'strength'),
      finding(text, 'leave? You should', 'flag'),
    ];
    expect(markEvidence(text, findings, 80, plain)).toEqual([
      'Well. <Why not leave? You should>, you know.',
    ]);
  });

  it('colours each stretch by its kind, across lines, a flag before a strength', () => {
    const colours = pc.createColors(true);
    const [green, red] = [colours.green, colours.red].map(
      (hue) => (words: string) => hue(colours.underline(words)),
    ) as [(words: string) => string, (words: string) => string];
    const findings = [
      finding(text, 'Why not leave? You', 'strength'),
      finding(text, 'leave?', 'flag'),
    ];
    expect(markEvidence(text, findings, 14, colours)).toEqual([
      `Well. ${green('Why not')}`,
      `${red('leave?')}${green(' You')}`,
      'should, you',
      'know.',
    ]);
  });
});
