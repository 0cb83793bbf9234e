import type { Selectable } from 'kysely';
import type { Exchange, Session } from '../practice/session.ts';
import type { SessionHead } from './store.ts';
import type { Tables } from './tables.ts';

type SessionRow = Selectable<Tables['session']>;
type ExchangeRow = Selectable<Tables['exchange']>;

/** What a new session's row holds. */
export function toSessionRow(session: Session): SessionRow {
  return {
    id: session.id,
    account_id: session.account,
    scenario_id: session.scenario?.id ?? null,
    scenario_version: session.scenario?.version ?? null,
    real_talk: session.real === null ? null : JSON.stringify(session.real),
    rubric_id: session.rubric.id,
    rubric_version: session.rubric.version,
    seed: session.seed,
    started_at: session.startedAt,
    ended_at: session.endedAt,
    ending: session.ending,
    opening: session.opening,
    turns: session.exchanges.length,
    first_take: session.takenFrom?.first ?? null,
    taken_from: session.takenFrom?.session ?? null,
    taken_at: session.takenFrom?.index ?? null,
    alliance_id: session.alliance?.id ?? null,
    alliance_order: session.alliance?.order ?? null,
    came_in: session.cameIn === null ? null : JSON.stringify(session.cameIn),
  };
}

/** A session's row as lists know it. */
export function toSessionHead(row: SessionRow): SessionHead {
  return { ...toFacts(row), turns: row.turns };
}

/** A session's row with the rows of its exchanges, which come in their order. */
export function toSession(row: SessionRow, exchanges: readonly ExchangeRow[]): Session {
  return { ...toFacts(row), exchanges: exchanges.map(toExchange) };
}

/** What an exchange's row holds. */
export function toExchangeRow(session: string, exchange: Exchange): ExchangeRow {
  return {
    session_id: session,
    index: exchange.index,
    coach: exchange.coach,
    report: JSON.stringify(exchange.report),
    reply: exchange.reply,
    at: exchange.at,
    client: JSON.stringify(exchange.client),
    moved: JSON.stringify(exchange.moved),
  };
}

function toExchange(row: ExchangeRow): Exchange {
  return {
    index: row.index,
    coach: row.coach,
    // Only this file writes these columns, from values of these types.
    report: toReport(JSON.parse(row.report) as StoredReport),
    reply: row.reply,
    at: row.at,
    client: JSON.parse(row.client) as Exchange['client'],
    moved: JSON.parse(row.moved) as Exchange['moved'],
  };
}

type Report = Exchange['report'];
type Finding = Report['findings'][number];

/** A report as it was written at any time: the first ones knew no opportunities and no words to say instead. */
type StoredReport = Omit<Report, 'findings' | 'opportunities'> & {
  readonly findings: readonly (Omit<Finding, 'instead'> & Partial<Pick<Finding, 'instead'>>)[];
  readonly opportunities?: Report['opportunities'];
};

function toReport({ findings, opportunities = [], ...report }: StoredReport): Report {
  return {
    ...report,
    findings: findings.map((finding) => ({ ...finding, instead: finding.instead ?? [] })),
    opportunities,
  };
}

function toFacts(row: SessionRow): Omit<Session, 'exchanges'> {
  return {
    id: row.id,
    account: row.account_id,
    takenFrom: toTakenFrom(row),
    scenario: toScenario(row),
    real: toRealTalk(row),
    rubric: { id: row.rubric_id, version: row.rubric_version },
    seed: row.seed,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    ending: row.ending,
    opening: row.opening,
    alliance: toPlace(row),
    // Only this file writes the column.
    cameIn: row.came_in === null ? null : (JSON.parse(row.came_in) as Session['cameIn']),
  };
}

function toScenario({ scenario_id, scenario_version }: SessionRow): Session['scenario'] {
  // The table holds both or neither.
  if (scenario_id === null || scenario_version === null) return null;
  return { id: scenario_id, version: scenario_version };
}

/** What is known of a real session, from its row. */
export function toRealTalk({ real_talk }: Pick<SessionRow, 'real_talk'>): Session['real'] {
  // Only this file writes the column.
  return real_talk === null ? null : (JSON.parse(real_talk) as Session['real']);
}

function toPlace({ alliance_id, alliance_order }: SessionRow): Session['alliance'] {
  // The table holds both or neither.
  if (alliance_id === null || alliance_order === null) return null;
  return { id: alliance_id, order: alliance_order };
}

function toTakenFrom({ first_take, taken_from, taken_at }: SessionRow): Session['takenFrom'] {
  // The table holds both or neither.
  if (first_take === null || taken_at === null) return null;
  return { first: first_take, session: taken_from, index: taken_at };
}
