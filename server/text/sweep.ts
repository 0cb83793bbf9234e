import { couldStand, type CouldStand, type Token } from './could-stand.ts';
import { nlp } from './language.ts';
import type { Term } from './term.ts';

/** A wording in the library's match syntax as its compiler leaves it, with whatever the caller keeps beside it. */
export interface Rule {
  readonly match: string;
  readonly regs: readonly Token[];
  /** Words and `#Tags` that must all stand in a sentence. */
  readonly needs: readonly string[];
  /** Words and `#Tags` of which `minWant` must stand in a sentence. */
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  /** None of these may stand in a sentence. */
  readonly ifNo?: readonly string[];
}

/** Where a rule was found: terms of one sentence, `to` exclusive. */
export interface Hit<R> {
  readonly rule: R;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** A rule with what is asked before it is tried, in one shape whatever else the rule holds: a third faster than to ask the rule. */
interface Entry<R> {
  readonly rule: R;
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
  readonly ifNo: readonly string[];
  /** True where it is looked up by several keys, and so may be come upon twice. */
  readonly often: boolean;
  /** What the library would come upon it by, and when: its place in the order of hits is that of the first that is there. */
  readonly order: readonly { readonly key: string; readonly rank: number }[];
  readonly couldStand: CouldStand;
}

/** Rules made ready to be looked for all at once. */
export interface RuleIndex<R extends Rule> {
  /** Rules by the rarest thing that they cannot do without. */
  readonly byKey: ReadonlyMap<string, readonly Entry<R>[]>;
  /** Rules that any sentence may fit. */
  readonly always: readonly Entry<R>[];
}

interface Net<R> {
  readonly hooks: Readonly<Record<string, readonly R[]>>;
  readonly always: readonly R[];
}

const methods = nlp.methods() as unknown as {
  one: {
    buildNet: (rules: readonly object[], world: unknown) => unknown;
    /** By sentence: its words in every form that is known, `#Tag` and `%Two|Classes%`. */
    cacheDoc: (document: readonly (readonly Term[])[]) => Set<string>[];
    match: (
      document: readonly (readonly Term[])[],
      rule: Rule,
    ) => { ptrs: [number, number, number][] };
  };
};

// So many sentences have one of these that a rule is better looked up by something else.
const common = new Set(
  'Noun Verb Singular PresentTense Infinitive Pronoun Preposition Determiner Adverb Adjective Conjunction PastTense Copula'
    .split(' ')
    .map((tag) => `#${tag}`),
);

/** How little a key tells: words least often stand in a sentence, everyday classes most often. */
function commonness(key: string): number {
  if (common.has(key)) return 3;
  return key.startsWith('#') ? 2 : key.startsWith('%') ? 1 : 0;
}

/** Compiles rules. Of several with one wording the first counts, as in the library. */
export function indexRules<R extends { readonly match: string }>(
  rules: readonly R[],
): RuleIndex<R & Rule> {
  // The compiler writes into what it is given.
  const copies = rules.map((rule) => ({ ...rule }));
  const net = methods.one.buildNet(copies, nlp.world()) as Net<R & Rule>;
  const orders = new Map<R & Rule, { key: string; rank: number }[]>();
  let rank = 0;
  for (const [key, hooked] of Object.entries(net.hooks)) {
    for (const rule of hooked) {
      const order = orders.get(rule) ?? [];
      order.push({ key, rank });
      orders.set(rule, order);
      rank += 1;
    }
  }
  const byKey = new Map<string, Entry<R & Rule>[]>();
  for (const [rule, order] of orders) {
    const keys = keysOf(rule);
    const entry = entryOf(rule, order, keys.length > 1);
    for (const key of keys) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [entry]);
      else list.push(entry);
    }
  }
  const always = net.always.map((rule, at) => entryOf(rule, [{ key: '', rank: rank + at }], false));
  return { byKey, always };
}

function entryOf<R extends Rule>(rule: R, order: Entry<R>['order'], often: boolean): Entry<R> {
  const { needs, wants, minWant, minWords, ifNo = [], regs } = rule;
  const may = couldStand(regs);
  return { rule, needs, wants, minWant, minWords, ifNo, often, order, couldStand: may };
}

/** The keys to look a rule up by: one that it needs, or all of which it wants some. */
function keysOf({ needs, wants, minWant }: Rule): readonly string[] {
  const rarest = needs.toSorted((a, b) => commonness(a) - commonness(b))[0];
  const all = [...new Set(wants)];
  if (rarest === undefined) return all;
  const worst = Math.max(...all.map(commonness), 0);
  return minWant > 0 && all.length > 0 && worst < commonness(rarest) ? all : [rarest];
}

/**
 * Every place where a rule is found, in the order in which the library's own sweep tells them.
 * The library tries each of its wordings on each sentence; here a wording is only tried where all that it cannot do without is there.
 *
 * @param document sentences, or parts of sentences
 */
export function sweep<R extends Rule>(
  document: readonly (readonly Term[])[],
  { byKey, always }: RuleIndex<R>,
): Hit<R>[] {
  const keysOfAll = methods.one.cacheDoc(document);
  return document.flatMap((terms, sentence) => {
    const keys = keysOfAll[sentence] ?? new Set<string>();
    const found: (Hit<R> & { rank: number })[] = [];
    const tried = new Set<Entry<R>>();
    const attempt = (entry: Entry<R>): void => {
      if (terms.length < entry.minWords || !fits(entry, keys)) return;
      if (entry.often) {
        if (tried.has(entry)) return;
        tried.add(entry);
      }
      if (!entry.couldStand(terms)) return;
      const { rule, order } = entry;
      const { ptrs } = methods.one.match([terms], rule);
      if (ptrs.length === 0) return;
      const rank = order.find(({ key }) => key === '' || keys.has(key))?.rank ?? 0;
      for (const [, from, to] of ptrs) found.push({ rule, sentence, from, to, rank });
    };
    for (const key of keys) byKey.get(key)?.forEach(attempt);
    always.forEach(attempt);
    return found.sort((a, b) => a.rank - b.rank);
  });
}

function fits<R>({ needs, wants, minWant, ifNo }: Entry<R>, keys: ReadonlySet<string>): boolean {
  for (let at = 0; at < needs.length; at += 1) if (!keys.has(needs[at] ?? '')) return false;
  for (let at = 0; at < ifNo.length; at += 1) if (keys.has(ifNo[at] ?? '')) return false;
  if (wants.length === 0) return true;
  let found = 0;
  for (let at = 0; at < wants.length && found < minWant; at += 1) {
    if (keys.has(wants[at] ?? '')) found += 1;
  }
  return found >= minWant;
}
