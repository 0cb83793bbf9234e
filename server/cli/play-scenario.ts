import { join } from 'node:path';
import { startSession } from '../practice/start-session.ts';
import type { Session } from '../practice/session.ts';
import { takeTurn } from '../practice/take-turn.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { finish } from '../scenario/client.ts';
import { loadScenarios } from '../scenario/load-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { didYouMean } from '../definition/check-shape.ts';
import { printBriefing, printClient, printTrust } from './print-practice.ts';
import { projectRoot, projectRubric } from './project.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Prints every scenario with its name, level and what it is about. */
export async function listScenarios(terminal: Terminal): Promise<void> {
  const { colours } = terminal;
  const lines = projectScenarios(await projectRubric()).map(
    ({ id, file }) =>
      `${colours.cyan(id)}  ${file.title} (level ${file.level}, ${file.client.name})`,
  );
  await terminal.print(`${lines.join('\n')}\n`);
}

/**
 * Plays a whole session: briefing, turns, last words, and what moved the client's trust.
 *
 * @param said the coach's lines; an empty one stays quiet, `/finish` or the end of the lines finishes
 * @throws UsageError when there is no such scenario
 */
export async function playScenario(
  id: string,
  seed: number,
  said: AsyncIterable<string>,
  terminal: Terminal,
): Promise<void> {
  const rubric = await projectRubric();
  const scenarios = projectScenarios(rubric);
  const scenario = scenarios.find((one) => one.id === id);
  if (scenario === undefined) {
    const names = scenarios.map((one) => one.id);
    throw new UsageError(
      `There is no scenario "${id}".${didYouMean(id, names)} "play" lists them.`,
    );
  }
  let session = startSession(rubric, scenario, {
    id: 'terminal',
    account: 'terminal',
    seed,
    startedAt: 0,
  });
  await terminal.print(printBriefing(scenario, terminal));
  await terminal.print(printClient(scenario, session.opening, terminal));
  for await (const line of said) {
    const words = line.trim();
    if (words === '/finish') break;
    if (words === '/form') {
      await terminal.print(printBriefing(scenario, terminal));
      continue;
    }
    const exchange = takeTurn(rubric, scenario, session, words === '' ? null : words, 0);
    session = { ...session, exchanges: [...session.exchanges, exchange] };
    await terminal.print(printClient(scenario, exchange.reply, terminal));
    if (exchange.client.ending !== null) break;
  }
  const last = lastWords(scenario, session);
  if (last !== null) await terminal.print(printClient(scenario, last, terminal));
  await terminal.print(printTrust(rubric, scenario, session, terminal));
}

/** What the client says to a coach who finishes before the story ends, or null when it has ended. */
function lastWords(scenario: Scenario, { exchanges, seed }: Session): string | null {
  const state = exchanges.at(-1)?.client;
  return state === undefined || state.ending !== null ? null : finish(scenario, state, seed).reply;
}

function projectScenarios(rubric: Rubric): Scenario[] {
  const root = projectRoot();
  return loadScenarios(join(root, 'scenarios'), rubric.behaviours, root);
}
