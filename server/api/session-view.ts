import type { Session } from '../practice/session.ts';
import { focusOf, spokenTurns } from '../practice/spoken-turns.ts';
import { talkShare } from '../practice/move-counts.ts';
import type { SessionHead } from '../store/store.ts';
import type { ScenarioSummary } from './contract/scenario.ts';
import type { SessionSummary, SessionView } from './contract/session.ts';

/** What is shown of a scenario whose file has gone since the session. */
const gone = { client: { name: 'Client', about: '' }, turns: { least: 0, most: 0 } };

/**
 * A session as the practice page shows it.
 *
 * @param scenario what the session's scenario is called now, or undefined when it is not here any more
 */
export function viewSession(session: Session, scenario: ScenarioSummary | undefined): SessionView {
  const { id } = session.scenario;
  const { client, turns } = scenario ?? gone;
  return {
    id: session.id,
    scenario: { id, title: scenario?.title ?? id, client, turns },
    startedAt: toIso(session.startedAt),
    endedAt: session.endedAt === null ? null : toIso(session.endedAt),
    ending: session.ending,
    opening: session.opening,
    exchanges: session.exchanges.map(({ index, coach, reply, at }) => ({
      index,
      coach,
      reply,
      at: toIso(at),
    })),
    focus: focusOf(session),
    talkShare: talkShare(spokenTurns(session)),
  };
}

/** A session as a list shows it. */
export function summariseSession(
  session: SessionHead,
  scenario: ScenarioSummary | undefined,
): SessionSummary {
  const { id } = session.scenario;
  return {
    id: session.id,
    scenario: {
      id,
      title: scenario?.title ?? id,
      client: (scenario ?? gone).client.name,
    },
    startedAt: toIso(session.startedAt),
    endedAt: session.endedAt === null ? null : toIso(session.endedAt),
    ending: session.ending,
    turns: session.turns,
  };
}

/** A moment in milliseconds since 1970 as ISO 8601, UTC. */
export function toIso(moment: number): string {
  return new Date(moment).toISOString();
}
