import { didYouMean } from '../definition/check-shape.ts';
import type { Fault } from '../definition/definition-error.ts';
import type { Definition, ValuePath } from '../definition/definition.ts';
import type { Ask } from './asks.ts';
import type { KnownBehaviour } from './known-behaviours.ts';
import type { ScenarioFile } from './scenario-file.ts';
import { waysToRead, wordingFault } from './wording.ts';

/** What a scenario may name beyond its own topics. */
export interface Vocabulary {
  readonly asks: readonly Ask[];
  /** All behaviours of the coding manual. */
  readonly behaviours: readonly KnownBehaviour[];
}

/** Heard in no words: the coach stays quiet when it is not the first time in a row. */
export const staysQuiet = 'stays-quiet';

/**
 * What is wrong with a scenario beyond its shape, place by place.
 *
 * @param marks what the client can remember of the sessions before
 */
export function checkScenario(
  definition: Definition,
  file: ScenarioFile,
  vocabulary: Vocabulary,
  marks: readonly string[],
): Fault[] {
  const faults: Fault[] = [];
  const fault = (path: ValuePath, message: string, on: 'key' | 'value' = 'value'): void => {
    faults.push(definition.fault(path, message, on));
  };
  const asks = vocabulary.asks.map(({ id }) => id);
  const behaviours = vocabulary.behaviours.map(({ id }) => id);
  const heard = [...behaviours, ...asks, staysQuiet];
  const topics = Object.keys(file.topics);

  for (const group of ['topics', 'tangents', 'feelings', 'projections'] as const)
    for (const id of Object.keys(file[group] ?? {}))
      if (!isName(id)) fault([group, id], nameless(id), 'key');
  file.beats.forEach(({ id }, at) => {
    if (!isName(id)) fault(['beats', at, 'id'], nameless(id));
  });

  const known = (
    path: ValuePath,
    group: object | undefined,
    ids: readonly string[],
    kind: string,
  ) => {
    for (const id of Object.keys(group ?? {}))
      if (!ids.includes(id))
        fault([...path, id], `There is no ${kind} "${id}".${didYouMean(id, ids)}`, 'key');
  };
  known(['answers'], file.answers, asks, 'ask');
  for (const [id, { from }] of Object.entries(file.projections ?? {}))
    known(['projections', id, 'from', 'told'], from?.told, topics, 'topic');
  file.beats.forEach((beat, at) => {
    known(['beats', at, 'answers'], beat.answers, asks, 'ask');
    known(['beats', at, 'from', 'told'], beat.from?.told, topics, 'topic');
  });
  known(['reactions'], file.reactions, heard, 'behaviour or ask');
  known(['trust', 'moved-by'], file.trust['moved-by'], heard, 'behaviour or ask');
  known(['endings', 'early'], file.endings.early, [...heard, 'otherwise'], 'behaviour or ask');
  known(['endings', 'deep'], file.endings.deep, topics, 'topic');
  for (const [id, topic] of Object.entries(file.topics))
    known(['topics', id, 'answers'], topic.answers, asks, 'ask');
  file.practises.forEach((id, at) => {
    if (!behaviours.includes(id))
      fault(['practises', at], `There is no behaviour "${id}".${didYouMean(id, behaviours)}`);
  });

  file.transcripts.forEach(({ remembers = [] }, at) => {
    remembers.forEach((mark, nth) => {
      if (!marks.includes(mark))
        fault(
          ['transcripts', at, 'remembers', nth],
          `No session before this one leaves "${mark}" behind.${didYouMean(mark, marks)}`,
        );
    });
  });

  const asked = [
    ...Object.entries(file.topics).map(([id, topic]) => ({ path: ['topics', id], topic })),
    ...Object.entries(file.tangents).map(([id, topic]) => ({ path: ['tangents', id], topic })),
  ];
  for (const { path, topic } of asked)
    topic.asked.forEach((wording, at) => {
      const broken = wordingFault(wording);
      if (broken !== null) fault([...path, 'asked', at], broken);
    });
  const ways = asked.flatMap(({ topic }) => topic.asked.map(waysToRead));
  if (ways.reduce((sum, each) => sum + each, 0) > MOST_WAYS)
    fault(
      ['topics'],
      'The words that ask for topics and tangents can be read in too many ways for a client who has to answer at once: write them with fewer gaps and words that may be left out.',
      'key',
    );
  for (const id of Object.keys(file.tangents))
    if (topics.includes(id)) fault(['tangents', id], `"${id}" is a topic already.`, 'key');

  for (const { id, near } of vocabulary.asks)
    if (![id, ...near].some((each) => each in file.answers))
      fault(['answers'], `Nothing answers "${id}".`, 'key');
  for (const [id, depth] of Object.entries(file.endings.deep))
    if (file.topics[id] !== undefined && file.topics[id][depth] === undefined)
      fault(['endings', 'deep', id], `The topic "${id}" tells nothing at the depth ${depth}.`);
  if (!('otherwise' in file.endings.early))
    fault(['endings', 'early'], 'Missing key "otherwise": a reason to leave for any other cause.');

  const { start, most, depths } = file.trust;
  if ((start.trust + start.openness) / 2 + 2 * most.up >= depths.open)
    fault(['trust'], 'Two kind turns reach the deepest depth: begin lower or move less.', 'key');
  if (depths.partial >= depths.open)
    fault(['trust', 'depths'], 'The depth partial has to come before open.');
  return faults;
}

// Sixty times what the most open of the clients that ship has.
const MOST_WAYS = 30_000;

/** Whether places of lines can be told apart by it: `topics.father.open.0`. */
function isName(id: string): boolean {
  return /^\p{L}[\p{L}\p{N}-]*$/u.test(id) && !(id in {});
}

function nameless(id: string): string {
  return `"${id}" cannot be a name here: take one word of letters, digits and hyphens that begins with a letter.`;
}
