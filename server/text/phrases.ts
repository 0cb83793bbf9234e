import { spanOf, type Match, type Pattern } from './match.ts';
import type { Utterance, Word } from './utterance.ts';

/** One place of a phrase: what may stand there, each as one or more words; with `optional` it may be passed over. */
interface Place {
  readonly ways: readonly (readonly string[])[];
  readonly optional: boolean;
}

interface Phrase {
  readonly pattern: Pattern;
  /** True where it stands at the start, or at the end, of a sentence only. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** True where a mark, or the edge of the sentence, stands before it, or behind it. */
  readonly afterMark: boolean;
  readonly beforeMark: boolean;
  readonly places: readonly Place[];
}

/** Plain phrases made ready: words, `(a|b c)`, `?` behind what may be left out, `^`, `$`, and `,` for a mark at either edge. No word classes and no `*`. */
export interface PhraseSet {
  /** The phrases that a word can begin. */
  readonly byFirst: ReadonlyMap<string, Beginnings>;
}

/** The phrases that one word can begin, by the word behind it; each list in the order of the patterns. */
interface Beginnings {
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that need no second word. */
  readonly alone: readonly Phrase[];
}

/** Whether a pattern holds nothing but what plain phrases have. */
export function isPlain(match: string): boolean {
  return !/[#*.[\]{}<>!@%~&/]/.test(match);
}

/**
 * Makes plain phrases ready. Much faster than the library's patterns, and enough where no word class is asked for.
 *
 * @throws Error for a word class or a `*`, which plain phrases have not
 */
export function compilePhrases(patterns: readonly Pattern[]): PhraseSet {
  const byFirst = new Map<string, { phrase: Phrase; seconds: ReadonlySet<string> | null }[]>();
  for (const pattern of patterns) {
    const phrase = parse(pattern);
    for (const [word, seconds] of beginnings(phrase.places)) {
      const list = byFirst.get(word);
      if (list === undefined) byFirst.set(word, [{ phrase, seconds }]);
      else list.push({ phrase, seconds });
    }
  }
  return { byFirst: new Map([...byFirst].map(([word, list]) => [word, bySecond(list)])) };
}

function bySecond(
  list: readonly { phrase: Phrase; seconds: ReadonlySet<string> | null }[],
): Beginnings {
  const all = new Set(list.flatMap(({ seconds }) => [...(seconds ?? [])]));
  const after = (next: string | null): Phrase[] =>
    list
      .filter(({ seconds }) => seconds === null || (next !== null && seconds.has(next)))
      .map(({ phrase }) => phrase);
  return {
    bySecond: new Map([...all].map((next) => [next, after(next)])),
    alone: after(null),
  };
}

/** Every place where a phrase begins, with its longest reading from there, in the order of the text. */
export function findPhrases(utterance: Utterance, { byFirst }: PhraseSet): Match[] {
  const matches: Match[] = [];
  let base = 0;
  for (const { words } of utterance.sentences) {
    words.forEach(({ norm }, at) => {
      const begun = byFirst.get(norm);
      if (begun === undefined) return;
      const next = words[at + 1]?.norm ?? '';
      for (const phrase of begun.bySecond.get(next) ?? begun.alone) {
        const { pattern, opens, closes, afterMark, beforeMark, places } = phrase;
        if (opens && at > 0) continue;
        if (afterMark && at > 0 && !isMarked(words[at - 1])) continue;
        const to = longest(words, at, places, 0, closes);
        if (to <= at) continue;
        if (beforeMark && to < words.length && !isMarked(words[to - 1])) continue;
        const span = spanOf(words.slice(at, to));
        matches.push({
          name: pattern.name,
          at: pattern.at,
          from: base + at,
          to: base + to,
          ...span,
        });
      }
    });
    base += words.length;
  }
  return matches;
}

function parse(pattern: Pattern): Phrase {
  const { match } = pattern;
  if (/[#*]/.test(match))
    throw new Error(`A plain phrase has no word class and no "*": "${match}"`);
  const bare = match.replace(/^[\^,]/, '').replace(/[$,]$/, '');
  const places = [...bare.matchAll(/\(([^)]*)\)(\?)?|([^\s()?]+)(\?)?/g)].map(
    ([, group, optionalGroup, word = '', optionalWord]): Place => ({
      ways: (group ?? word).split('|').map((way) => way.trim().split(' ')),
      optional: optionalGroup !== undefined || optionalWord !== undefined,
    }),
  );
  return {
    ...{ pattern, places },
    ...{ opens: match.startsWith('^'), closes: match.endsWith('$') },
    ...{ afterMark: match.startsWith(','), beforeMark: match.endsWith(',') },
  };
}

function isMarked(word: Word | undefined): boolean {
  return /[,;:.!…–—(]|\s-/.test(word?.after ?? '');
}

/** The words that can begin a phrase, each with the words that can follow it, or null where it may stand alone. */
function beginnings(places: readonly Place[]): Map<string, Set<string> | null> {
  const found = new Map<string, Set<string> | null>();
  const add = (word: string, seconds: readonly string[] | null): void => {
    const known = found.get(word);
    if (known === null) return;
    if (seconds === null) found.set(word, null);
    else found.set(word, new Set([...(known ?? []), ...seconds]));
  };
  places.some(({ ways, optional }, at) => {
    const rest = firstWords(places.slice(at + 1));
    for (const [word = '', second] of ways) add(word, second === undefined ? rest : [second]);
    return !optional;
  });
  return found;
}

/** The words that can begin the places, or null where all of them may be passed over. */
function firstWords(places: readonly Place[]): string[] | null {
  const needed = places.findIndex(({ optional }) => !optional);
  if (needed === -1) return null;
  return places.slice(0, needed + 1).flatMap(({ ways }) => ways.map(([word = '']) => word));
}

/** The position after the longest reading, or −1. */
function longest(
  words: readonly Word[],
  from: number,
  places: readonly Place[],
  place: number,
  closes: boolean,
): number {
  const here = places[place];
  if (here === undefined) return closes && from < words.length ? -1 : from;
  let best = here.optional ? longest(words, from, places, place + 1, closes) : -1;
  for (const way of here.ways) {
    if (stands(way, words, from))
      best = Math.max(best, longest(words, from + way.length, places, place + 1, closes));
  }
  return best;
}

function stands(way: readonly string[], words: readonly Word[], from: number): boolean {
  for (let at = 0; at < way.length; at += 1) {
    if (words[from + at]?.norm !== way[at]) return false;
  }
  return true;
}
