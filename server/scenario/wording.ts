/** A way of saying something, made ready to be looked for in a text that was put into plain words. */
export interface Wording {
  readonly source: string;
  readonly pattern: RegExp;
  /** How telling it is: the number of words that it names. */
  readonly weight: number;
  /** Words one of which a text needs to hold before the pattern is tried; empty where a part of a word would do. */
  readonly hint: readonly string[];
  /** Words one of which it needs to hold as well; empty where there is no more to ask for. */
  readonly also: readonly string[];
}

/**
 * What is wrong with a wording, as a sentence, or null.
 * A wording is a row of words: `(a|b)` one or the other, `(a)?` or `(a|b)?` may be left out, `feel*` any ending,
 * `_` any one word, `!you|it` any one word but these, `...` up to five words, `^` in front where the sentence begins,
 * `$` behind where it ends.
 */
export function wordingFault(source: string): string | null {
  const tokens = tokensOf(source);
  if (!tokens.some(isNeeded)) return `The wording "${source}" holds no word that is needed.`;
  const broken = tokens.find((token) => !tokenForm.test(token));
  if (broken !== undefined) return `The wording "${source}" has an unreadable part "${broken}".`;
  if (/\b\p{L}+n't\b|\b(i'm|it's|what's|that's|you're|you've|i've|let's)\b/iu.test(source))
    return `The wording "${source}" has a short form: write it out, "do not", "what is".`;
  if (source.length > LONGEST || waysToRead(source) > MOST_WAYS)
    return `The wording "${source.slice(0, 60)}…" can be read in too many ways: make two of it, with fewer gaps and words that may be left out.`;
  return null;
}

// The longest and the most open of those that ship stand at half of these.
const LONGEST = 600;
const MOST_WAYS = 6000;

/**
 * In how many ways a wording can be laid over one stretch of a text, at most: what it costs to find that the text does not say it.
 * A gap is one of six lengths; a word that may be left out, endings that overlap and words that stand twice are choices, too.
 */
export function waysToRead(source: string): number {
  return tokensOf(source).reduce((ways, token) => ways * choicesOf(token), 1);
}

function choicesOf(token: string): number {
  if (token === '...' || token === '…') return 6;
  const words = alternatives(token.replace(/[!?]/g, ''));
  const stems = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  const alike = stems.map((stem) => words.filter((word) => word.startsWith(stem)).length);
  const twice = words.length - new Set(words).size;
  return Math.max(1, ...alike) + twice + (token.endsWith('?') ? 1 : 0);
}

// A word with its marks, an optional one in brackets, any word, any but some, a gap, or an anchor.
const tokenForm =
  /^(?:\([\p{L}\p{N}][\p{L}\p{N}'’-]*\*?(?:\|[\p{L}\p{N}][\p{L}\p{N}'’-]*\*?)*\)\??|!?[\p{L}\p{N}][\p{L}\p{N}'’-]*\*?(?:\|[\p{L}\p{N}][\p{L}\p{N}'’-]*\*?)*|_|\.\.\.|…|\^|\$)$/u;

function tokensOf(source: string): string[] {
  return source
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('^', '^ ')
    .replaceAll('$', ' $')
    .split(' ')
    .filter((token) => token !== '');
}

/** Makes a wording ready. Check it with {@link wordingFault} first. */
export function compileWording(source: string): Wording {
  const tokens = tokensOf(source);
  const body = tokens.map(toPattern).join('');
  const end = tokens.at(-1) === '$' ? '' : '(?= |$)';
  const weight = tokens.filter(isNeeded).length;
  const anchored = tokens.includes('^') && tokens.includes('$') ? 1 : 0;
  const [hint = [], also = []] = hintsOf(tokens.filter(isNeeded));
  return { source, pattern: new RegExp(body + end, 'u'), weight: weight + anchored, hint, also };
}

/** The alternatives of each whole word, those whose shortest alternative is the longest first: long words are rare. */
function hintsOf(needed: readonly string[]): string[][] {
  const choices = needed.filter((token) => !token.includes('*')).map(alternatives);
  const shortest = (words: readonly string[]): number =>
    Math.min(...words.map(({ length }) => length));
  return choices.toSorted((a, b) => shortest(b) - shortest(a));
}

function alternatives(token: string): string[] {
  return token.replace(/[()]/g, '').split('|');
}

function isNeeded(token: string): boolean {
  return /\p{L}/u.test(token) && !token.endsWith('?') && !token.startsWith('!');
}

function toPattern(token: string): string {
  if (token === '^') return '^';
  if (token === '$') return '$';
  if (token === '_') return ' \\S+';
  if (token === '...' || token === '…') return '(?: \\S+){0,5}?';
  const optional = token.endsWith('?');
  const words = token
    .replace(/[()?!]/g, '')
    .split('|')
    .map((word) => word.replace(/\*$/, '\\S*'))
    .join('|');
  if (token.startsWith('!')) return ` (?!(?:${words})(?: |$))\\S+`;
  return optional ? `(?: (?:${words}))?` : ` (?:${words})`;
}

/** Wordings by the words one of which a text must hold, so that only a few are tried on it. */
export interface WordingIndex {
  readonly byWord: ReadonlyMap<string, readonly Wording[]>;
  /** Those that need no whole word. */
  readonly always: readonly Wording[];
}

/** Makes wordings ready to be looked up by {@link likelyIn}. */
export function indexWordings(wordings: Iterable<Wording>): WordingIndex {
  const byWord = new Map<string, Wording[]>();
  const always: Wording[] = [];
  for (const wording of wordings) {
    if (wording.hint.length === 0) always.push(wording);
    for (const word of wording.hint) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [wording]);
      else known.push(wording);
    }
  }
  return { byWord, always };
}

/** The wordings that a text could say: `words` in lower case, each with one space in front. */
export function likelyIn({ byWord, always }: WordingIndex, words: string): ReadonlySet<Wording> {
  const all = new Set(words.split(' '));
  const hinted = [...all].flatMap((word) => byWord.get(word) ?? []);
  return new Set([
    ...always,
    ...hinted.filter(({ also }) => also.length === 0 || also.some((word) => all.has(word))),
  ]);
}
