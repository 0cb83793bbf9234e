import { expect, test } from 'vitest';
import { notePieces } from '../../server/rubric/note-pieces.ts';

test('a note is parted at its lines, and what is long behind a sentence, with nothing lost', () => {
  const long = 'We spoke of the move and of what it asks. '.repeat(120);
  const note = `First.\n\n  \n${long}\nLast`;
  const pieces = notePieces(note);
  expect(pieces[0]).toEqual({ text: 'First.', from: 0 });
  expect(pieces.at(-1)?.text).toBe('Last');
  for (const { text, from } of pieces) {
    expect(note.slice(from, from + text.length)).toBe(text);
    expect(text.length).toBeLessThanOrEqual(1500);
  }
  expect(pieces.map(({ text }) => text).join('')).toBe(`First.${long}Last`);
  expect(notePieces('x'.repeat(4000))).toHaveLength(3);
});
