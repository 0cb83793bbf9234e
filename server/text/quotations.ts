import type { Span } from './span.ts';

/** Two words or more between double quotation marks; one word alone is stressed or doubted, not quoted. */
const quotation = /“[^“”\n]*?\S\s+\S[^“”\n]*”|"[^"\n]*?\S\s+\S[^"\n]*"/g;

/** The stretches of a text in which somebody is quoted, marks included, in order. */
export function quotationsOf(text: string): Span[] {
  return [...text.matchAll(quotation)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
