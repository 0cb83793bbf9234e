import { knowsWord } from '../text/language.ts';
import type { Sentence, Word } from '../text/utterance.ts';

/** Who a note is about, as its words name them: lists of `words.yml`. */
export interface NotePeople {
  /** The client: `she`, `client`, `coachee`. */
  readonly client: ReadonlySet<string>;
  /** What is the client’s own doing, so that it is the client whom a word about it judges: `tone`, `behaviour`. */
  readonly ways: ReadonlySet<string>;
}

/** Whom words are said of. `at` is the position of the client’s own word where that stands directly before them. */
type Subject = { readonly of: 'client'; readonly at: number | null } | { readonly of: 'other' };

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const others = set(
  'i we you it there this these those everyone everybody someone somebody nobody one us me',
);
const coach = set('i we you');
const mine = set('my myself our mine');
const opinion = set('view opinion eyes eye book mind experience gut sense');
const whose = set('her his their');
const relative = set('who which that');
const not = set('not never without nor neither hardly rarely');
/** How words end that are no names. */
const abstract = /(ness|ism|ion|ment|ity|ence|ance|ing|al|er|ure|ship)$/;
const supposing = set('if whether unless suppose supposing');
const subordinate = set(
  'when while after before as if once because since whenever although though until',
);

/**
 * Whom the words from a position on are said of: the nearest subject before them in their sentence. Without one they are notes
 * in brief (`defensive today, deflects`), which are about the client.
 *
 * @param from position in the sentence's words
 * @param text the paragraph that the sentence stands in
 */
export function subjectOf(
  { words }: Sentence,
  from: number,
  text: string,
  people: NotePeople,
): Subject {
  let direct = true;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) break;
    const { norm } = word;
    if (direct && not.has(norm)) return { of: 'other' };
    if (people.client.has(norm) && (isPronoun(word) || leads(words, at, from))) {
      if (supposing.has(words[at - 1]?.norm ?? '')) return { of: 'other' };
      return { of: 'client', at: direct ? head(words, at) : null };
    }
    const bearer = relative.has(norm) && leads(words, at, from) ? nounBefore(words, at) : at;
    const told = bearer === null ? null : named(words, bearer, text, people);
    if (told !== null && (bearer !== at || coach.has(norm) || leads(words, at, from))) {
      if (told) return { of: 'client', at: direct ? head(words, at) : null };
      if (!isAside(words, at, from)) return { of: 'other' };
    }
    direct = direct && carries(word) && !/[,;:–—]/.test(word.after);
  }
  return isOfCoach(words.slice(0, from)) ? { of: 'other' } : { of: 'client', at: null };
}

/** Where a noun begins that has a word of its own before it: `the man`, `her tone`. */
function head(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  const own =
    before !== undefined && (before.tags.has('Determiner') || before.tags.has('Possessive'));
  return own && !/[,;:.–—]/.test(before.after) ? at - 1 : at;
}

/** Notes in brief can be about the coach, too: `my own part: too defensive`. */
function isOfCoach(words: readonly Word[]): boolean {
  return words.some(({ norm }, at) => mine.has(norm) && !opinion.has(words[at + 1]?.norm ?? ''));
}

/** True for the client, false for somebody or something else, null for what is no subject. */
function named(
  words: readonly Word[],
  at: number,
  text: string,
  { client, ways }: NotePeople,
): boolean | null {
  const word = words[at];
  if (word === undefined) return null;
  const { norm, tags } = word;
  if (others.has(norm)) return false;
  if (!tags.has('Noun') || tags.has('Pronoun') || tags.has('Possessive') || tags.has('Date'))
    return null;
  if (client.has(norm) || isName(word, at === 0, text)) return true;
  return ways.has(norm) && words.slice(Math.max(0, at - 3), at).some((one) => whose.has(one.norm));
}

/** A name or an initial. The first word of a sentence has a capital letter whatever it is. */
function isName({ start, end, norm, tags }: Word, first: boolean, text: string): boolean {
  const written = text.slice(start, end);
  if (!/^\p{Lu}/u.test(written) || tags.has('Organization') || tags.has('Place')) return false;
  if (/^\p{Lu}\.?$/u.test(written) || tags.has('ProperNoun') || tags.has('Person')) return true;
  return !(tags.has('Plural') || knowsWord(norm) || (first && abstract.test(norm)));
}

function isPronoun({ tags }: Word): boolean {
  return tags.has('Pronoun');
}

/** Whether a noun is the subject of what stands behind it: a verb follows at once, or the words in question do. */
function leads(words: readonly Word[], at: number, from: number): boolean {
  if (/[,;:!?–—"”)]/.test(words[at]?.after ?? '')) return false;
  let next = at + 1;
  while (next < from && words[next]?.tags.has('Adverb') === true) next += 1;
  const word = words[next];
  if (word === undefined) return false;
  if (isFinite(word)) return word.norm !== 'like';
  // The words in question can begin with an adverb, or with a verb that the library takes for a noun: `C. refuses`.
  const { tags, norm } = word;
  return next === from && (tags.has('Adverb') || tags.has('Noun')) && !/ing$/.test(norm);
}

function isFinite({ tags }: Word): boolean {
  const verb = tags.has('Verb') || tags.has('Auxiliary') || tags.has('Modal');
  return verb && !tags.has('Gerund');
}

/** What may stand between a subject and what is said of it. */
function carries({ tags, norm }: Word): boolean {
  return ['Adverb', 'Auxiliary', 'Modal', 'Copula'].some((tag) => tags.has(tag)) || norm === 'to';
}

function nounBefore(words: readonly Word[], at: number): number | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    if (words[before]?.tags.has('Noun') === true) return before;
  }
  return null;
}

/** Whether a subject belongs to a clause of its own that a comma closes: `When I asked, deflected`. */
function isAside(words: readonly Word[], at: number, from: number): boolean {
  const opens = words.slice(Math.max(0, at - 3), at).some(({ norm }) => subordinate.has(norm));
  const comma = words.slice(at, from).findLastIndex(({ after }) => /[,–—:]/.test(after));
  if (!opens || comma === -1) return false;
  return !['and', 'or', 'but'].includes(words[from - 1]?.norm ?? '');
}
