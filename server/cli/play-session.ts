import { startSession } from '../practice/start-session.ts';
import type { Session } from '../practice/session.ts';
import { takeTurn } from '../practice/take-turn.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { finish } from '../scenario/client.ts';
import { remember, type Memory } from '../scenario/memory.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { printBriefing, printClient, printTrust } from './print-practice.ts';
import type { Terminal } from './terminal.ts';

/** One session at the terminal: who is met, in which place of an engagement, and what they remember. */
export interface Meeting {
  readonly scenario: Scenario;
  readonly seed: number;
  /** 0 for the first session, or for the only one. */
  readonly order: number;
  readonly memory: Memory | null;
}

/**
 * Plays a whole session: briefing, turns, last words, and what moved the client's trust.
 *
 * @param said the coach's lines; an empty one stays quiet, `/finish` or the end of the lines finishes
 * @returns what the client remembers of it, and whether there may be more lines
 */
export async function playSession(
  rubric: Rubric,
  { scenario, seed, order, memory }: Meeting,
  said: AsyncIterator<string>,
  terminal: Terminal,
): Promise<{ memory: Memory; more: boolean }> {
  const start = { id: 'terminal', account: 'terminal', seed, startedAt: 0 };
  const place = { id: 'terminal', order };
  let session = startSession(rubric, scenario, start, { place, memory });
  let more = true;
  await terminal.print(printBriefing(scenario, terminal));
  await terminal.print(printClient(scenario, session.opening, terminal));
  for (;;) {
    const next = (await said.next()) as IteratorResult<string, undefined>;
    more = next.done !== true;
    const words = next.done === true ? '/finish' : next.value.trim();
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
  const client = session.exchanges.at(-1)?.client ?? session.cameIn;
  if (client === null) throw new Error('A session was played without a client.');
  const ending = client.ending ?? 'finished';
  return { memory: remember(scenario, memory, { ...client, ending }), more };
}

/** What the client says to a coach who finishes before the story ends, or null when it has ended. */
function lastWords(scenario: Scenario, { exchanges, seed }: Session): string | null {
  const state = exchanges.at(-1)?.client;
  if (state === undefined || state === null || state.ending !== null) return null;
  return finish(scenario, state, seed).reply;
}
