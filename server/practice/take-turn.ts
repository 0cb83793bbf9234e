import type { Rubric } from '../rubric/rubric.ts';
import { answer, openClient } from '../scenario/client.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { hear } from './hear.ts';
import { listen } from './listen.ts';
import type { PlayedExchange, Session } from './session.ts';

/**
 * Takes the coach's next turn in a running session: the rubric hears it, and the client answers what was heard.
 *
 * @param coach the coach's words, or null to stay quiet
 * @param at milliseconds since 1970, UTC
 * @returns the exchange; the session is over where `client.ending` is set
 */
export function takeTurn(
  rubric: Rubric,
  scenario: Scenario,
  session: Session,
  coach: string | null,
  at: number,
): PlayedExchange {
  const report = listen(rubric, session, coach);
  const before =
    session.exchanges.at(-1)?.client ?? session.cameIn ?? openClient(scenario, session.seed).state;
  const behaviours = report.findings.map(({ behaviour }) => behaviour);
  const heard = hear(scenario, before, coach, behaviours);
  const { state, reply, moved } = answer(scenario, before, heard, session.seed);
  return { index: session.exchanges.length, coach, report, reply, at, client: state, moved };
}
