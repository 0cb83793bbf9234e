import { answer, openClient } from '../client.ts';
import type { ClientState } from '../client-state.ts';
import type { Heard } from '../heard.ts';
import type { Memory } from '../memory.ts';
import type { Scenario } from '../scenario.ts';
import { chooseLine, type CoachSees } from './choose-line.ts';
import type { Policy } from './policy.ts';
import { topicsNamed, type NamedTopic } from './topics-named.ts';

/** What a client hears in a coach turn, told by words and by what the rubric hears. */
export type Hear = (
  scenario: Scenario,
  state: ClientState,
  coach: string | null,
  behaviours: readonly string[],
) => Heard;

/** One exchange of a session that was played on the bench. */
export interface PlayedTurn {
  readonly coach: string | null;
  readonly reply: string;
  /** Ids of the lines that the reply is made of. */
  readonly lines: readonly string[];
  /** The client after the reply. */
  readonly state: ClientState;
}

/** A session that was played on the bench from the first word to the last. */
export interface PlayedSession {
  readonly policy: string;
  readonly seed: number;
  readonly opening: string;
  /** The client before the first turn. */
  readonly start: ClientState;
  readonly turns: readonly PlayedTurn[];
}

// A client has to go after at most 30 turns; one who does not is a fault that the report shows.
const longest = 40;

/**
 * Plays one session: a coach of the policy with the client, until the client's session ends.
 *
 * @param memory what the client remembers of the sessions before, or null for a client who comes for the first time
 */
export function playPolicy(
  scenario: Scenario,
  hear: Hear,
  policy: Policy,
  seed: number,
  memory: Memory | null = null,
): PlayedSession {
  const { state: start, opening } = openClient(scenario, seed, memory);
  const turns: PlayedTurn[] = [];
  let state = start;
  // What the coach read before is known, and stands behind what the client says.
  const { situation, discovery = [] } = scenario.file;
  const read = [...situation, ...discovery.map(({ answer: said }) => said)].join(' ');
  let sees: CoachSees = {
    seed,
    turn: 0,
    left: scenario.file.turns.most,
    offers: start.offered,
    named: namedNow(topicsNamed(scenario, opening), topicsNamed(scenario, read)),
    said: [],
    asked: [],
  };
  while (state.ending === null && turns.length < longest) {
    const { coach, hears, id, topic } = chooseLine(policy, sees);
    const next = answer(scenario, state, hear(scenario, state, coach, hears), seed);
    state = next.state;
    turns.push({ coach, reply: next.reply, lines: next.lines, state });
    sees = {
      seed,
      turn: sees.turn + 1,
      left: sees.left - 1,
      offers: next.opportunities,
      named: namedNow(topicsNamed(scenario, next.reply), sees.named),
      said: [...sees.said, id],
      asked: topic === null ? sees.asked : [...sees.asked, topic],
    };
  }
  return { policy: policy.id, seed, opening, start, turns };
}

/** Topics by how lately they were named. */
function namedNow(now: readonly NamedTopic[], before: readonly NamedTopic[]): NamedTopic[] {
  const older = before.filter(({ id }) => now.every((one) => one.id !== id));
  return [...now.toReversed(), ...older];
}

/** How open the client is after so many turns, or at the end of a shorter session: the mean of trust and openness, 0 to 1. */
export function levelAfter({ start, turns }: PlayedSession, count: number): number {
  return levelOf(turns[Math.min(count, turns.length) - 1]?.state ?? start);
}

/** The mean of trust and openness, 0 to 1. */
function levelOf({ trust, openness }: ClientState): number {
  return (trust + openness) / 2;
}
