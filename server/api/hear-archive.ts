import { coachLine } from '../practice/review/side-by-side.ts';
import type { Exchange, Session } from '../practice/session.ts';
import { NotUnpacked } from '../report/unpack.ts';
import type { ArchiveRow, ArchiveRows } from '../store/own-data-store.ts';
import type { House } from './house.ts';

/** What is heard at most: coach turns of all sessions together, and all their characters. */
const MOST = { turns: 20_000, characters: 12_000_000 };

/**
 * Rows of an archive with what this server hears in their sessions: nobody is told of findings that were written into a file. What
 * somebody knew of results elsewhere nobody can tell here, so that sessions that have ended count as seen, and no rating as blind.
 *
 * @param rows as they were read: every column is of its shape
 * @param there stops it; then it throws the signal's reason
 * @throws NotUnpacked where there is more than one person has said, or a session has a gap
 */
export async function hearArchive(
  house: House,
  rows: ArchiveRows,
  there: AbortSignal,
): Promise<ArchiveRows> {
  const said = new Map<string, ArchiveRow[]>();
  for (const row of rows['exchange'] ?? []) {
    const session = textIn(row, 'session_id');
    const known = said.get(session);
    if (known === undefined) said.set(session, [row]);
    else known.push(row);
  }
  requireFew(rows['exchange'] ?? []);
  const heard = new Map<string, Session>();
  for (const head of (rows['session'] ?? []).toSorted(earlierFirst)) {
    const session = sessionOf(head, said.get(textIn(head, 'id')) ?? []);
    const cameIn = session.cameIn ?? cameInAgain(house, session, head, rows, heard);
    heard.set(session.id, await hear(house.practice, { ...session, cameIn }, there));
  }
  const now = house.clock();
  const seen = new Set((rows['result_seen'] ?? []).map((row) => textIn(row, 'session_id')));
  const ended = [...heard.values()].filter(({ id, endedAt }) => endedAt !== null && !seen.has(id));
  return {
    ...rows,
    session: (rows['session'] ?? []).map((row) => withHead(row, heard.get(textIn(row, 'id')))),
    exchange: (rows['exchange'] ?? []).map((row) => ({ ...row, ...exchangeOf(heard, row) })),
    result_seen: [
      ...(rows['result_seen'] ?? []),
      ...ended.map(({ id }) => ({ session_id: id, at: now })),
    ],
    self_rating: (rows['self_rating'] ?? []).map((row) => ({
      ...{ ...row, blind: row['handed_in_at'] === null ? null : 0 },
    })),
    evidence_piece: (rows['evidence_piece'] ?? []).map((row) =>
      row['kind'] === 'finding' && !isFound(heard, row) ? { ...row, kind: 'words' } : row,
    ),
  };
}

/** Others are answered between two turns. */
async function hear(
  practice: House['practice'],
  session: Session,
  there: AbortSignal,
): Promise<Session> {
  try {
    const hearing = await practice.hearAgain(session);
    let step = hearing.next();
    while (step.done !== true) {
      await new Promise(setImmediate);
      there.throwIfAborted();
      step = hearing.next();
    }
    return step.value;
  } catch (error) {
    // A client that no Coequal wrote may lead the scenario anywhere; the words are there still.
    if (session.scenario === null || there.aborted) throw error;
    return {
      ...(await hear(practice, { ...session, scenario: null }, there)),
      scenario: session.scenario,
    };
  }
}

/** How a client came into a session of an alliance that was left out of the archive: from what they remember of those before. */
function cameInAgain(
  { practice }: House,
  session: Session,
  head: ArchiveRow,
  rows: ArchiveRows,
  heard: ReadonlyMap<string, Session>,
): Session['cameIn'] {
  const { alliance: place, takenFrom, seed, startedAt } = session;
  if (place === null) return null;
  if (takenFrom !== null) return heard.get(takenFrom.first)?.cameIn ?? null;
  const row = (rows['alliance'] ?? []).find((one) => one['id'] === place.id);
  if (row === undefined) return null;
  const alliance = { id: place.id, account: '', engagement: textIn(row, 'engagement_id') };
  const before = [...heard.values()].filter(
    (one) => one.alliance?.id === place.id && one.alliance.order < place.order,
  );
  const start = { id: session.id, account: '', seed, startedAt };
  const next = practice.startNext({ ...alliance, startedAt: 0, entries: [] }, before, start);
  if (typeof next === 'string' || next.alliance?.order !== place.order) return null;
  return next.opening === head['opening'] ? next.cameIn : null;
}

