import { knownTags } from './language.ts';
import { spanOf, type Match, type Pattern } from './match.ts';
import { compilePhrases, findPhrases, isPlain, type PhraseSet } from './phrases.ts';
import { indexRules, sweep, type Rule, type RuleIndex } from './sweep.ts';
import type { Utterance } from './utterance.ts';

/** A wording with all the patterns that ask for it. */
interface Asked {
  readonly match: string;
  readonly sharing: readonly Pattern[];
}

/** Many patterns made ready to be looked for in one pass. */
export interface PatternSet {
  readonly rules: RuleIndex<Asked & Rule>;
  /** Those that ask for no word class: these need not trouble the library. */
  readonly plain: PhraseSet;
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
  // One text is looked for once, whoever asks: those who share it are told together.
  const askers = new Map<string, Pattern[]>();
  for (const pattern of patterns.filter(({ match }) => !isPlain(match))) {
    const sharing = askers.get(pattern.match);
    if (sharing === undefined) askers.set(pattern.match, [pattern]);
    else sharing.push(pattern);
  }
  return {
    rules: indexRules([...askers].map(([match, sharing]): Asked => ({ match, sharing }))),
    plain: compilePhrases(patterns.filter(({ match }) => isPlain(match))),
  };
}

/** Every place in the text where one of the patterns is found, in the order of the text. */
export function findPatterns(utterance: Utterance, { rules, plain }: PatternSet): Match[] {
  const firstWords: number[] = [];
  let count = 0;
  for (const terms of utterance.terms) {
    firstWords.push(count);
    count += terms.length;
  }
  const byLibrary = sweep(utterance.terms, rules).flatMap(({ rule, sentence, ...hit }): Match[] => {
    const base = firstWords[sentence] ?? 0;
    const [from, to] = [base + hit.from, base + hit.to];
    const span = spanOf(utterance.words.slice(from, to));
    return rule.sharing.map(({ name, at }) => ({ name, at, from, to, ...span }));
  });
  return [...byLibrary, ...findPhrases(utterance, plain)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}
