import type { Span } from './span.ts';
import type { Word } from './utterance.ts';

/** A wording to look for, in the library's match syntax, under the name that its matches are reported by. */
export interface Pattern {
  readonly name: string;
  /** Its position among the patterns of that name. */
  readonly at: number;
  readonly match: string;
}

/** A place where a pattern was found. */
export interface Match extends Span {
  readonly name: string;
  readonly at: number;
  /** Positions in `utterance.words`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/** From the start of the first word to the end of the last that stands in the text. */
export function spanOf(words: readonly Word[]): Span {
  return {
    start: words[0]?.start ?? 0,
    end: words.reduce((end, word) => Math.max(end, word.end), 0),
  };
}
