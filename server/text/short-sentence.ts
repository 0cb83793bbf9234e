import type { Token } from './could-stand.ts';
import type { Places } from './places.ts';
import type { Term } from './term.ts';

/** What a token's word must be, or nothing where only the library knows. */
interface Piece {
  /** Keys of the places at which it stands. */
  readonly keys: readonly string[];
  readonly words: ReadonlySet<string> | null;
}

interface Step {
  /** Runs of words of which one must stand, or null for any number of any words. */
  readonly ways: readonly (readonly Piece[])[] | null;
  readonly optional: boolean;
  readonly greedy: boolean;
  readonly most: number;
}

/** The question of `couldStand` for a sentence whose places have room in the bits of one number. */
export function couldStandShort(
  tokens: readonly Token[],
): (terms: readonly Term[], places: Places) => boolean {
  const steps = tokens.map(stepOf);
  const opens = tokens[0]?.start === true;
  const closes = tokens.at(-1)?.end === true;
  return (terms, places) => {
    const end = 1 << terms.length;
    let here = opens ? 1 : end - 1;
    for (const step of steps) {
      here = take(step, terms, places, here) & (2 * end - 1);
      if (here === 0) return false;
    }
    return !closes || (here & end) !== 0;
  };
}

/** Where one can be behind a step, from where one can be before it. */
function take(
  { ways, optional, greedy, most }: Step,
  terms: readonly Term[],
  places: Places,
  here: number,
): number {
  if (ways === null) {
    let next = here;
    for (let passed = 0; passed < most && passed < terms.length; passed += 1) next |= next << 1;
    return next;
  }
  let next = optional ? here : 0;
  let from = here;
  while (from !== 0) {
    let to = 0;
    for (const way of ways) {
      let run = from;
      for (let at = 0; at < way.length && run !== 0; at += 1)
        run = (run & standing(way[at] ?? anything, terms, places)) << 1;
      to |= run;
    }
    // Behind the first part of a contraction the library may pass the second over.
    if (to !== 0 && places.has('')) to |= to << 1;
    from = greedy ? to & ~next : 0;
    next |= to;
  }
  return next;
}

function stepOf(token: Token): Step {
  const { choices, operator, optional = false, greedy = false } = token;
  const step = (ways: Step['ways'], most = Infinity): Step => ({ ways, optional, greedy, most });
  // What must not stand there is left to the library: anything may.
  if (token.negative === true) return step(null);
  if (token.anything === true && greedy) return step(null, token.max);
  if (choices === undefined) return step([[pieceOf(token)]]);
  if (operator === 'or') return step(choices.map((way) => way.map(pieceOf)));
  // Of what must all be so of one word, the first is enough to ask.
  return choices.some((way) => way.length !== 1)
    ? step(null)
    : step(choices.slice(0, 1).map((way) => way.map(pieceOf)));
}

const anything: Piece = { keys: [], words: null };

function pieceOf({ word, tag, fastOr, use, switch: twofold, ...token }: Token): Piece {
  if (token.negative === true || token.fuzzy === true || use !== undefined) return anything;
  if (word !== undefined) return { keys: [word, `=${word}`], words: null };
  if (tag !== undefined) return { keys: [`#${tag}`], words: null };
  if (twofold !== undefined) return { keys: [`%${twofold}%`], words: null };
  return fastOr === undefined ? anything : { keys: [], words: fastOr };
}

/** The places at which a word can stand for a piece. */
function standing({ keys, words }: Piece, terms: readonly Term[], places: Places): number {
  if (words !== null) return standingAny(words, terms);
  if (keys.length === 0) return -1;
  let found = 0;
  for (let at = 0; at < keys.length; at += 1) found |= places.get(keys[at] ?? '') ?? 0;
  return found;
}

function standingAny(words: ReadonlySet<string>, terms: readonly Term[]): number {
  let found = 0;
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) continue;
    const { normal, text, machine, implicit, root } = term;
    if (
      words.has(normal) ||
      words.has(root ?? implicit ?? machine ?? normal) ||
      (text !== normal && words.has(text))
    )
      found |= 1 << at;
  }
  return found;
}
