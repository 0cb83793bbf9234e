import { knownTags, nlp } from './language.ts';
import type { Span } from './span.ts';
import type { Utterance, Word } from './utterance.ts';

/** A wording to look for, in the library's match syntax, under the name that its matches are reported by. */
export interface Pattern {
  readonly name: string;
  /** Its position among the patterns of that name. */
  readonly at: number;
  readonly match: string;
}

/** Many patterns made ready to be looked for in one pass. */
export interface PatternSet {
  readonly net: ReturnType<typeof nlp.buildNet>;
}

/** A place where a pattern was found. */
export interface Match extends Span {
  readonly name: string;
  readonly at: number;
  /** Positions in `utterance.words`, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * What is wrong with a pattern, as a sentence, or null.
 * The library takes broken patterns silently and then finds nothing, so it is not asked.
 */
export function patternFault(match: string): string | null {
  if (match.trim() === '') return 'The pattern is empty.';
  for (const [open, close] of ['()', '[]', '{}']) {
    const opened = match.split(open ?? '').length;
    const closed = match.split(close ?? '').length;
    if (opened !== closed)
      return `The pattern ${quoted(match)} has an unmatched "${opened > closed ? open : close}".`;
  }
  if (/\(\s*[|)]|\|\s*[|)]/.test(match))
    return `The pattern ${quoted(match)} has an empty alternative.`;
  if (/\([^)]*\(/.test(match))
    return `The pattern ${quoted(match)} holds a group in a group, which finds nothing: part it in two.`;
  if (/\*(\{[^}]*\})? \([^)]*\w \w/.test(match)) {
    return `The pattern ${quoted(match)} has a phrase of several words behind "*", which finds nothing: put one word there.`;
  }
  for (const [, tag = ''] of match.matchAll(/#(\w*)/g)) {
    if (!knownTags.has(tag))
      return `The pattern ${quoted(match)} names an unknown word class "#${tag}".`;
  }
  if (!/[\p{L}#.]/u.test(match)) return `The pattern ${quoted(match)} holds no word.`;
  return null;
}

function quoted(match: string): string {
  return `"${match}"`;
}

/** Makes patterns ready. Check each with {@link patternFault} first. */
export function compilePatterns(patterns: readonly Pattern[]): PatternSet {
  return { net: nlp.buildNet(patterns.map(({ name, at, match }) => ({ match, name, at }))) };
}

/** Every place in the text where one of the patterns is found, in the order of the text. */
export function findPatterns(utterance: Utterance, set: PatternSet): Match[] {
  const firstWords: number[] = [];
  let count = 0;
  for (const terms of utterance.view.document as unknown as unknown[][]) {
    firstWords.push(count);
    count += terms.length;
  }
  const { found } = utterance.view.sweep(set.net) as unknown as {
    found: { name: string; at: number; view: { fullPointer: [number, number, number][] } }[];
  };
  return found
    .flatMap(({ name, at, view }) =>
      view.fullPointer.map(([sentence, start, end]): Match => {
        const from = (firstWords[sentence] ?? 0) + start;
        const to = (firstWords[sentence] ?? 0) + end;
        return { name, at, from, to, ...spanOf(utterance.words.slice(from, to)) };
      }),
    )
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** From the start of the first word to the end of the last that stands in the text. */
export function spanOf(words: readonly Word[]): Span {
  return {
    start: words[0]?.start ?? 0,
    end: words.reduce((end, word) => Math.max(end, word.end), 0),
  };
}
