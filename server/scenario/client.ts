import { advanceBeat } from './beat.ts';
import type { ClientState, Opportunity } from './client-state.ts';
import { endingNow, saysFarewell, takesSteps } from './ending.ts';
import type { Heard } from './heard.ts';
import { lastWords } from './last-words.ts';
import { comeBack, type Memory } from './memory.ts';
import { knownByName } from './known-by-name.ts';
import type { Line } from './line.ts';
import { lineOf } from './line-of.ts';
import { moveTrust, type Moved } from './move-trust.ts';
import { replyTo } from './reply.ts';
import type { Scenario } from './scenario.ts';
import { anyLine, depthOf, type Voice } from './voice.ts';

/** The client's answer to one move of the coach. */
export interface Answer {
  readonly state: ClientState;
  readonly reply: string;
  /** Ids of the lines that the reply is made of. */
  readonly lines: readonly string[];
  /** What the reply offers the coach to take up. */
  readonly opportunities: readonly Opportunity[];
  /** What moved the client's trust in this exchange, and by how much. */
  readonly moved: readonly Moved[];
}

// What states lack that were stored before it was kept.
const newSince = { feeling: null, cast: null, casts: [], remembers: [], saidBefore: [] } as const;

/**
 * The client at the start of a session, and their first words.
 *
 * @param memory what the client remembers of the sessions before, or null for a client who comes for the first time
 */
export function openClient(
  scenario: Scenario,
  seed: number,
  memory: Memory | null = null,
): { state: ClientState; opening: string } {
  const { start } = scenario.file.trust;
  const state: ClientState = {
    turn: 0,
    ...start,
    ...newSince,
    sore: 0,
    heard: {},
    beat: scenario.file.beats[0]?.id ?? '',
    spoken: [],
    told: {},
    focus: null,
    tangent: null,
    driftedAt: -4,
    drifted: [],
    topic: null,
    quiet: 0,
    doubted: false,
    farewells: 0,
    steps: 0,
    offered: [],
    ending: null,
    ...(memory === null ? {} : comeBack(scenario, memory)),
  };
  const line = anyLine({ scenario, state, seed, depth: 'guarded' }, 'opening');
  if (line === null) return { state, opening: '' };
  return { state: { ...speak(state, [line]), topic: line.about }, opening: line.say };
}

/**
 * Answers one move of the coach. The same scenario, seed and moves give the same answers on every machine.
 *
 * @throws Error when the session has ended
 */
export function answer(scenario: Scenario, from: ClientState, heard: Heard, seed: number): Answer {
  const state = { ...newSince, ...from };
  if (state.ending !== null) throw new Error('The session has ended.');
  const felt = moveTrust(scenario, state, heard);
  const here = advanceBeat(scenario, {
    ...felt.state,
    turn: state.turn + 1,
    quiet: heard.quiet ? state.quiet + 1 : 0,
  });
  const named = heard.topics.map(({ id }) => id);
  const voice: Voice = { scenario, state: here, seed, depth: depthOf(scenario, here), named };
  const ending = endingNow(scenario, here, heard, felt.moved);
  const reply =
    ending === null
      ? replyTo(voice, heard, felt.moved)
      : lastWords(voice, heard, ending, felt.moved);
  const before = () => here.spoken.map((id) => lineOf(scenario, id)?.say ?? '').join(' ');
  const after = {
    ...speak(reply.state, reply.lines),
    farewells: here.farewells + (saysFarewell(heard) ? 1 : 0),
    steps: here.steps + (takesSteps(heard) ? 1 : 0),
    ending: reply.ending,
  };
  return {
    state: after,
    reply: reply.lines.map(({ say }) => knownByName(say, before)).join(' '),
    lines: reply.lines.map(({ id }) => id),
    opportunities: after.offered,
    moved: felt.moved,
  };
}

/** The coach finishes: the client gets a last line, where one is left. */
export function finish(
  scenario: Scenario,
  state: ClientState,
  seed: number,
): { state: ClientState; reply: string | null } {
  const line = anyLine(
    { scenario, state, seed, depth: depthOf(scenario, state) },
    'endings.finished',
  );
  const spoken = line === null ? state : speak(state, [line]);
  return { state: { ...spoken, ending: 'finished' }, reply: line?.say ?? null };
}

/** The state once the lines are said. */
function speak(state: ClientState, lines: readonly Line[]): ClientState {
  const cast = lines.findLast(({ role }) => role !== null)?.role ?? null;
  return {
    ...state,
    spoken: [...state.spoken, ...lines.map(({ id }) => id)],
    offered: [...new Set(lines.flatMap(({ offers }) => offers))],
    feeling: lines.findLast(({ feeling }) => feeling !== null)?.feeling ?? null,
    cast,
    casts: cast === null ? state.casts : [...new Set([...state.casts, cast])],
  };
}
