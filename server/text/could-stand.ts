import type { Term } from './term.ts';

/** One place of a wording, as the library's compiler leaves it. */
export interface Token {
  readonly word?: string;
  readonly tag?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly pos?: string;
  readonly choices?: readonly (readonly Token[])[];
  readonly operator?: string;
  readonly start?: boolean;
  readonly end?: boolean;
  readonly optional?: boolean;
  readonly negative?: boolean;
  readonly greedy?: boolean;
  readonly fuzzy?: boolean;
  readonly use?: string;
  readonly min?: number;
}

type Test = (term: Term) => boolean;

/** What must hold of the first and of the last word that stands for a place; null where that is not known. */
interface Place {
  readonly first: Test | null;
  readonly last: Test | null;
}

/** A quick question to a sentence: false where a wording cannot stand in it, true where it may. */
export type CouldStand = (terms: readonly Term[]) => boolean;

const always: CouldStand = () => true;

/**
 * The question that rules most sentences out: whether the first place can begin the sentence where it must, and whether two places
 * that must follow each other have two words that do. It never says no where the library finds something.
 */
export function couldStand(tokens: readonly Token[]): CouldStand {
  const questions = [begins(tokens), ends(tokens), follows(tokens)].filter(
    (question) => question !== always,
  );
  const [one, two, three] = questions;
  if (one === undefined) return always;
  if (two === undefined) return one;
  if (three === undefined) return (terms) => one(terms) && two(terms);
  return (terms) => one(terms) && two(terms) && three(terms);
}

function begins([head]: readonly Token[]): CouldStand {
  if (head?.start !== true) return always;
  const first = placeOf(head)?.first ?? null;
  return first === null ? always : ([term]) => term !== undefined && first(term);
}

function ends(tokens: readonly Token[]): CouldStand {
  const tail = tokens.at(-1);
  if (tail?.end !== true) return always;
  const last = placeOf(tail)?.last ?? null;
  return last === null
    ? always
    : (terms) => {
        const term = terms.at(-1);
        return term !== undefined && last(term);
      };
}

function follows(tokens: readonly Token[]): CouldStand {
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    const last = placeOf(tokens[at])?.last ?? null;
    const first = placeOf(tokens[at + 1])?.first ?? null;
    if (last === null || first === null) continue;
    return (terms) => {
      for (let i = 0; i + 1 < terms.length; i += 1) {
        const [term, next, afterNext] = [terms[i], terms[i + 1], terms[i + 2]];
        if (term === undefined || next === undefined || !last(term)) continue;
        // Behind the first part of a contraction the library may pass the second over.
        if (first(next) || (term.implicit !== undefined && afterNext && first(afterNext)))
          return true;
      }
      return false;
    };
  }
  return always;
}

/** What is known of a place that cannot be left empty, or null. */
function placeOf(token: Token | undefined): Place | null {
  if (token === undefined || token.optional === true || token.negative === true) return null;
  if (token.choices === undefined) {
    const test = testOf(token);
    return { first: test, last: test };
  }
  if (token.operator !== 'or') return null;
  return {
    first: anyOf(token.choices.map((way) => testOf(way[0]))),
    last: anyOf(token.choices.map((way) => testOf(way.at(-1)))),
  };
}

function anyOf(tests: readonly (Test | null)[]): Test | null {
  const known = tests.filter((test) => test !== null);
  return known.length < tests.length ? null : (term) => known.some((test) => test(term));
}

/** What a word must be for a token, or null where only the library knows. */
function testOf(token: Token | undefined): Test | null {
  if (token === undefined || token.negative === true || token.fuzzy === true) return null;
  const { word, tag, fastOr, pos, use } = token;
  if (use !== undefined) return null;
  if (word !== undefined)
    return ({ text, normal, machine, alias }) =>
      normal === word || machine === word || text === word || alias?.includes(word) === true;
  if (tag !== undefined) return ({ tags }) => tags.has(tag);
  if (fastOr !== undefined)
    return (term) =>
      (pos === undefined || term.tags.has(pos)) &&
      (fastOr.has(term.root ?? term.implicit ?? term.machine ?? term.normal) ||
        fastOr.has(term.normal) ||
        fastOr.has(term.text));
  return null;
}
