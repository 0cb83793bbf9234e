import type { Kysely } from 'kysely';
import type { AccountStore } from './account-store.ts';
import type { Tables } from './tables.ts';

/** Links that work once, and tries to sign in, over a migrated database of either engine. */
export function sqlLinks(
  db: Kysely<Tables>,
): Pick<AccountStore, 'addLink' | 'findLink' | 'useLink' | 'countTry' | 'forgetTries'> {
  return {
    async addLink({ hash, kind, account, expiresAt }) {
      await db.transaction().execute(async (tx) => {
        await tx
          .deleteFrom('link')
          .where('kind', '=', kind)
          .where('account_id', account === null ? 'is' : '=', account)
          .execute();
        const row = { hash, kind, account_id: account, expires_at: expiresAt };
        await tx.insertInto('link').values(row).execute();
      });
    },

    async findLink(hash, kind, now) {
      const row = await db
        .selectFrom('link')
        .selectAll()
        .where('hash', '=', hash)
        .where('kind', '=', kind)
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row === undefined
        ? null
        : { hash, kind: row.kind, account: row.account_id, expiresAt: row.expires_at };
    },

    async useLink(hash) {
      const { numDeletedRows } = await db
        .deleteFrom('link')
        .where('hash', '=', hash)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },

    async countTry(key, since, now) {
      return db.transaction().execute(async (tx) => {
        await tx.deleteFrom('sign_in_try').where('at', '<', since).execute();
        await tx.insertInto('sign_in_try').values({ key, at: now }).execute();
        const rows = await tx
          .selectFrom('sign_in_try')
          .select('at')
          .where('key', '=', key)
          .execute();
        return rows.length;
      });
    },

    async forgetTries(key) {
      await db.deleteFrom('sign_in_try').where('key', '=', key).execute();
    },
  };
}