function sessionOf(head: ArchiveRow, said: readonly ArchiveRow[]): Session {
  const none = { report: { moves: [], findings: [], opportunities: [] }, client: null, moved: [] };
  const exchanges = said
    // Every column is of its shape.
    .map((row) => ({ ...(row as unknown as Exchange), ...none }))
    .toSorted((a, b) => a.index - b.index);
  if (exchanges.some(({ index }, at) => index !== at))
    throw new NotUnpacked(
      'This archive was changed since a Coequal wrote it: a turn of a session is missing. Nothing of it was taken in.',
    );
  const { scenario_id: scenario, scenario_version: version, first_take: first } = head;
  const { alliance_id: alliance, alliance_order: order } = head;
  return {
    ...{ id: textIn(head, 'id'), account: '', real: null, exchanges },
    takenFrom: typeof first === 'string' ? { first, session: null, index: 0 } : null,
    alliance:
      typeof alliance === 'string' && typeof order === 'number' ? { id: alliance, order } : null,
    scenario:
      typeof scenario === 'string' && typeof version === 'string'
        ? { id: scenario, version }
        : null,
    rubric: { id: textIn(head, 'rubric_id'), version: textIn(head, 'rubric_version') },
    ...{ seed: Number(head['seed']), startedAt: Number(head['started_at']) },
    endedAt: head['ended_at'] === null ? null : Number(head['ended_at']),
    ending: (head['ending'] ?? null) as Session['ending'],
    opening: textIn(head, 'opening'),
    cameIn: (head['came_in'] ?? null) as Session['cameIn'],
  };
}

function withHead(row: ArchiveRow, session: Session | undefined): ArchiveRow {
  if (session === undefined) return row;
  const { rubric, cameIn, exchanges } = session;
  return {
    ...{ ...row, rubric_id: rubric.id, rubric_version: rubric.version, turns: exchanges.length },
    came_in: structuredClone(cameIn) as unknown as ArchiveRow[string],
  };
}

function exchangeOf(heard: ReadonlyMap<string, Session>, row: ArchiveRow): ArchiveRow {
  const exchange = heard.get(textIn(row, 'session_id'))?.exchanges[Number(row['index'])];
  if (exchange === undefined) return {};
  const { report, client, moved } = exchange;
  return structuredClone({ report, client, moved }) as unknown as ArchiveRow;
}

function isFound(heard: ReadonlyMap<string, Session>, piece: ArchiveRow): boolean {
  const { behaviour, start, end, turn } = piece;
  const said = heard.get(textIn(piece, 'session_id'))?.exchanges ?? [];
  const exchange = said.find(({ index }) => coachLine(index) === turn);
  return (exchange?.report.findings ?? []).some(
    (one) => one.behaviour === behaviour && one.start === start && one.end === end,
  );
}

/** First takes of an alliance in their order, then what was taken again. */
function earlierFirst(one: ArchiveRow, other: ArchiveRow): number {
  const rank = ({ first_take: first, alliance_order: order }: ArchiveRow) =>
    (first === null ? 0 : 1e10) + Number(order ?? 0);
  return rank(one) - rank(other);
}

function requireFew(said: readonly ArchiveRow[]): void {
  const characters = said.reduce(
    (sum, row) => sum + textIn(row, 'coach').length + textIn(row, 'reply').length,
    0,
  );
  if (said.length > MOST.turns || characters > MOST.characters)
    throw new NotUnpacked(
      `This archive holds more than ${MOST.turns.toLocaleString('en-GB')} coach turns, or more words than that. Each is heard anew here, and that is too much at once; nothing of it was taken in.`,
    );
}

function textIn(row: ArchiveRow, column: string): string {
  const value = row[column];
  return typeof value === 'string' ? value : '';
}
