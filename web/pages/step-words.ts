import type { MarkerRating, QuoteView } from '../../server/api/contract/self-rating.ts';
import type { MarkedWords } from '../elements/rated-turn.ts';

/** What somebody says of a session's markers. */
export interface StepWords {
  readonly markers: MarkerRating['markers'];
  readonly quotes: readonly QuoteView[];
}

/**
 * What stands on the page when a rating is opened again. Where nothing was saved since, what was not saved takes the place of what
 * was; else both count, and of two steps of one marker the one that was not saved.
 */
export function restoreSteps(
  { markers, quotes }: StepWords,
  draft: StepWords | undefined,
  isNewest: boolean,
): StepWords {
  if (draft === undefined) return { markers, quotes };
  if (isNewest) return draft;
  const others = quotes.filter((one) => !draft.quotes.some((other) => isSame(one, other)));
  return {
    markers: { ...markers, ...draft.markers },
    quotes: inOrder([...others, ...draft.quotes]),
  };
}

/** With words picked for a marker; the very same where they are picked for it already. */
export function pickQuote(words: StepWords, { what, ...span }: MarkedWords): StepWords {
  const quote = { ...span, marker: what };
  if (words.quotes.some((one) => isSame(one, quote))) return words;
  return { ...words, quotes: inOrder([...words.quotes, quote]) };
}

/** Without words that were picked for a marker. */
export function dropQuote(words: StepWords, { what, ...span }: MarkedWords): StepWords {
  const quote = { ...span, marker: what };
  return { ...words, quotes: words.quotes.filter((one) => !isSame(one, quote)) };
}

function isSame(one: QuoteView, other: QuoteView): boolean {
  return (
    one.marker === other.marker &&
    one.turn === other.turn &&
    one.start === other.start &&
    one.end === other.end
  );
}

function inOrder(quotes: readonly QuoteView[]): QuoteView[] {
  return quotes.toSorted((a, b) => a.turn - b.turn || a.start - b.start);
}
