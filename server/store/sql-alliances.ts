import type { Kysely, Selectable } from 'kysely';
import type { Alliance, AllianceEntry } from '../practice/alliance.ts';
import { holdRow } from './hold-row.ts';
import type { AllianceStore } from './store.ts';
import type { Tables } from './tables.ts';
import { wholeSessions } from './whole-sessions.ts';

/** What is kept of alliances, over a migrated database of either engine. */
export function sqlAlliances(db: Kysely<Tables>): AllianceStore {
  const entriesOf = (ids: readonly string[]) =>
    db
      .selectFrom('alliance_entry')
      .selectAll()
      .where('alliance_id', 'in', ids)
      .orderBy('at')
      .orderBy('id')
      .execute();

  return {
    async addAlliance({ id, account, engagement, startedAt }) {
      await db
        .insertInto('alliance')
        .values({ id, account_id: account, engagement_id: engagement, started_at: startedAt })
        .execute();
    },

    async findAlliance(id, account) {
      const row = await db
        .selectFrom('alliance')
        .selectAll()
        .where('id', '=', id)
        .where('account_id', '=', account)
        .executeTakeFirst();
      return row === undefined ? null : toAlliance(row, await entriesOf([id]));
    },

    async listAlliances(account) {
      const rows = await db
        .selectFrom('alliance')
        .selectAll()
        .where('account_id', '=', account)
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .execute();
      const entries = rows.length === 0 ? [] : await entriesOf(rows.map(({ id }) => id));
      return rows.map((row) => toAlliance(row, entries));
    },

    sessionsOfAlliance: (id) =>
      wholeSessions(db, (is) => is('session.alliance_id', '=', id), 'started_at'),

    async addEntry(alliance, { id, words, formerly, holds, order, at }) {
      return db.transaction().execute(async (tx) => {
        if (!(await holdRow(tx, 'alliance', alliance))) return false;
        await tx
          .insertInto('alliance_entry')
          .values({
            ...{ id, words, order, at },
            alliance_id: alliance,
            formerly: JSON.stringify(formerly),
            holds: holds ? 1 : 0,
          })
          .execute();
        return true;
      });
    },

    async changeEntry(alliance, before, { words, formerly, holds }) {
      const { numUpdatedRows } = await db
        .updateTable('alliance_entry')
        .set({ words, formerly: JSON.stringify(formerly), holds: holds ? 1 : 0 })
        .where('alliance_id', '=', alliance)
        .where('id', '=', before.id)
        // The condition is also the lock: what was changed meanwhile is not written over.
        .where('words', '=', before.words)
        .where('formerly', '=', JSON.stringify(before.formerly))
        .where('holds', '=', before.holds ? 1 : 0)
        .executeTakeFirstOrThrow();
      return numUpdatedRows > 0n;
    },

    async removeAlliance(id, account) {
      const { numDeletedRows } = await db
        .deleteFrom('alliance')
        .where('id', '=', id)
        .where('account_id', '=', account)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
  };
}

function toAlliance(
  row: Selectable<Tables['alliance']>,
  entries: readonly Selectable<Tables['alliance_entry']>[],
): Alliance {
  return {
    id: row.id,
    account: row.account_id,
    engagement: row.engagement_id,
    startedAt: row.started_at,
    entries: entries
      .filter(({ alliance_id }) => alliance_id === row.id)
      .map(({ id, words, formerly, holds, order, at }): AllianceEntry => ({
        ...{ id, words, order, at },
        // Only this file writes the column.
        formerly: JSON.parse(formerly) as string[],
        holds: holds === 1,
      })),
  };
}
