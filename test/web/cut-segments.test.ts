import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutSegments } from '../../web/elements/cut-segments.ts';

const span = (id: string, start: number, end: number) => ({ id, start, end });
const shown = (text: string, spans: ReturnType<typeof span>[]) =>
  cutSegments(text, spans).map(({ text: piece, over, ending }) => [
    piece,
    over.map(({ id }) => id).join(),
    ending.map(({ id }) => id).join(),
  ]);

describe('cutSegments', () => {
  test('a text with nothing in it stays whole', () => {
    expect(shown('Say more.', [])).toEqual([['Say more.', '', '']]);
  });

  test('spans that overlap share the piece between them', () => {
    expect(shown('abcdef', [span('x', 0, 4), span('y', 2, 6)])).toEqual([
      ['ab', 'x', ''],
      ['cd', 'x,y', 'x'],
      ['ef', 'y', 'y'],
    ]);
  });

  test('a span inside another cuts it in three', () => {
    expect(shown('abcdef', [span('x', 0, 6), span('y', 2, 4)])).toEqual([
      ['ab', 'x', ''],
      ['cd', 'x,y', 'y'],
      ['ef', 'x', 'x'],
    ]);
  });

  test('spans that touch do not mix, and equal spans end together', () => {
    expect(shown('abcd', [span('x', 0, 2), span('y', 2, 4), span('z', 2, 4)])).toEqual([
      ['ab', 'x', 'x'],
      ['cd', 'y,z', 'y,z'],
    ]);
  });

  test('an empty span ends where it stands, before the first letter too', () => {
    expect(shown('ab', [span('x', 0, 0), span('y', 2, 2)])).toEqual([
      ['', '', 'x'],
      ['ab', '', 'y'],
    ]);
  });

  test('offsets outside the text are drawn back to its edges', () => {
    expect(shown('ab', [span('x', -3, 9)])).toEqual([['ab', 'x', 'x']]);
  });

  test('for any spans the pieces give the text, and each span ends once and covers its words', () => {
    const cases = fc.string({ maxLength: 30 }).chain((text) =>
      fc.record({
        text: fc.constant(text),
        spans: fc.array(
          fc
            .tuple(fc.nat(text.length), fc.nat(text.length))
            .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
          { maxLength: 6 },
        ),
      }),
    );
    fc.assert(
      fc.property(cases, ({ text, spans }) => {
        const segments = cutSegments(text, spans);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const one of spans) {
          const words = segments.filter(({ over }) => over.includes(one));
          expect(words.map((segment) => segment.text).join('')).toBe(
            text.slice(one.start, one.end),
          );
          expect(segments.filter(({ ending }) => ending.includes(one))).toHaveLength(1);
        }
      }),
    );
  });
});
