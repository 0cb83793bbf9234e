import { stemmer } from 'stemmer';
import { remember } from './remember.ts';
import type { Word } from './utterance.ts';

// Words that any talk is full of: sharing them is no sign of sharing a topic.
const common = new Set(
  (
    'be am is are was were been being have has had having do does did doing done will would can could shall should may might must ' +
    'get gets got getting go goes going gone went come comes came coming make makes made making take takes took taking put say says said saying tell tells told ' +
    'know knows knew think thinks thought feel feels felt want wants wanted like likes liked need needs see sees saw seen look looks looking let lets give gives gave ' +
    'thing things something anything nothing everything one ones way bit lot kind sort time day today now then here there just really very quite even still also too ' +
    'well right okay ok yes yeah no not never ever always maybe perhaps good bad more most much many some any all both other another back up down out over off on in ' +
    'what how why where who which when that this these those it he she they we you i me him her them us my your his its our their mine yours myself yourself'
  ).split(' '),
);

// The same few thousand words make up nearly all talk.
const stemOf = remember(stemmer, 5000);

const classes = ['Noun', 'Verb', 'Adjective', 'Adverb'];

/**
 * The stems of the words that carry what a text is about (Porter 1980): nouns, verbs, adjectives and adverbs that are not
 * everyday filler. Two texts that share stems speak of the same things.
 */
export function contentStems(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const { norm, tags } of words) {
    if (norm.length < 3 || common.has(norm) || tags.has('Pronoun')) continue;
    if (classes.some((name) => tags.has(name))) stems.add(stemOf(norm));
  }
  return stems;
}

/** The same without word classes, for text that is only glanced at: a little wider, and a hundred times cheaper. */
export function plainStems(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  return new Set(words.filter((word) => !common.has(word)).map(stemOf));
}

/** How many stems the two hold in common. */
export function sharedStems(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of a) if (b.has(stem)) count += 1;
  return count;
}
