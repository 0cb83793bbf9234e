import type { TurnReport } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { answer, type Answer } from '../scenario/client.ts';
import type { ClientState } from '../scenario/client-state.ts';
import type { Heard } from '../scenario/heard.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { hear } from './hear.ts';
import { listen } from './listen.ts';
import type { Session } from './session.ts';
import { startSession } from './start-session.ts';

/** One turn of a session that was played to try a scenario, with all that was heard on the way. */
export interface PlayedThrough extends Answer {
  readonly coach: string | null;
  readonly report: TurnReport;
  readonly heard: Heard;
}

/**
 * Plays a scenario from its opening, as a session is played; nothing of it is kept.
 *
 * @param turns what the coach says, null for staying quiet; those behind the end are not played
 */
export function playThrough(
  rubric: Rubric,
  scenario: Scenario,
  seed: number,
  turns: readonly (string | null)[],
): { opening: string; start: ClientState; turns: PlayedThrough[] } {
  const begun = startSession(rubric, scenario, { id: '', account: '', seed, startedAt: 0 });
  const { cameIn: start, opening } = begun;
  if (start === null) throw new Error('A session began without its client.');
  let session: Session = begun;
  let state = start;
  const played: PlayedThrough[] = [];
  for (const coach of turns) {
    if (state.ending !== null) break;
    const report = listen(rubric, session, coach);
    const behaviours = report.findings.map(({ behaviour }) => behaviour);
    const heard = hear(scenario, state, coach, behaviours);
    const said = answer(scenario, state, heard, seed);
    const { reply, moved } = said;
    const exchange = {
      index: played.length,
      coach,
      report,
      reply,
      at: 0,
      client: said.state,
      moved,
    };
    session = { ...session, exchanges: [...session.exchanges, exchange] };
    state = said.state;
    played.push({ ...said, coach, report, heard });
  }
  return { opening, start, turns: played };
}
