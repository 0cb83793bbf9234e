import type { Sentence, Word } from '../../text/utterance.ts';
import type { Reading } from '../reading.ts';
import type { Feature } from './features.ts';

/**
 * What a turn sounds like once hesitation is taken out of it: how its sentences set out, who and what they are about, how much in
 * them is new. Talk that was written down word for word, or by a machine without a mark, is told by these where plain words fail.
 */
export function speechFeatures(reading: Reading): Feature[] {
  const plain = reading.coach.sentences.map((sentence) => ({ sentence, words: fluent(sentence) }));
  const form = [
    ...plain.flatMap(({ sentence, words }) => setOut(sentence, words)),
    ...inversions(plain.flatMap(({ words }) => words)),
  ];
  return [
    ...form,
    // Where nobody wrote a mark, form has to tell alone what else a mark tells.
    ...(unmarked(reading) ? form.map(({ name, value }) => ({ name: `bare ${name}`, value })) : []),
    ...marks(reading),
    ...make(plain.flatMap(({ words }) => words)),
    ...news(reading),
  ];
}

function unmarked({ coach }: Reading): boolean {
  return coach.words.length > 2 && !/[.,;:?!…—–]/.test(coach.text);
}

/** The question marks of a turn, and how it breaks off. */
function marks(reading: Reading): Feature[] {
  const { coach } = reading;
  const asked = coach.sentences.filter(({ asks }) => asks);
  return [
    `marks:${unmarked(reading) ? 'bare' : Math.min(asked.length, 3)}`,
    `asked:${asked.map(({ words }) => (words.length > 3 ? 'long' : 'short')).at(-1) ?? 'no'}`,
    ...(/[-–—]\s*$/.test(coach.text) ? ['cut:end'] : []),
    ...(/^\s*[-–—]/.test(coach.text) ? ['cut:begin'] : []),
  ].map((name) => ({ name, value: 1 }));
}

const fillers = new Set(
  'um uh uhm er erm ah oh mm hm hmm mhm mm-hmm uh-huh okay ok so right well yeah yes yep like and but now alright sure'.split(
    ' ',
  ),
);
const subjects: Readonly<Record<string, string>> = {
  i: 'I',
  we: 'we',
  you: 'you',
  he: 'they',
  she: 'they',
  they: 'they',
  it: 'it',
  that: 'it',
  this: 'it',
  there: 'it',
  what: 'wh',
  how: 'wh',
  when: 'wh',
  where: 'wh',
  who: 'wh',
  why: 'wh',
  which: 'wh',
};
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const auxiliary = set(
  'do does did is are was were have has had can could will would should may might am',
);
const behindAuxiliary = set('you your it that there they he she we i the this');
const hesitation = set('um uh er erm');
const ours = set('we us our');

/** Without what a speaker says while looking for words: fillers at the head, and a word begun twice. */
function fluent({ words }: Sentence): Word[] {
  const first = words.findIndex(({ norm }) => !fillers.has(norm.replace(/\W+$/, '')));
  if (first === -1) return [];
  return words
    .slice(first)
    .filter(({ norm }, at, all) => norm !== all[at + 1]?.norm && !hesitation.has(norm));
}

/** How a sentence sets out: its first words, who it is about, and whether a statement is put as a question. */
function setOut({ asks }: Sentence, words: readonly Word[]): Feature[] {
  const [first, second, third] = words;
  if (first === undefined) return [{ name: 'so:none', value: 1 }];
  const about = kindOf(first);
  const head = [first, second, third].flatMap((word) => (word === undefined ? [] : [word.norm]));
  return [
    `so:${about}`,
    `so${asks ? '?' : '.'}${about}`,
    `s1:${head[0] ?? ''}`,
    `s2:${head.slice(0, 2).join(' ')}`,
    `s3:${head.join(' ')}`,
    `sk:${about} ${second === undefined ? '$' : kindOf(second)} ${third === undefined ? '$' : kindOf(third)}`,
  ].map((name) => ({ name, value: 1 }));
}

function kindOf({ norm, tags }: Word): string {
  const subject = subjects[norm];
  if (subject !== undefined) return subject;
  if (auxiliary.has(norm)) return 'aux';
  for (const name of ['Negative', 'Infinitive', 'Verb', 'Adjective', 'Adverb', 'Noun']) {
    if (tags.has(name)) return name;
  }
  return 'other';
}

/** Auxiliaries before their subject, which ask with or without a mark. */
function inversions(words: readonly Word[]): Feature[] {
  let turned = 0;
  let led = 0;
  words.forEach(({ norm }, at) => {
    const next = words[at + 1]?.norm ?? '';
    if (!auxiliary.has(norm) || !behindAuxiliary.has(next)) return;
    const before = words[at - 1]?.norm ?? '';
    if (subjects[before] === 'wh') led += 1;
    else if (subjects[before] === undefined && before !== 'not') turned += 1;
  });
  return [
    { name: `inv:${Math.min(turned, 2)}`, value: 1 },
    { name: `whinv:${Math.min(led, 2)}`, value: 1 },
    ...(turned + led > 0 ? [{ name: 'inv:any', value: 1 }] : []),
  ];
}

/** What the turn is made of: shares of word classes, numbers, how long its words are. */
function make(words: readonly Word[]): Feature[] {
  const total = Math.max(words.length, 1);
  const share = (test: (word: Word) => boolean): number => words.filter(test).length / total;
  const tagged = (tag: string): number => share(({ tags }) => tags.has(tag));
  const shares: readonly (readonly [string, number])[] = [
    ['noun', tagged('Noun')],
    ['verb', tagged('Verb')],
    ['past', tagged('PastTense')],
    ['value', tagged('Value')],
    ['negative', tagged('Negative')],
    ['modal', tagged('Modal')],
    ['others', share(({ norm }) => subjects[norm] === 'they')],
    ['things', share(({ norm }) => subjects[norm] === 'it')],
    ['ours', share(({ norm }) => ours.has(norm))],
    ['long', share(({ norm }) => norm.length > 6)],
  ];
  return [
    ...shares.map(([name, value]) => ({ name: `mk:${name}`, value: 3 * value })),
    { name: `flen:${Math.min(Math.floor(2 * Math.log2(words.length + 1)), 14)}`, value: 1 },
  ];
}

/** How much of the coach's matter the client has brought in the last turns, and how much is new. */
function news({ coachStems, clientStems, earlierStems }: Reading): Feature[] {
  const known = [...coachStems].filter((stem) => clientStems.has(stem) || earlierStems.has(stem));
  const fresh = coachStems.size - known.length;
  return [
    { name: `fresh:${Math.min(fresh, 8)}`, value: 1 },
    { name: `known:${Math.min(known.length, 5)}`, value: 1 },
    { name: 'freshsh', value: (2 * fresh) / Math.max(coachStems.size, 1) },
  ];
}
