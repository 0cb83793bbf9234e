import type { Kysely } from 'kysely';
import type { SignOnStore } from './sign-on-store.ts';
import { toAccount, toTokenRow } from './sql-accounts.ts';
import type { Tables } from './tables.ts';

/** People who sign on elsewhere, over a migrated database of either engine. */
export function sqlSignOns(db: Kysely<Tables>): SignOnStore {
  return {
    async addSignOnAttempt({ state, browser, nonce, verifier, to, bring, expiresAt }, now) {
      await db.deleteFrom('sign_on_attempt').where('expires_at', '<=', now).execute();
      const row = { state, browser, nonce, verifier, back_to: to, expires_at: expiresAt };
      await db
        .insertInto('sign_on_attempt')
        .values({ ...row, bring: bring ? 1 : 0 })
        .execute();
    },

    async takeSignOnAttempt(state, browser, now) {
      // One statement: of two that come back with the same word, one finds the row.
      const row = await db
        .deleteFrom('sign_on_attempt')
        .where('state', '=', state)
        .where('browser', '=', browser)
        .where('expires_at', '>', now)
        .returningAll()
        .executeTakeFirst();
      if (row === undefined) return null;
      const { back_to: to, expires_at: expiresAt, nonce, verifier } = row;
      return { state, browser, nonce, verifier, to, bring: row.bring === 1, expiresAt };
    },

    async findBySignOn({ issuer, subject }) {
      const row = await db
        .selectFrom('account')
        .innerJoin('sign_on', 'sign_on.account_id', 'account.id')
        .selectAll('account')
        .where('issuer', '=', issuer)
        .where('subject', '=', subject)
        .executeTakeFirst();
      return row === undefined ? null : toAccount(row);
    },

    async addSignOn({ issuer, subject }, { id, createdAt, name, email, role }, token) {
      return db.transaction().execute(async (tx) => {
        const taken = await tx
          .selectFrom('account')
          .select('id')
          .where('email', '=', email)
          .executeTakeFirst();
        if (taken !== undefined) return false;
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('account')
          .values({ id, created_at: createdAt, name, email, role, password: null })
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet({ name, email, role })
              .where('account.name', 'is', null),
          )
          .executeTakeFirstOrThrow();
        if (numInsertedOrUpdatedRows === 0n) return false;
        await tx.insertInto('sign_on').values({ issuer, subject, account_id: id }).execute();
        await tx.deleteFrom('token').where('account_id', '=', id).execute();
        await tx.insertInto('token').values(toTokenRow(token)).execute();
        return true;
      });
    },
  };
}
