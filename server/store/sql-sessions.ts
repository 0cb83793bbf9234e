import type { Kysely } from 'kysely';
import { findsItsPlace } from './finds-its-place.ts';
import { toExchangeRow, toSessionHead, toSessionRow } from './rows.ts';
import type { SessionStore } from './store.ts';
import type { Tables } from './tables.ts';
import { wholeSessions } from './whole-sessions.ts';

/** What is kept of sessions, over a migrated database of either engine. */
export function sqlSessions(db: Kysely<Tables>): SessionStore {
  return {
    async addSession(session) {
      const exchanges = session.exchanges.map((exchange) => toExchangeRow(session.id, exchange));
      return db.transaction().execute(async (tx) => {
        if (!(await findsItsPlace(tx, session))) return false;
        await tx.insertInto('session').values(toSessionRow(session)).execute();
        if (exchanges.length > 0) await tx.insertInto('exchange').values(exchanges).execute();
        return true;
      });
    },

    async findSession(id, account) {
      const [found = null] = await wholeSessions(
        db,
        (is) => is.and({ 'session.id': id, 'session.account_id': account }),
        'started_at',
      );
      return found;
    },

    async listSessions(account) {
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('account_id', '=', account)
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .execute();
      return rows.map(toSessionHead);
    },

    async listTakes(first, account) {
      const rows = await db
        .selectFrom('session')
        .selectAll()
        .where('account_id', '=', account)
        .where((is) => is.or([is('id', '=', first), is('first_take', '=', first)]))
        .orderBy('started_at')
        .orderBy('id')
        .execute();
      return rows.map(toSessionHead);
    },

    finishedSessions: (account) =>
      wholeSessions(
        db,
        (is) =>
          is.and([is('session.account_id', '=', account), is('session.ended_at', 'is not', null)]),
        'ended_at',
      ),

    async addExchange(session, exchange, closing) {
      return db.transaction().execute(async (tx) => {
        // The update is also the lock: of two submits for one index the second finds no row to change.
        const { numUpdatedRows } = await tx
          .updateTable('session')
          .set({
            turns: exchange.index + 1,
            ended_at: closing?.endedAt ?? null,
            ending: closing?.ending ?? null,
          })
          .where('id', '=', session)
          .where('turns', '=', exchange.index)
          .where('ended_at', 'is', null)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return false;
        await tx.insertInto('exchange').values(toExchangeRow(session, exchange)).execute();
        return true;
      });
    },

    async endSession(session, { endedAt, ending }) {
      const { numUpdatedRows } = await db
        .updateTable('session')
        .set({ ended_at: endedAt, ending })
        .where('id', '=', session)
        .where('ended_at', 'is', null)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async removeSession(id, account) {
      const { numDeletedRows } = await db
        .deleteFrom('session')
        .where('id', '=', id)
        .where('account_id', '=', account)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
  };
}
