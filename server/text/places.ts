import type { Term } from './term.ts';

/**
 * Where in a sentence each word, `#Tag` and `%Two|Classes%` stands: one bit a term, the first the lowest. Its keys are what the library
 * knows of a sentence at a glance; a word as it is written, before it is tidied, stands behind `=`, and the empty
 * key tells that there are contractions.
 */
export type Places = ReadonlyMap<string, number>;

/** A sentence of more terms has no room in the bits: all of its keys are there, and their places mean nothing. */
export const room = 28;

/** Lays out a sentence. */
export function placesOf(terms: readonly Term[]): Places {
  const places = new Map<string, number>();
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) continue;
    const bit = 1 << at;
    const add = (key: string): void => {
      places.set(key, (places.get(key) ?? 0) | bit);
    };
    const { normal, implicit, machine, root, alias, text } = term;
    if (normal !== '') add(normal);
    if (term.switch) add(`%${term.switch}%`);
    if (implicit) {
      add(implicit);
      add('');
    }
    if (machine && machine !== normal) add(machine);
    if (root) add(root);
    alias?.forEach(add);
    for (const tag of term.tags) add(hash(tag));
    if (text !== normal) add(`=${text}`);
  }
  return places;
}

const hashes = new Map<string, string>();

/** `#Tag`, made once for each class. */
function hash(tag: string): string {
  const known = hashes.get(tag);
  if (known !== undefined) return known;
  hashes.set(tag, `#${tag}`);
  return `#${tag}`;
}
