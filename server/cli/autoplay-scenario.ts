import { didYouMean } from '../definition/check-shape.ts';
import { hear } from '../practice/hear.ts';
import { autoplay, type BenchReport } from '../scenario/bench/autoplay.ts';
import { placesOfLines } from '../scenario/bench/places-of-lines.ts';
import { policies, randomPolicy } from '../scenario/bench/policies.ts';
import type { Policy } from '../scenario/bench/policy.ts';
import type { AutoplayPlan } from './autoplay.ts';
import { openStory } from './open-story.ts';
import { printBench } from './print-bench.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Plays a client with coaches of many policies, and prints what came of it. Progress and times are told on standard error,
 * so that the same seed prints the same report.
 *
 * @throws UsageError when there is no such scenario or policy, or the file of lines is no transcript
 */
export async function autoplayScenario(
  name: string,
  plan: AutoplayPlan,
  terminal: Terminal,
): Promise<void> {
  const story = openStory(name);
  const chosen = await choosePolicies(plan);
  const all = chosen.length * plan.sessions * story.length;
  const time = { hearing: 0, next: 0 };
  const begun = performance.now();
  time.next = begun + EVERY;
  const reports = autoplay(
    story.map(({ scenario }) => scenario),
    (...turn) => {
      const start = performance.now();
      const heard = hear(...turn);
      time.hearing += performance.now() - start;
      return heard;
    },
    { policies: chosen, sessions: plan.sessions, seed: plan.seed },
    (done) => {
      if (performance.now() < time.next) return;
      time.next = performance.now() + EVERY;
      terminal.warn(`${done} of ${all} sessions`);
    },
  );
  for (const [at, report] of reports.entries()) {
    const session = story[at];
    if (session === undefined) continue;
    const { scenario, definition } = session;
    const places = placesOfLines(definition, scenario);
    if (plan.json) {
      const neverSpoken = report.neverSpoken.map((id) => ({ id, ...places.get(id) }));
      await terminal.print(`${JSON.stringify({ ...report, neverSpoken })}\n`);
    } else {
      await terminal.print(
        `${at > 0 ? '\n\n' : ''}${printBench(report, scenario, places, terminal)}`,
      );
    }
  }
  terminal.warn(describeTime(reports, performance.now() - begun, time.hearing));
}

// How often a long run says how far it is, in milliseconds.
const EVERY = 2000;

const RANDOM = 'random';

async function choosePolicies({ policies: wanted, lines }: AutoplayPlan): Promise<Policy[]> {
  const known = [...policies.map(({ id }) => id), RANDOM];
  const ids = wanted ?? known;
  const strange = ids.find((id) => !known.includes(id));
  if (strange !== undefined) {
    throw new UsageError(
      `There is no policy "${strange}".${didYouMean(strange, known)} Policies are: ${known.join(', ')}.`,
    );
  }
  if (lines !== null && !ids.includes(RANDOM))
    throw new UsageError(`--lines goes with the policy "${RANDOM}".`);
  const own = policies.filter(({ id }) => ids.includes(id));
  if (!ids.includes(RANDOM)) return own;
  const { corpusLines, transcriptLines } = await import('./coach-lines.ts');
  return [...own, randomPolicy(lines === null ? corpusLines() : await transcriptLines(lines))];
}

function describeTime(reports: readonly BenchReport[], all: number, hearing: number): string {
  const played = reports.flatMap(({ policies: own }) => own);
  const replies = played.reduce((sum, policy) => sum + policy.replies, 0);
  const each = (milliseconds: number): string => (milliseconds / Math.max(1, replies)).toFixed(2);
  return `${replies} replies in ${(all / 1000).toFixed(1)} s: ${each(hearing)} ms each to hear the coach, ${each(all - hearing)} ms to answer.`;
}
