import type { Span } from './span.ts';

/** A word in square brackets, as it stands where a name was taken out: `[person A]`, `[…]`. */
const BRACKETED = /\[[^[\]\n]{1,60}\]/gu;

/**
 * A span that cuts no bracketed word in two: what it begins or ends within belongs to it whole.
 *
 * @param text the text that the span lies in
 */
export function wholeBrackets(text: string, { start, end }: Span): Span {
  const cut = [...text.matchAll(BRACKETED)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  const opens = cut.find((word) => word.start < start && start < word.end);
  const closes = cut.find((word) => word.start < end && end < word.end);
  return { start: opens?.start ?? start, end: closes?.end ?? end };
}
