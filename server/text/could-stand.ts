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
  readonly anything?: boolean;
  readonly fuzzy?: boolean;
  readonly switch?: string;
  readonly use?: string;
  readonly max?: number;
}

type Test = (term: Term) => boolean;

type Way = readonly Test[];

/** Runs of words of which one must stand: those that begin with a certain word by that word, and the others. */
interface Ways {
  readonly byWord: ReadonlyMap<string, readonly Way[]>;
  readonly others: readonly Way[];
}

/** What a place takes: one of several runs of words, or, without ways, any number of any words. */
interface Step {
  readonly ways: Ways | null;
  readonly optional: boolean;
  /** Taken again and again, or, of any words, so many at most. */
  readonly greedy: boolean;
  readonly most: number;
}

/** A quick question to a sentence: false where a wording cannot stand in it, true where it may. */
export type CouldStand = (terms: readonly Term[]) => boolean;

/**
 * Goes through a wording place by place and keeps count of where in the sentence one could be by then. It is more generous than the
 * library, so it never says no where the library finds something, and its work grows with the sentence and no faster.
 */
export function couldStand(tokens: readonly Token[]): CouldStand {
  const steps = tokens.map(stepOf);
  const opens = tokens[0]?.start === true;
  const closes = tokens.at(-1)?.end === true;
  return (terms) => {
    let [here, next] = sheets(terms.length + 1);
    if (opens) here[0] = 1;
    else here.fill(1, 0, terms.length);
    for (const step of steps) {
      next.fill(0, 0, terms.length + 1);
      if (!take(step, terms, here, next)) return false;
      [here, next] = [next, here];
    }
    return !closes || here[terms.length] === 1;
  };
}

// Two sheets to count on serve all questions: one is asked at a time.
let paper = [new Uint8Array(64), new Uint8Array(64)] as const;

function sheets(size: number): [Uint8Array, Uint8Array] {
  if (paper[0].length < size) paper = [new Uint8Array(2 * size), new Uint8Array(2 * size)];
  paper[0].fill(0, 0, size);
  return [...paper];
}

/** Marks in `next` where one can be behind a step, and says whether there is such a place. */
function take(
  { ways, optional, greedy, most }: Step,
  terms: readonly Term[],
  here: Uint8Array,
  next: Uint8Array,
): boolean {
  let any = false;
  for (let at = 0; at <= terms.length; at += 1) {
    if (ways === null) {
      if (here[at] === 0) continue;
      next.fill(1, at, Math.min(at + most, terms.length) + 1);
      any = true;
      // Further places add nothing where the words may be as many as they like.
      if (most >= terms.length) return true;
      continue;
    }
    const again = greedy && next[at] === 1;
    if (here[at] === 0 && !again) continue;
    if (optional && here[at] === 1) {
      next[at] = 1;
      any = true;
    }
    const term = terms[at];
    if (term === undefined) continue;
    const { text, normal, machine, alias } = term;
    if (go(ways.others, terms, at, next)) any = true;
    if (ways.byWord.size === 0) continue;
    if (go(ways.byWord.get(normal), terms, at, next)) any = true;
    if (text !== normal && go(ways.byWord.get(text), terms, at, next)) any = true;
    if (machine !== undefined && machine !== normal)
      any = go(ways.byWord.get(machine), terms, at, next) || any;
    for (const other of alias ?? []) any = go(ways.byWord.get(other), terms, at, next) || any;
  }
  return any;
}

/** Marks in `next` where one can be behind the ways that stand at a place. */
function go(
  ways: readonly Way[] | undefined,
  terms: readonly Term[],
  at: number,
  next: Uint8Array,
): boolean {
  if (ways === undefined) return false;
  let any = false;
  for (const way of ways) {
    if (!stands(way, terms, at)) continue;
    any = true;
    const to = at + way.length;
    next[to] = 1;
    // Behind the first part of a contraction the library may pass the second over.
    if (terms[at]?.implicit !== undefined && to < terms.length) next[to + 1] = 1;
  }
  return any;
}

function stands(way: Way, terms: readonly Term[], from: number): boolean {
  for (let at = 0; at < way.length; at += 1) {
    const term = terms[from + at];
    if (term === undefined || way[at]?.(term) !== true) return false;
  }
  return true;
}

function stepOf(token: Token): Step {
  const { choices, operator, optional = false, greedy = false } = token;
  const step = (ways: Ways | null, most = Infinity): Step => ({ ways, optional, greedy, most });
  // What must not stand there is left to the library: anything may.
  if (token.negative === true) return step(null);
  if (token.anything === true && greedy) return step(null, token.max);
  if (choices === undefined) return step(waysOf([[token]]));
  if (operator === 'or') return step(waysOf(choices));
  if (choices.some((way) => way.length !== 1)) return step(null);
  const all = choices.flatMap((way) => way.map(testOf));
  return step({ byWord: new Map(), others: [[(term) => all.every((test) => test(term))]] });
}

function waysOf(choices: readonly (readonly Token[])[]): Ways {
  const byWord = new Map<string, Way[]>();
  const others: Way[] = [];
  for (const choice of choices) {
    const way = choice.map(testOf);
    const word = choice[0] === undefined ? null : plainWord(choice[0]);
    if (word === null) others.push(way);
    else byWord.set(word, [...(byWord.get(word) ?? []), way]);
  }
  return { byWord, others };
}

function plainWord({ word, use, fuzzy, negative }: Token): string | null {
  if (word === undefined || use !== undefined || fuzzy === true || negative === true) return null;
  return word;
}

const anything: Test = () => true;

/** What a word must be for a token; anything where only the library knows. */
function testOf({ word, tag, fastOr, pos, use, switch: twofold, ...token }: Token): Test {
  if (token.negative === true || token.fuzzy === true || use !== undefined) return anything;
  if (word !== undefined)
    return ({ text, normal, machine, alias }) =>
      normal === word || machine === word || text === word || alias?.includes(word) === true;
  if (tag !== undefined) return ({ tags }) => tags.has(tag);
  if (twofold !== undefined) return (term) => term.switch === twofold;
  if (fastOr !== undefined)
    return (term) =>
      (pos === undefined || term.tags.has(pos)) &&
      (fastOr.has(term.root ?? term.implicit ?? term.machine ?? term.normal) ||
        fastOr.has(term.normal) ||
        fastOr.has(term.text));
  return anything;
}
