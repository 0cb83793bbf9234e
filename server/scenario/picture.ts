import type { Definition, ValuePath } from '../definition/definition.ts';
import { topicsNamed } from './bench/topics-named.ts';
import { depths, type Depth } from './client-state.ts';
import type { Line } from './line.ts';
import type { Scenario } from './scenario.ts';

/** A part of the story. */
export interface PictureNode {
  /** Such as `topic:father`. */
  readonly id: string;
  readonly kind: 'opening' | 'beat' | 'topic' | 'tangent' | 'ending';
  readonly name: string;
  /** Where it stands in the file, counted from 1. */
  readonly line: number;
  /** Lines of speech in it. */
  readonly lines: number;
  /** Of a topic: its lines at each depth. */
  readonly depths: Readonly<Record<Depth, number>> | null;
  /** Of a topic that lies under the question: the depth at which a session can end well. */
  readonly deep: Depth | null;
}

/** A path from one part to another, and what it waits for; null where it does not. */
export interface PictureEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: 'then' | 'waits-for' | 'leads-to' | 'drifts' | 'ends';
  /** Coach turns. */
  readonly turn: number | null;
  /** Mean of trust and openness, 0 to 1. */
  readonly level: number | null;
  readonly depth: Depth | null;
}

const endings = ['well', 'flat', 'early', 'finished'] as const;
const opening = 'opening:opening';

/** The stages, topics, tangents and endings of a scenario in the order of its file, and the paths between them. */
export function pictureOf(
  definition: Definition,
  scenario: Scenario,
): { nodes: PictureNode[]; edges: PictureEdge[] } {
  return { nodes: nodesOf(definition, scenario), edges: edgesOf(scenario) };
}

function nodesOf(definition: Definition, { file, pools }: Scenario): PictureNode[] {
  const node = (
    kind: PictureNode['kind'],
    name: string,
    path: ValuePath,
    on: 'key' | 'value',
    more: Partial<PictureNode> = {},
  ): PictureNode => ({
    id: `${kind}:${name}`,
    ...{ kind, name, line: definition.fault(path, '', on).line },
    lines: under(pools, path).length,
    depths: null,
    deep: null,
    ...more,
  });
  return [
    node('opening', 'opening', ['opening'], 'key'),
    ...file.beats.map(({ id }, at) => node('beat', id, ['beats', at], 'value')),
    ...Object.keys(file.topics).map((id) =>
      node('topic', id, ['topics', id], 'key', {
        depths: { guarded: 0, partial: 0, open: 0, ...countDepths(pools, id) },
        deep: file.endings.deep[id] ?? null,
      }),
    ),
    ...Object.keys(file.tangents).map((id) => node('tangent', id, ['tangents', id], 'key')),
    ...endings.map((id) => node('ending', id, ['endings', id], 'key')),
  ];
}

function countDepths(pools: Scenario['pools'], topic: string): Partial<Record<Depth, number>> {
  return Object.fromEntries(
    depths.map((depth) => [depth, pools.get(`topics.${topic}.${depth}`)?.length ?? 0]),
  );
}

function edgesOf(scenario: Scenario): PictureEdge[] {
  const { file } = scenario;
  const edge = (
    from: string,
    to: string,
    kind: PictureEdge['kind'],
    when: Partial<Pick<PictureEdge, 'turn' | 'level' | 'depth'>> = {},
  ): PictureEdge => ({ from, to, kind, turn: null, level: null, depth: null, ...when });
  const stages = file.beats.flatMap(({ id, from = {} }, at) => {
    const before = file.beats[at - 1];
    const { turn = null, level = null, told = {} } = from;
    return [
      edge(before === undefined ? opening : `beat:${before.id}`, `beat:${id}`, 'then', {
        ...{ turn, level },
      }),
      ...Object.entries(told).map(([topic, depth]) =>
        edge(`topic:${topic}`, `beat:${id}`, 'waits-for', { depth }),
      ),
    ];
  });
  const last = `beat:${file.beats.at(-1)?.id ?? ''}`;
  return [
    ...stages,
    ...leads(scenario).map(([from, to]) => edge(from, to, 'leads-to')),
    ...Object.entries(file.tangents).map(([id, { after }]) =>
      edge(opening, `tangent:${id}`, 'drifts', { turn: after }),
    ),
    ...Object.entries(file.endings.deep).map(([id, depth]) =>
      edge(`topic:${id}`, 'ending:well', 'ends', { depth }),
    ),
    edge(last, 'ending:flat', 'ends', { turn: file.turns.most }),
    edge(last, 'ending:finished', 'ends'),
    edge(opening, 'ending:early', 'ends'),
  ];
}

/** From where a line turns to a topic or names it, each way once. */
function leads(scenario: Scenario): [from: string, to: string][] {
  const { file, pools } = scenario;
  const places: [string, ValuePath][] = [
    [opening, ['opening']],
    ...file.beats.map(({ id }, at): [string, ValuePath] => [`beat:${id}`, ['beats', at]]),
    ...Object.keys(file.topics).map((id): [string, ValuePath] => [`topic:${id}`, ['topics', id]]),
  ];
  return places.flatMap(([from, path]) => {
    const named = under(pools, path).flatMap(({ say, about }) => [
      ...(about === null ? [] : [about]),
      ...topicsNamed(scenario, say).map(({ id }) => id),
    ]);
    const others = [...new Set(named)].map((id) => `topic:${id}`).filter((to) => to !== from);
    return others.map((to): [string, string] => [from, to]);
  });
}

/** All lines beneath a place of the file. */
function under(pools: Scenario['pools'], path: ValuePath): Line[] {
  const place = path.join('.');
  return [...pools].flatMap(([own, lines]) =>
    own === place || own.startsWith(`${place}.`) ? lines : [],
  );
}
