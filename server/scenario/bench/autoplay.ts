import { remember, type Memory } from '../memory.ts';
import type { Scenario } from '../scenario.ts';
import { brokenLaws, type BrokenLaw } from './laws.ts';
import { playPolicy, type Hear, type PlayedSession } from './play-policy.ts';
import type { Policy } from './policy.ts';
import { summarise, type PolicyReport } from './summarise.ts';

/** What came of a client who was played with coaches of many policies. */
export interface BenchReport {
  readonly scenario: string;
  readonly version: string;
  /** Of each policy. */
  readonly sessions: number;
  /** Of the first session; each further one takes the next. */
  readonly seed: number;
  readonly policies: readonly PolicyReport[];
  readonly broken: readonly BrokenLaw[];
  /** Ids of the lines that nobody got to hear, in the order of the file. */
  readonly neverSpoken: readonly string[];
}

/** What to play. */
export interface BenchPlan {
  readonly policies: readonly Policy[];
  /** Of each policy, 1 or more. */
  readonly sessions: number;
  readonly seed: number;
}

/**
 * Plays a client with coaches of every policy. The same plan gives the same report on every machine.
 *
 * @param story a scenario, or the sessions of an engagement in their order: each coach stays for all of them
 * @param onSession called after each session with the number of sessions so far
 * @returns a report for each session of the story
 */
export function autoplay(
  story: readonly Scenario[],
  hear: Hear,
  { policies, sessions, seed }: BenchPlan,
  onSession: (done: number) => void = () => undefined,
): BenchReport[] {
  const played = story.map(() => new Map<string, PlayedSession[]>());
  let done = 0;
  for (const policy of policies) {
    for (let at = 0; at < sessions; at += 1) {
      let memory: Memory | null = null;
      story.forEach((scenario, place) => {
        const session = playPolicy(scenario, hear, policy, seed + at, memory);
        const last = session.turns.at(-1)?.state ?? session.start;
        memory = remember(scenario, memory, last);
        played[place]?.set(policy.id, [...(played[place].get(policy.id) ?? []), session]);
        done += 1;
        onSession(done);
      });
    }
  }
  return story.map((scenario, place) => {
    const own = played[place] ?? new Map<string, PlayedSession[]>();
    const reports = [...own].map(([id, all]) => summarise(scenario, id, all));
    return {
      scenario: scenario.id,
      version: scenario.version,
      sessions,
      seed,
      policies: reports,
      broken: brokenLaws(policies, own, scenario.file.turns.most),
      neverSpoken: neverSpoken(scenario, reports),
    };
  });
}

// Said only to a coach who ends the session, and on the bench nobody does.
const toWhoFinishes = 'endings.finished.';

function neverSpoken({ pools }: Scenario, reports: readonly PolicyReport[]): string[] {
  return [...pools.values()]
    .flat()
    .map(({ id }) => id)
    .filter((id) => !id.startsWith(toWhoFinishes) && reports.every(({ spoken }) => !spoken[id]));
}
