import { remember } from './remember.ts';
import type { Span } from './span.ts';
import { tagWords } from './tag-words.ts';
import type { Term } from './term.ts';

/** One word as it stands in the text. Contractions give one word each part: "don't" is `do` and `not`. */
export interface Word extends Span {
  /** Lower case, without punctuation. */
  readonly norm: string;
  /** Word classes, such as `Verb`. */
  readonly tags: ReadonlySet<string>;
  /** Punctuation and space between this word and the next. */
  readonly after: string;
}

/** A run of words that ends at a mark or at the end of the text. */
export interface Sentence extends Span {
  /** One or more. */
  readonly words: readonly Word[];
  /** True when it ends in a question mark. */
  readonly asks: boolean;
}

/** A text that was read once: all checks look at this. */
export interface Utterance {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** All words in order. */
  readonly words: readonly Word[];
  /** The library's own terms, word for word, for this room alone. */
  readonly terms: readonly (readonly Term[])[];
}

// What the rubric has just read the client reads next.
const atHand = 8;

/**
 * Reads a text into sentences and words with exact places.
 *
 * @param text anything that a person can write; the empty text gives no sentences
 */
export const readUtterance = remember(read, atHand);

function read(text: string): Utterance {
  // A single newline would end a sentence for the library; a space of the same length does not.
  const tagged = tagWords(text.replace(/\s/g, ' '));
  const sentences: Sentence[] = [];
  let cursor = 0;
  for (const terms of tagged) {
    const words: Word[] = [];
    for (const term of terms) {
      // The part of a contraction that is only implied stands nowhere: it gets an empty place.
      const found = term.text === '' ? cursor : text.indexOf(term.text, cursor);
      const start = found === -1 ? cursor : found;
      const end = start + (found === -1 ? 0 : term.text.length);
      cursor = end;
      words.push({
        start,
        end,
        norm: term.implicit ?? term.normal,
        tags: term.tags,
        after: term.post,
      });
    }
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    const marks = /^[^\p{L}\p{N}]*/u.exec(last.after)?.[0].trim() ?? '';
    sentences.push({
      start: first.start,
      end: last.end + marks.length,
      words,
      asks: marks.includes('?'),
    });
  }
  return { text, sentences, words: sentences.flatMap(({ words }) => words), terms: tagged };
}
