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
  readonly places: readonly Place[];
}

/** Plain phrases made ready: words, `(a|b c)`, `?` behind what may be left out, `^` and `$`. No word classes and no `*`. */
export interface PhraseSet {
  /** The phrases that a word can begin. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>;
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
  const byFirst = new Map<string, Phrase[]>();
  for (const pattern of patterns) {
    const phrase = parse(pattern);
    for (const word of firstWords(phrase.places)) {
      const list = byFirst.get(word);
      if (list === undefined) byFirst.set(word, [phrase]);
      else list.push(phrase);
    }
  }
  return { byFirst };
}

/** Every place where a phrase begins, with its longest reading from there, in the order of the text. */
export function findPhrases(utterance: Utterance, { byFirst }: PhraseSet): Match[] {
  const matches: Match[] = [];
  let base = 0;
  for (const { words } of utterance.sentences) {
    words.forEach(({ norm }, at) => {
      for (const { pattern, opens, closes, places } of byFirst.get(norm) ?? []) {
        if (opens && at > 0) continue;
        const to = longest(words, at, places, 0, closes);
        if (to <= at) continue;
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
  const bare = match.replace(/^\^/, '').replace(/\$$/, '');
  const places = [...bare.matchAll(/\(([^)]*)\)(\?)?|([^\s()?]+)(\?)?/g)].map(
    ([, group, optionalGroup, word = '', optionalWord]): Place => ({
      ways: (group ?? word).split('|').map((way) => way.trim().split(' ')),
      optional: optionalGroup !== undefined || optionalWord !== undefined,
    }),
  );
  return { pattern, opens: match.startsWith('^'), closes: match.endsWith('$'), places };
}

function firstWords(places: readonly Place[]): Set<string> {
  const words = new Set<string>();
  for (const { ways, optional } of places) {
    for (const [word = ''] of ways) words.add(word);
    if (!optional) break;
  }
  return words;
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
    if (way.every((word, at) => words[from + at]?.norm === word)) {
      best = Math.max(best, longest(words, from + way.length, places, place + 1, closes));
    }
  }
  return best;
}
