import type { Span } from './cut-segments.ts';

/** A word of a text, with the marks that cling to it. */
export interface Word extends Span {
  readonly text: string;
}

/** The words of a text in their order: code-unit offsets, `end` exclusive. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** The first and the last of the words that a stretch touches, as their places in the list; null where it touches none. */
export function wordsTouched(
  words: readonly Word[],
  { start, end }: Span,
): { first: number; last: number } | null {
  const first = words.findIndex((word) => word.end > start && word.start < end);
  if (first === -1) return null;
  const last = words.findLastIndex((word) => word.end > start && word.start < end);
  return { first, last };
}
