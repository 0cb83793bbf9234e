import { wordTree, type WordTree } from './word-tree.ts';

/** Where words stand in a text, in code units, `end` exclusive, and which of those looked for they are. */
export interface FoundWords {
  readonly start: number;
  readonly end: number;
  /** Place in the list of what was looked for. */
  readonly which: number;
}

/** A run of letters and figures that are seen. */
const PART = /(?:(?!\p{DI})[\p{L}\p{M}\p{N}])+/gu;
/** Such runs with nothing but signs between them that nobody sees: they show as one word, and in some languages as two. */
const WHOLE = /(?:(?!\p{DI})[\p{L}\p{M}\p{N}])+(?:\p{DI}+(?:(?!\p{DI})[\p{L}\p{M}\p{N}])+)*/gu;
const UNSEEN = /\p{DI}/u;
/** Between two words of one name stand so many signs at most: a space, a hyphen, a full stop and a space. */
const WIDEST_GAP = 3;

interface Token {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes ready to look for words and names in texts: whole words, whatever their case, accents, the signs between them and those
 * in them that are not seen, and with a possessive behind them. Where several would fit, the longest is found. The work is in
 * proportion to the text, however much is looked for.
 *
 * @param looked what is looked for; one without a letter or a figure is never found
 */
export function findWords(looked: readonly string[]): (text: string) => FoundWords[] {
  const tree = wordTree(looked.flatMap((words, which) => keysOf(words, which)));
  return (text) => {
    const fits = waysToRead(text).flatMap((tokens) => fitsIn(tokens, tree));
    fits.sort((a, b) => a.start - b.start || b.end - a.end);
    const found: FoundWords[] = [];
    let done = 0;
    for (const fit of fits) {
      if (fit.start < done) continue;
      found.push(fit);
      done = fit.end;
    }
    return found;
  };
}

/** The words of what is looked for, last one first. */
function keysOf(words: string, which: number) {
  return waysToRead(words).map((tokens) => ({
    keys: tokens.map(({ key }) => key).toReversed(),
    which,
  }));
}

/** At each word, the longest of all that begin there. The words are gone through from the last, so that each is looked at once. */
function fitsIn(tokens: readonly Token[], tree: WordTree): FoundWords[] {
  const found: FoundWords[] = [];
  let place = tree.root;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const [token, after] = [tokens[at], tokens[at + 1]];
    if (token === undefined) continue;
    const apart = after !== undefined && after.start - token.end > WIDEST_GAP;
    place = tree.step(apart ? tree.root : place, token.key);
    const { longest } = place;
    if (longest === null) continue;
    const last = tokens[at + longest.length - 1] ?? token;
    found.push({ start: token.start, end: last.end, which: longest.which });
  }
  return found;
}

function waysToRead(text: string): Token[][] {
  const parts = tokensOf(text, PART);
  return UNSEEN.test(text) ? [parts, tokensOf(text, WHOLE)] : [parts];
}

function tokensOf(text: string, pattern: RegExp): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(pattern)) {
    tokens.push({ key: keyOf(word), start: index, end: index + word.length });
  }
  return tokens;
}

/** One for all ways to write a word. */
function keyOf(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}|\p{DI}/gu, '')
    .toLowerCase();
}
