import { knowsWord } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** Longest stretch of a note that a rewording repeats, in code units. */
const MOST = 80;

const persons = [
  {
    told: /^(she|her|hers|herself|madam|woman|lady|girl)$/i,
    they: 'she',
    them: 'her',
    their: 'her',
  },
  { told: /^(he|him|his|himself|man|guy|boy|bloke|chap)$/i, they: 'he', them: 'him', their: 'his' },
] as const;
const nobody = { they: 'they', them: 'them', their: 'their' } as const;

/** What says that words are somebody’s own, which the rewording says itself. */
const opinion =
  /^(?:I (?:think|believe|feel|find|guess|would say|(?:could|can) (?:see|tell|sense|feel))|I[’']d say|honestly|basically|frankly),? (?:that )?(?=\S+\s)/i;

/** Where a clause ends that goes on behind the marked words. */
const clauseEnd =
  /[,;:.!?…–—()“”"]|\s-|\s(?=(?:and|but|because|when|while|after|before|so|which|who|as|if|until|although|though)\s)/u;

/** A clause that tells when it was: `when I brought up the feedback`. */
const moment =
  /\b(?:when|while|after|as soon as|before|once)\s+(?:I|we|she|he|they|it|the|my|our|his|her|a|an)\s[^,;:.!?…–—()]*/giu;

/**
 * Curious words for the very place that was marked: `{quote}` stands for its words as far as their clause goes, `{moment}` for what
 * the sentence tells of the time, `{they}`, `{them}` and `{their}` for the person that it is about.
 *
 * @param text the paragraph
 * @param marked the words that judge, and `sentence`, in which they stand
 * @param marks all that judges in the sentence, so that nothing of it is said again
 */
export function rewordNote(
  templates: readonly string[],
  text: string,
  marked: Span,
  sentence: Span,
  marks: readonly Span[] = [marked],
): string[] {
  const { they, them, their } = personOf(text, sentence);
  const fill: Readonly<Record<string, string>> = {
    ...{ they, them, their },
    quote: quoteOf(text, marked, sentence),
    moment: momentOf(text, sentence, marks),
  };
  return templates.map((words) => {
    const filled = words.replace(/\{(\w+)\}/g, (whole, name: string) => fill[name] ?? whole);
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  });
}

/** The person whom the first word for one in the sentence tells, or else the last one before it. */
function personOf(text: string, { start, end }: Span): (typeof persons)[number] | typeof nobody {
  const wordsOf = (from: number, to: number) => text.slice(from, to).match(/[\p{L}]+/gu) ?? [];
  const known = (word: string) => persons.find(({ told }) => told.test(word));
  const first = wordsOf(start, end).find((word) => known(word) !== undefined);
  const last = wordsOf(0, start).findLast((word) => known(word) !== undefined);
  return known(first ?? last ?? '') ?? nobody;
}

function quoteOf(text: string, { start, end }: Span, sentence: Span): string {
  const rest = text.slice(end, sentence.end);
  const more = rest.slice(0, clauseEnd.exec(rest)?.index ?? rest.length);
  const whole = text.slice(start, end) + more;
  const words = whole.length <= MOST ? whole : shorten(text.slice(start, end));
  const flat = words.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim();
  const bare = flat.replace(opinion, '');
  return start === sentence.start && bare === flat ? small(flat) : bare;
}

function shorten(words: string): string {
  return words.length <= MOST ? words : `${words.slice(0, MOST).replace(/\s+\S*$/, '')} …`;
}

/** The head of a sentence as it reads inside of another: a word that everybody knows loses its capital letter, a name keeps it. */
function small(words: string): string {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const lower = first.toLowerCase();
  const common = pronouns.has(lower) || (first !== 'I' && first.length > 1 && knowsWord(lower));
  return common ? lower + words.slice(first.length) : words;
}

const pronouns: ReadonlySet<string> = new Set(
  'she he they her his their the a an this that these those client coachee it'.split(' '),
);

function momentOf(text: string, sentence: Span, marks: readonly Span[]): string {
  for (const { index, 0: whole } of text.slice(sentence.start, sentence.end).matchAll(moment)) {
    const from = sentence.start + index;
    if (marks.some(({ start, end }) => start <= from && from < end)) continue;
    // A clause without a comma goes as far as the judgement.
    const judged = marks.map(({ start }) => start).filter((start) => from < start);
    const words = text
      .slice(from, Math.min(from + whole.length, ...judged))
      .replace(/\s+/g, ' ')
      .replace(/\s+(and|but|so)?\s*$/, '');
    if (words.split(' ').length < 3 || words.length > MOST) continue;
    return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return 'Today';
}
