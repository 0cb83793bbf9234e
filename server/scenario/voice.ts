import { depths, type ClientState, type Depth } from './client-state.ts';
import type { Line } from './line.ts';
import { leansOnUnsaid } from './leans-on-unsaid.ts';
import { topicOf } from './line-of.ts';
import { draw } from './random.ts';
import type { Scenario } from './scenario.ts';

/** All that decides which line is said next. */
export interface Voice {
  readonly scenario: Scenario;
  readonly state: ClientState;
  readonly seed: number;
  /** How far the client lets the coach in now. */
  readonly depth: Depth;
  /** Ids of the topics that the turn names: what belongs to them is known. */
  readonly named?: readonly string[];
}

/** How far the client lets the coach in: by the mean of trust and openness. */
export function depthOf(scenario: Scenario, state: ClientState): Depth {
  return depthAt(scenario, (state.trust + state.openness) / 2);
}

/** The depth that belongs to a level from 0 to 1. */
export function depthAt(scenario: Scenario, level: number): Depth {
  const { partial, open } = scenario.file.trust.depths;
  return level >= open ? 'open' : level >= partial ? 'partial' : 'guarded';
}

/** True when `depth` is as deep as `other`, or deeper. */
export function atLeast(depth: Depth | undefined, other: Depth): boolean {
  return depth !== undefined && depths.indexOf(depth) >= depths.indexOf(other);
}

/**
 * The lines of a place that were not spoken, are not too deep and presuppose nothing that did not come up, in the order of the
 * file. Where something is remembered that lines wait for, only those that wait for the first such thing.
 */
export function unspoken(voice: Voice, place: string, depth: Depth = voice.depth): Line[] {
  const { spoken, remembers, saidBefore } = voice.state;
  const lines = (voice.scenario.pools.get(place) ?? []).filter(
    ({ id, needs, after, since }) =>
      !spoken.includes(id) &&
      atLeast(depth, needs) &&
      (since === null || cameUp(voice, since)) &&
      (after === null || remembers.includes(after)),
  );
  const fresh = lines.filter(({ id }) => !saidBefore.includes(id));
  const left = standing(voice, place, fresh.length > 0 ? fresh : lines);
  const first = left.find(({ after }) => after !== null)?.after;
  return first === undefined ? left : left.filter(({ after }) => after === first);
}

/** The lines of a place without those that point at what nobody has heard of yet; any of them before none, unless others answer, too. */
function standing(voice: Voice, place: string, lines: Line[]): Line[] {
  const { scenario, state, named = [] } = voice;
  const [group, topic = ''] = place.split('.');
  if (!answering.test(place) || (group === 'topics' && named.includes(topic))) return lines;
  const known = lines.filter((line) => !leansOnUnsaid(scenario, state, line));
  return known.length > 0 || place.startsWith('topics.') ? known : lines;
}

const answering =
  /^(topics\.[^.]+\.answers|answers|beats\.\d+\.answers|silence|endings|reactions)\./;

/** Whether the client has spoken of a topic or a tangent before, in this session or in one that they remember. */
export function cameUp({ scenario, state }: Voice, id: string): boolean {
  return (
    id in state.told ||
    state.remembers.includes(`told ${id}`) ||
    state.spoken.some(
      (line) => line.startsWith(`tangents.${id}.`) || topicOf(scenario, line) === id,
    )
  );
}

/** The next line of a place in the order of the file, or null. */
export function nextLine(voice: Voice, place: string, depth?: Depth): Line | null {
  return unspoken(voice, place, depth)[0] ?? null;
}

/** One of the deepest lines of a place that may be said now, drawn by the seed, or null. */
export function anyLine(voice: Voice, place: string, depth?: Depth): Line | null {
  const lines = unspoken(voice, place, depth);
  const deepest = depths.findLast((each) => lines.some(({ needs }) => needs === each));
  const choice = lines.filter(({ needs }) => needs === deepest);
  return (
    choice[draw(voice.seed, `${voice.state.turn}:${place}`, Math.max(1, choice.length))] ?? null
  );
}

/** As {@link anyLine}, but nothing shallower than what was said from this place before. */
export function deeperLine(voice: Voice, place: string, depth?: Depth): Line | null {
  const line = anyLine(voice, place, depth);
  const said = (voice.scenario.pools.get(place) ?? []).filter(({ id }) =>
    voice.state.spoken.includes(id),
  );
  return line !== null && said.every(({ needs }) => atLeast(line.needs, needs)) ? line : null;
}
