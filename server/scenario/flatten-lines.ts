import type { Definition, ValuePath } from '../definition/definition.ts';
import type { Fault } from '../definition/definition-error.ts';
import type { Opportunity } from './client-state.ts';
import { readLine, type Line } from './line.ts';
import type { ScenarioFile } from './scenario-file.ts';
import type { AskedLine } from './story-file.ts';

type Entry = string | AskedLine;

/** Every list of speech in a scenario with the place where it stands. */
export function listsOf(file: ScenarioFile): { path: string[]; entries: readonly Entry[] }[] {
  const lists: { path: string[]; entries: readonly Entry[] }[] = [];
  const add = (path: string[], entries: readonly Entry[] | undefined): void => {
    if (entries !== undefined) lists.push({ path, entries });
  };
  const addAll = (path: string[], group: Readonly<Record<string, readonly Entry[]>> = {}): void => {
    for (const [key, entries] of Object.entries(group)) add([...path, key], entries);
  };
  add(['opening'], file.opening);
  for (const [id, topic] of Object.entries(file.topics)) {
    add(['topics', id, 'guarded'], topic.guarded);
    add(['topics', id, 'partial'], topic.partial);
    add(['topics', id, 'open'], topic.open);
    addAll(['topics', id, 'answers'], topic.answers);
    add(['topics', id, 'questions'], topic.questions);
  }
  addAll(['answers'], file.answers);
  add(['questions'], file.questions);
  file.beats.forEach((beat, at) => {
    add(['beats', String(at), 'goes-on'], beat['goes-on']);
    addAll(['beats', String(at), 'answers'], beat.answers);
  });
  for (const [id, tangent] of Object.entries(file.tangents)) {
    const { starts, further, back, alone } = tangent;
    addAll(['tangents', id], { starts, further, back, alone });
  }
  for (const [id, { met, passed }] of Object.entries(file.feelings ?? {}))
    addAll(['feelings', id], { met, passed });
  for (const [id, { shows, declined, accepted }] of Object.entries(file.projections ?? {}))
    addAll(['projections', id], { shows, declined, accepted });
  addAll(['reactions'], file.reactions);
  addAll(['silence'], file.silence);
  const { well, flat, doubt, early, finished } = file.endings;
  addAll(['endings'], { well, flat, doubt, finished });
  addAll(['endings', 'early'], early);
  return lists;
}

/**
 * All lines by place, `topics.father.open` for one, and what is wrong with their tags; no words twice.
 *
 * @param marks what can be remembered of the sessions before
 */
export function flattenLines(
  definition: Definition,
  file: ScenarioFile,
  marks: readonly string[],
): { pools: Map<string, Line[]>; faults: Fault[] } {
  const names = {
    topics: Object.keys(file.topics),
    tangents: Object.keys(file.tangents),
    feelings: Object.keys(file.feelings ?? {}),
    projections: Object.keys(file.projections ?? {}),
    marks,
  };
  const faults: Fault[] = [];
  const said = new Set<string>();
  const pools = new Map<string, Line[]>();
  for (const { path, entries } of listsOf(file)) {
    const place = path.join('.');
    const depth = path[0] === 'topics' ? path[2] : undefined;
    const lines: Line[] = [];
    entries.forEach((entry, at) => {
      const where: ValuePath = [...path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)), at];
      const read = readLine(`${place}.${at}`, entry, names);
      if ('fault' in read) return void faults.push(definition.fault(where, read.fault));
      if (said.has(read.line.say))
        faults.push(definition.fault(where, 'These words stand in the file already.'));
      said.add(read.line.say);
      const needs = depth === 'partial' || depth === 'open' ? depth : read.line.needs;
      lines.push({ ...read.line, needs, ...byPlace(path, read.line) });
    });
    pools.set(place, lines);
  }
  return { pools, faults };
}

/** What a line offers by where it stands: a tangent drifts, a projection casts the coach. */
function byPlace([group, id, list]: readonly string[], { offers }: Line): Partial<Line> {
  const also = (kind: Opportunity) => [...new Set([...offers, kind])];
  if (group === 'tangents' && (list === 'starts' || list === 'further'))
    return { offers: also('drift') };
  return group === 'projections' && list === 'shows' && id !== undefined
    ? { offers: also('role'), role: id }
    : {};
}
