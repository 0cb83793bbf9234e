import type { Definition, ValuePath } from '../definition/definition.ts';
import type { Fault } from '../definition/definition-error.ts';
import { readLine, type Line } from './line.ts';
import type { ScenarioFile } from './scenario-file.ts';

/** Every list of speech in a scenario with the place where it stands. */
export function listsOf(file: ScenarioFile): { path: string[]; entries: readonly string[] }[] {
  const lists: { path: string[]; entries: readonly string[] }[] = [];
  const add = (path: string[], entries: readonly string[] | undefined): void => {
    if (entries !== undefined) lists.push({ path, entries });
  };
  const addAll = (
    path: string[],
    group: Readonly<Record<string, readonly string[]>> = {},
  ): void => {
    for (const [key, entries] of Object.entries(group)) add([...path, key], entries);
  };
  add(['opening'], file.opening);
  for (const [id, topic] of Object.entries(file.topics)) {
    add(['topics', id, 'guarded'], topic.guarded);
    add(['topics', id, 'partial'], topic.partial);
    add(['topics', id, 'open'], topic.open);
    addAll(['topics', id, 'answers'], topic.answers);
  }
  addAll(['answers'], file.answers);
  file.beats.forEach((beat, at) => {
    add(['beats', String(at), 'goes-on'], beat['goes-on']);
    addAll(['beats', String(at), 'answers'], beat.answers);
  });
  for (const [id, tangent] of Object.entries(file.tangents)) {
    const { starts, further, back, alone } = tangent;
    addAll(['tangents', id], { starts, further, back, alone });
  }
  addAll(['reactions'], file.reactions);
  addAll(['silence'], file.silence);
  const { well, flat, doubt, early, finished } = file.endings;
  addAll(['endings'], { well, flat, doubt, finished });
  addAll(['endings', 'early'], early);
  return lists;
}

/** All lines by place, `topics.father.open` for one, and what is wrong with their tags; no words twice. */
export function flattenLines(
  definition: Definition,
  file: ScenarioFile,
): { pools: Map<string, Line[]>; faults: Fault[] } {
  const topics = Object.keys(file.topics);
  const faults: Fault[] = [];
  const said = new Set<string>();
  const pools = new Map<string, Line[]>();
  for (const { path, entries } of listsOf(file)) {
    const place = path.join('.');
    const depth = path[0] === 'topics' ? path[2] : undefined;
    const lines: Line[] = [];
    entries.forEach((entry, at) => {
      const where: ValuePath = [...path.map((key) => (/^\d+$/.test(key) ? Number(key) : key)), at];
      const read = readLine(`${place}.${at}`, entry, topics);
      if ('fault' in read) return void faults.push(definition.fault(where, read.fault));
      if (said.has(read.line.say))
        faults.push(definition.fault(where, 'These words stand in the file already.'));
      said.add(read.line.say);
      const needs = depth === 'partial' || depth === 'open' ? depth : read.line.needs;
      lines.push({ ...read.line, needs });
    });
    pools.set(place, lines);
  }
  return { pools, faults };
}
