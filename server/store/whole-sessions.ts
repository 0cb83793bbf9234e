import {
  expressionBuilder,
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type SqlBool,
} from 'kysely';
import type { Session } from '../practice/session.ts';
import { toSession } from './rows.ts';
import type { Tables } from './tables.ts';

/**
 * Some sessions with their exchanges, in the order of one of their moments.
 *
 * @param which what is true of them; columns are named with their table, for it is asked of the exchanges' sessions, too
 */
export async function wholeSessions(
  db: Kysely<Tables>,
  which: (is: ExpressionBuilder<Tables, 'session'>) => Expression<SqlBool>,
  order: 'started_at' | 'ended_at',
): Promise<Session[]> {
  const wanted = which(expressionBuilder());
  const rows = await db
    .selectFrom('session')
    .selectAll()
    .where(wanted)
    .orderBy(order)
    .orderBy('id')
    .execute();
  if (rows.length === 0) return [];
  const exchanges = await db
    .selectFrom('exchange')
    .innerJoin('session', 'session.id', 'exchange.session_id')
    .selectAll('exchange')
    .where(wanted)
    .orderBy('exchange.index')
    .execute();
  const bySession = new Map<string, typeof exchanges>(rows.map(({ id }) => [id, []]));
  for (const exchange of exchanges) bySession.get(exchange.session_id)?.push(exchange);
  // An exchange may be added between the two reads; the row knows how many there were.
  return rows.map((row) => toSession(row, (bySession.get(row.id) ?? []).slice(0, row.turns)));
}
