import type { Match } from '../../text/match.ts';
import { findPhrases } from '../../text/phrases.ts';
import type { Sentence, Word } from '../../text/utterance.ts';
import type { Reading, RubricPatterns } from '../reading.ts';
import { relationFeatures } from './relation-features.ts';
import { speechFeatures } from './speech-features.ts';
import { shapeOf } from './word-shape.ts';

/** One thing that is so of a turn. Features of the coach's words know where they stand. */
export interface Feature {
  readonly name: string;
  /** 0 and up; 1 for what is simply so. */
  readonly value: number;
  /** Positions in the coach's words, `to` exclusive; absent for what is so of the whole turn. */
  readonly from?: number;
  readonly to?: number;
}

/** How loud a family of many small features is beside the single ones, before it is shared out among its members. */
const chorus = 3;

/**
 * Everything that the second hearer weighs to tell behaviours: words and pairs of words, their shapes, signs of speech acts and
 * stances, the form of the questions, the relation to what the client said, and what the rules heard.
 *
 * @param rules ids of the behaviours that the rules heard
 */
export function behaviourFeatures(
  reading: Reading,
  patterns: RubricPatterns,
  rules: readonly string[],
): Feature[] {
  return [
    ...turnFeatures(reading, patterns),
    ...rules.map((id) => ({ name: `rule:${id}`, value: 1 })),
    ...clientFeatures(reading, patterns),
  ];
}

/** Everything that it weighs to tell moves: the turn without the client's words, and what it sounds like when hesitation is taken out. */
export function moveFeatures(reading: Reading, patterns: RubricPatterns): Feature[] {
  return [...turnFeatures(reading, patterns), ...once(speechFeatures(reading))];
}

// Behaviours and moves are weighed from the same reading, one after the other.
const known = new WeakMap<Reading, readonly Feature[]>();

function turnFeatures(reading: Reading, patterns: RubricPatterns): readonly Feature[] {
  const features = known.get(reading) ?? ofTurn(reading, patterns);
  known.set(reading, features);
  return features;
}

function ofTurn(reading: Reading, patterns: RubricPatterns): Feature[] {
  const { coach } = reading;
  return [
    ...runs(coach.sentences, 'w', 1, 2, ({ norm }) => norm),
    ...runs(coach.sentences, 'd', 2, 3, shapeOf),
    ...signs(findPhrases(coach, patterns.coachSigns), coach.words.length),
    ...questionFeatures(reading),
    ...relationFeatures(reading),
  ];
}

function clientFeatures({ client }: Reading, patterns: RubricPatterns): Feature[] {
  if (client === null) return [];
  const last = client.sentences.slice(-2);
  return [
    ...unplaced(runs(last, 'c', 1, 2, ({ norm }) => norm)),
    ...unplaced(runs(last, 'cd', 3, 3, shapeOf)),
    ...clientSigns(findPhrases(client, patterns.clientSigns)),
  ];
}

/**
 * All runs of so many words in a sentence, its ends included, each once. A fixed loudness is shared among the runs of each length,
 * so that long turns do not shout.
 */
function runs(
  sentences: readonly Sentence[],
  family: string,
  shortest: number,
  longest: number,
  name: (word: Word) => string,
): Feature[] {
  const heads = Array.from({ length: longest + 1 }, (_, size) => `${family}${size}:`);
  const counts = heads.map(() => 0);
  const seen = new Set<string>();
  const found: { name: string; size: number; from: number; to: number }[] = [];
  let base = 0;
  for (const { words, asks } of sentences) {
    const names = ['^', ...words.map(name), asks ? '$?' : '$'];
    for (let at = 0; at < names.length; at += 1) {
      let run = '';
      for (let size = 1; size <= longest && at + size <= names.length; size += 1) {
        const next = names[at + size - 1] ?? '';
        run = size === 1 ? next : `${run} ${next}`;
        if (size < shortest) continue;
        if (size === 1 && (at === 0 || at === names.length - 1)) continue;
        const key = `${heads[size] ?? ''}${run}`;
        if (seen.has(key)) continue;
        seen.add(key);
        counts[size] = (counts[size] ?? 0) + 1;
        const from = base + Math.max(at - 1, 0);
        found.push({ name: key, size, from, to: base + Math.min(at - 1 + size, words.length) });
      }
    }
    base += words.length;
  }
  const values = counts.map((count) => chorus / Math.sqrt(count));
  return found.map(({ name: key, size, from, to }) => ({
    name: key,
    value: values[size] ?? 0,
    from,
    to,
  }));
}

function unplaced(features: readonly Feature[]): Feature[] {
  return features.map(({ name, value }) => ({ name, value }));
}

function signs(matches: readonly Match[], words: number): Feature[] {
  const counts = new Map<string, number>();
  const features: Feature[] = [];
  for (const { name, at, from, to } of matches) {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    features.push({ name: `sg:${name}.${at}`, value: 1, from, to });
    if (count === 1) features.push({ name: `sn:${name}`, value: 1, from, to });
  }
  for (const [name, count] of counts) {
    features.push({ name: `sd:${name}`, value: Math.min(3, count / Math.sqrt(words / 10 + 1)) });
    if (count > 1) features.push({ name: `s2:${name}`, value: 1 });
  }
  return once(features);
}

function clientSigns(matches: readonly Match[]): Feature[] {
  return once(
    matches.flatMap(({ name, at }) => [
      { name: `cs:${name}`, value: 1 },
      { name: `csg:${name}.${at}`, value: 1 },
    ]),
  );
}

function once(features: readonly Feature[]): Feature[] {
  return [...new Map(features.toReversed().map((feature) => [feature.name, feature])).values()];
}

function questionFeatures({ questions, coach }: Reading): Feature[] {
  const features: Feature[] = [
    { name: `qn:${Math.min(questions.length, 4)}`, value: 1 },
    {
      name: `qall:${[...new Set(questions.map(({ form }) => form))].toSorted().join('+')}`,
      value: 1,
    },
    { name: `last:${coach.sentences.at(-1)?.asks === true ? 'asks' : 'says'}`, value: 1 },
  ];
  if (questions.length > 0 && questions.length === coach.sentences.length) {
    features.push({ name: 'qonly', value: 1 });
  }
  for (const { form, from, to } of questions) {
    const words = coach.words.slice(from, to).map(({ norm }) => norm);
    features.push({ name: `qf:${form}`, value: 1, from, to });
    features.push({ name: `qh2:${words.slice(0, 2).join(' ')}`, value: 1, from, to });
    features.push({ name: `qh3:${words.slice(0, 3).join(' ')}`, value: 1, from, to });
  }
  return once(features);
}
