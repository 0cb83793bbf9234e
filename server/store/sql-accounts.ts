import type { Kysely } from 'kysely';
import type { AccountStore } from './store.ts';
import type { Tables } from './tables.ts';

/** What is kept of people, over a migrated database of either engine. */
export function sqlAccounts(db: Kysely<Tables>): AccountStore {
  return {
    async addAccount({ id, createdAt }, { hash, expiresAt }) {
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('account').values({ id, created_at: createdAt }).execute();
        await tx
          .insertInto('token')
          .values({ hash, account_id: id, expires_at: expiresAt })
          .execute();
      });
    },

    async findToken(hash) {
      const row = await db
        .selectFrom('token')
        .selectAll()
        .where('hash', '=', hash)
        .executeTakeFirst();
      return row ? { hash: row.hash, account: row.account_id, expiresAt: row.expires_at } : null;
    },

    async renewToken(hash, expiresAt) {
      await db
        .updateTable('token')
        .set({ expires_at: expiresAt })
        .where('hash', '=', hash)
        .execute();
    },
  };
}
