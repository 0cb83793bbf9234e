import { numberTakes } from '../practice/fork.ts';
import type { RealTalk } from '../practice/real-talk.ts';
import type { ScenarioPlayed, Session } from '../practice/session.ts';
import { focusOf, spokenTurns } from '../practice/spoken-turns.ts';
import { talkShare } from '../practice/move-counts.ts';
import type { SessionHead } from '../store/store.ts';
import type { ScenarioSummary } from './contract/scenario.ts';
import type {
  PlayedView,
  RealView,
  SessionSummary,
  SessionView,
  Take,
} from './contract/session.ts';

/** What is shown of a scenario whose file has gone since the session. */
const gone = { client: { name: 'Client', about: '' }, turns: { least: 0, most: 0 } };

/** What a session's scenario is called in the version that it was played with; undefined where it is not here any more. */
export type SummaryOf = (scenario: ScenarioPlayed) => ScenarioSummary | undefined;

/**
 * A session with its words, and nothing that was heard in them.
 *
 * @param takes all takes of the session's talk
 */
export function viewSession(
  session: Session,
  takes: readonly SessionHead[],
  summaryOf: SummaryOf,
): Omit<SessionView, 'assignment'> {
  return {
    id: session.id,
    scenario: session.scenario === null ? null : viewPlayed(session.scenario, summaryOf),
    real: viewReal(session.real),
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
    ...nameSession(session, summaryOf),
    startedAt: toIso(session.startedAt),
    endedAt: session.endedAt === null ? null : toIso(session.endedAt),
    ending: session.ending,
    turns: session.turns,
    take: viewTake(session, numbers),
    alliance: session.alliance,
  };
}

/** What a session and its client are called in lists: by the scenario that was played, or as its coach calls a real one. */
export function nameSession(
  { scenario, real }: Pick<Session, 'scenario' | 'real'>,
  summaryOf: SummaryOf,
): { scenario: PlayedView | null; real: RealView | null } {
  if (scenario === null) return { scenario, real: viewReal(real) };
  const { id, title, client } = viewPlayed(scenario, summaryOf);
  return { scenario: { id, title, client: client.name }, real: null };
}

function viewPlayed(
  played: ScenarioPlayed,
  summaryOf: SummaryOf,
): NonNullable<SessionView['scenario']> {
  const scenario = summaryOf(played);
  const { client, turns } = scenario ?? gone;
  return { id: played.id, title: scenario?.title ?? played.id, client, turns };
}

function viewReal(real: RealTalk | null): RealView | null {
  if (real === null) return null;
  const { title, client, talkedAt, timeTold, consent } = real;
  return { title, client, talkedAt: toIso(talkedAt), timeTold, consent };
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
