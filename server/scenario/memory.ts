import type { ClientState } from './client-state.ts';
import type { Line } from './line.ts';
import type { Scenario } from './scenario.ts';
import { atLeast } from './voice.ts';

/** What a client remembers of the sessions before. Plain data: it can be stored as JSON. */
export interface Memory {
  /** Where trust, openness and agency stood at the end, 0–1 each. */
  readonly trust: number;
  readonly openness: number;
  readonly agency: number;
  /** What lines can wait for with `after`: see {@link marksOf}. */
  readonly marks: readonly string[];
  /** Every line said so far. */
  readonly said: readonly string[];
}

// How a session went, said of the last one only.
const endings = ['well', 'flat', 'early', 'finished'] as const;
const passing: readonly string[] = [...endings, 'hurt'];

/**
 * What can be remembered of a session that is played by a scenario:
 * - `well`, `flat`, `early`, `finished`: how it ended;
 * - `hurt`: something the coach did lowered trust and was not owned; `repaired`: it was;
 * - `agreed`, `agreed NAME`, `promised`, `promised NAME`: a line with the tag `agrees` or `promises` was said;
 * - `told TOPIC`: the topic was told at `partial` or deeper.
 */
export function marksOf({ pools, file }: Scenario): string[] {
  const left = [...pools.values()].flat().flatMap(({ leaves }) => leaves);
  const told = Object.keys(file.topics).map((topic) => `told ${topic}`);
  return [...new Set([...endings, 'hurt', 'repaired', ...left, ...told])];
}

/**
 * The client's memory after a session.
 *
 * @param before what was remembered when the session began, or null in a first one
 * @param state where the session ended
 */
export function remember(scenario: Scenario, before: Memory | null, state: ClientState): Memory {
  const lines = spokenLines(scenario, state);
  const owned = (state.heard['owns-impact'] ?? 0) > 0;
  const fell = Object.keys(state.heard).some((id) => harms(scenario, id));
  const { trust, openness, agency } = state;
  const kept = (before?.marks ?? []).filter(
    (mark) => !passing.includes(mark) || (mark === 'hurt' && !owned),
  );
  const marks = [
    ...kept,
    ...(state.ending === null ? [] : [state.ending]),
    ...(fell ? [owned ? 'repaired' : 'hurt'] : []),
    ...lines.flatMap(({ leaves }) => leaves),
    ...Object.entries(state.told).flatMap(([topic, depth]) =>
      atLeast(depth, 'partial') ? [`told ${topic}`] : [],
    ),
  ];
  return {
    ...{ trust, openness, agency },
    marks: [...new Set(marks)],
    said: [...new Set([...(before?.said ?? []), ...lines.map(({ say }) => say)])],
  };
}

// Less is forgotten by the next session.
const lasting = 0.03;

function harms({ file }: Scenario, id: string): boolean {
  return (file.trust['moved-by'][id]?.trust ?? 0) <= -lasting;
}

/** The lines that the client has said in a session, in their order. */
export function spokenLines({ pools }: Scenario, { spoken }: Pick<ClientState, 'spoken'>): Line[] {
  const byId = new Map([...pools.values()].flat().map((line) => [line.id, line]));
  return spoken.flatMap((id) => byId.get(id) ?? []);
}

/** Where a client stands who comes back: half-way between the scenario's start and the end of the session before. */
export function comeBack(
  { file, pools }: Scenario,
  memory: Memory,
): Pick<ClientState, 'trust' | 'openness' | 'agency' | 'remembers' | 'saidBefore' | 'told'> {
  const { start, most, depths } = file.trust;
  // Two kind turns do not reach the deepest thing on a good day either.
  const highest = depths.open - 2 * most.up - 0.01;
  const half = (from: number, to: number) => Math.round(((from + to) / 2) * 1000) / 1000;
  const capped = (value: number) => Math.max(0, Math.min(highest, value));
  return {
    trust: capped(half(start.trust, memory.trust)),
    openness: capped(half(start.openness, memory.openness)),
    agency: half(start.agency, memory.agency),
    remembers: memory.marks,
    saidBefore: [...pools.values()]
      .flat()
      .filter(({ say }) => memory.said.includes(say))
      .map(({ id }) => id),
    told: Object.fromEntries(
      Object.keys(file.topics)
        .filter((topic) => memory.marks.includes(`told ${topic}`))
        .map((topic) => [topic, 'partial'] as const),
    ),
  };
}
