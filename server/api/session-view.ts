import { numberTakes } from '../practice/fork.ts';
import type { Session } from '../practice/session.ts';
import { focusOf, spokenTurns } from '../practice/spoken-turns.ts';
import { talkShare } from '../practice/move-counts.ts';
import type { SessionHead } from '../store/store.ts';
import type { ScenarioSummary } from './contract/scenario.ts';
import type { SessionSummary, SessionView, Take } from './contract/session.ts';

/** What is shown of a scenario whose file has gone since the session. */
const gone = { client: { name: 'Client', about: '' }, turns: { least: 0, most: 0 } };

/** What every session's scenario is called now, by the scenario's id; undefined where it is not here any more. */
export type SummaryOf = (scenario: string) => ScenarioSummary | undefined;

/**
 * A session as the practice page shows it.
 *
 * @param takes all takes of the session's talk
 */
export function viewSession(
  session: Session,
  takes: readonly SessionHead[],
  summaryOf: SummaryOf,
): Omit<SessionView, 'assignment'> {
  const { id } = session.scenario;
  const scenario = summaryOf(id);
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
    take: viewTake(session, numberTakes(takes)),
    takes: summariseSessions(takes, summaryOf),
    alliance: session.alliance,
  };
}

/**
 * Sessions as a list shows them, in the order given.
 *
 * @param sessions with each take all others of its talk
 */
export function summariseSessions(
  sessions: readonly SessionHead[],
  summaryOf: SummaryOf,
): SessionSummary[] {
  const numbers = numberTakes(sessions);
  return sessions.map((session) => summarise(session, numbers, summaryOf));
}

/**
 * One session as a list shows it.
 *
 * @param takes all takes of the session's talk
 */
export function summariseSession(
  session: Session,
  takes: readonly SessionHead[],
  summaryOf: SummaryOf,
): SessionSummary {
  const head = { ...session, turns: session.exchanges.length };
  return summarise(head, numberTakes(takes), summaryOf);
}

function summarise(
  session: SessionHead,
  numbers: ReadonlyMap<string, number>,
  summaryOf: SummaryOf,
): SessionSummary {
  return {
    id: session.id,
    scenario: nameScenario(session.scenario.id, summaryOf),
    startedAt: toIso(session.startedAt),
    endedAt: session.endedAt === null ? null : toIso(session.endedAt),
    ending: session.ending,
    turns: session.turns,
    take: viewTake(session, numbers),
    alliance: session.alliance,
  };
}

/** What a scenario and its client are called in lists. */
export function nameScenario(id: string, summaryOf: SummaryOf): SessionSummary['scenario'] {
  const scenario = summaryOf(id);
  return { id, title: scenario?.title ?? id, client: (scenario ?? gone).client.name };
}

function viewTake(
  { id, takenFrom }: Pick<Session, 'id' | 'takenFrom'>,
  numbers: ReadonlyMap<string, number>,
): Take | null {
  if (takenFrom === null) return null;
  // One that was deleted a moment ago stands in no list any more.
  return { number: numbers.get(id) ?? 2, from: takenFrom.session, index: takenFrom.index };
}

/** A moment in milliseconds since 1970 as ISO 8601, UTC. */
export function toIso(moment: number): string {
  return new Date(moment).toISOString();
}
