import { nlp } from './language.ts';
import type { Term } from './term.ts';

/** What a name in a text stands for; `name` is one of which it cannot be told. */
export type NameKind = 'person' | 'place' | 'organisation' | 'name';

/** A name as it stands in a text, such as `Anna Berg`. */
export interface FoundName {
  readonly kind: NameKind;
  readonly words: string;
}

const model = nlp.model() as unknown as { one: { lexicon: Record<string, unknown> } };
const NAME_TAGS: ReadonlySet<unknown> = new Set(
  'Person FirstName MaleName FemaleName LastName City Country Region Place Organization SportsTeam'.split(
    ' ',
  ),
);
/** Titles before a name: they tell whose name it is, and are no part of it. */
const HONORIFIC =
  /^(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|dame|coach|lady|lord|rev(?:erend)?|herr|frau|señora?|monsieur|madame)$/;
/** What has a capital letter in every text and names nobody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|english|british|god|mum|mom|dad|mummy|daddy|ok|okay|tv|hr|pm|am|i|im|id|ill|ive|coach|client)$/;

/** Endings by which nouns are made of other words: no name in all likelihood. */
const MADE_NOUN = /(?:ing|ness|[st]ion|ment|ity|ism|ship|[ae]nce|thing|body|one|ly|ed)$/;

/** Whether a word, in lower case, is somebody's or some place's name in the library's dictionary. */
export function isKnownName(word: string): boolean {
  return Object.hasOwn(model.one.lexicon, word) && NAME_TAGS.has(model.one.lexicon[word]);
}

/**
 * The names of people, places and organisations in a few words of talk, in their order. It would rather find too much than
 * too little: a word with a capital letter inside a sentence that the dictionary does not know is a name.
 */
export function findNames(text: string): FoundName[] {
  const document = nlp(text).document as unknown as readonly (readonly Term[])[];
  return document.flatMap((terms) => {
    const found: FoundName[] = [];
    let [kind, words]: [NameKind | null, Term[]] = [null, []];
    const close = (): void => {
      while (words.length > 0 && HONORIFIC.test(words[0]?.normal ?? '')) words.shift();
      while (words.length > 0 && isSmall(words.at(-1))) words.pop();
      if (kind !== null && words.length > 0) found.push({ kind, words: written(words) });
      [kind, words] = [null, []];
    };
    terms.forEach((term, at) => {
      const one = kindOf(term, at === 0 ? (terms[1] ?? null) : undefined);
      // A comma ends a name: "Anna, Ben and I" are two.
      if (one === null || (kind !== null && !goesOn(kind, one, words.at(-1)))) close();
      // "My sister Hannah" is Hannah; a small word stands inside a name alone, as in "University of Porto".
      if (one === null || (words.length === 0 && isSmall(term) && !HONORIFIC.test(term.normal)))
        return;
      kind = kind === null || kind === 'name' ? one : kind;
      words.push(term);
    });
    close();
    return found;
  });
}

/** Whether a word begins small and is no name that somebody wrote so. */
function isSmall(term: Term | undefined): boolean {
  return term !== undefined && !/^\p{Lu}/u.test(term.text) && !isKnownName(term.normal);
}

function goesOn(kind: NameKind, next: NameKind, before: Term | undefined): boolean {
  const together = kind === next || kind === 'name' || next === 'name';
  return together && before !== undefined && /^[\s.-]*$/.test(before.post);
}

/** @param then what follows the first word of a sentence, null where nothing does; undefined for any other word */
function kindOf(term: Term, then: Term | null | undefined): NameKind | null {
  const { tags } = term;
  if (tags === undefined || term.text === '' || CALENDAR.test(term.normal)) return null;
  if (tags.has('Pronoun') || tags.has('Date') || tags.has('Expression')) return null;
  if (tags.has('Organization')) return 'organisation';
  if (tags.has('Place')) return 'place';
  if (tags.has('Person') || tags.has('Honorific')) return 'person';
  if (!/^\p{Lu}/u.test(term.text)) return null;
  if (tags.has('ProperNoun')) return 'name';
  if (Object.hasOwn(model.one.lexicon, term.normal) || !tags.has('Noun')) return null;
  // The first word of a sentence has a capital letter whatever it is: there somebody is told by what they do.
  return then === undefined || (then !== null && isDoer(term, then)) ? 'name' : null;
}

/** Whether a word that the dictionary does not know reads as somebody who does something: "Priya is", "Ananya and I". */
function isDoer({ normal, tags }: Term, then: Term): boolean {
  if (tags.has('Plural') || !/^\p{L}{3,}$/u.test(normal) || MADE_NOUN.test(normal)) return false;
  return then.tags.has('Verb') || then.normal === 'and';
}

/** As they stand, without what follows the last one: a possessive is none of the name. */
function written(terms: readonly Term[]): string {
  return terms
    .map(({ text, post }, at) =>
      at === terms.length - 1 ? text : text + post.replace(/\s+/g, ' '),
    )
    .join('')
    .replace(/['’]s?$/u, '')
    .trim();
}
