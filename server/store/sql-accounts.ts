import { type Kysely, type Selectable, type Transaction } from 'kysely';
import type { Account, AccountStore, Token } from './account-store.ts';
import type { Tables } from './tables.ts';

type AccountRow = Selectable<Tables['account']>;
type TokenRow = Selectable<Tables['token']>;

/** What is kept of people, over a migrated database of either engine. */
export function sqlAccounts(
  db: Kysely<Tables>,
): Omit<AccountStore, 'addLink' | 'findLink' | 'useLink' | 'countTry' | 'forgetTries'> {
  return {
    async addAccount({ id, createdAt, name, email, role }, token) {
      await db.transaction().execute(async (tx) => {
        const row = { id, created_at: createdAt, name, email, role, password: null };
        await tx.insertInto('account').values(row).execute();
        await tx.insertInto('token').values(toTokenRow(token)).execute();
      });
    },

    async findAccount(id) {
      const row = await accounts(db).where('id', '=', id).executeTakeFirst();
      return row === undefined ? null : toAccount(row);
    },

    async findByEmail(email) {
      const row = await accounts(db).where('email', '=', email).executeTakeFirst();
      return row === undefined ? null : { account: toAccount(row), password: row.password };
    },

    async passwordOf(account) {
      const row = await accounts(db).where('id', '=', account).executeTakeFirst();
      return row?.password ?? null;
    },

    async listPeople() {
      const rows = await accounts(db)
        .where('name', 'is not', null)
        .where('gone_at', 'is', null)
        .orderBy('name')
        .orderBy('id')
        .execute();
      return rows.map(toAccount);
    },

    async hasAdministrator() {
      return (await administrators(db)) > 0;
    },

    async register(account, { name, email, password, role }, token) {
      return db.transaction().execute(async (tx) => {
        const taken = await accounts(tx).where('email', '=', email).executeTakeFirst();
        if (taken !== undefined) return false;
        const { numUpdatedRows } = await tx
          .updateTable('account')
          .set({ name, email, password, role })
          .where('id', '=', account)
          .where('name', 'is', null)
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return false;
        await tx.deleteFrom('token').where('account_id', '=', account).execute();
        await tx.insertInto('token').values(toTokenRow(token)).execute();
        return true;
      });
    },

    async rename(account, name) {
      await db.updateTable('account').set({ name }).where('id', '=', account).execute();
    },

    async changeRole(account, role) {
      return db.transaction().execute(async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('account')
          .set({ role })
          .where('id', '=', account)
          .where('name', 'is not', null)
          // The last administrator stays one: nobody else could make another.
          .where((is) =>
            is.or([
              is('role', '!=', 'administrator'),
              is.exists(
                is
                  .selectFrom('account as other')
                  .select('other.id')
                  .where('other.role', '=', 'administrator')
                  .where('other.id', '!=', account),
              ),
            ]),
          )
          .executeTakeFirstOrThrow();
        if (numUpdatedRows === 0n) return false;
        await tx.deleteFrom('token').where('account_id', '=', account).execute();
        return true;
      });
    },

    async changePassword(account, password, keep) {
      await db.transaction().execute(async (tx) => {
        await tx.updateTable('account').set({ password }).where('id', '=', account).execute();
        await tx
          .deleteFrom('token')
          .where('account_id', '=', account)
          .where('hash', '!=', keep ?? '')
          .execute();
      });
    },

    async moveWork(guest, person) {
      await db.transaction().execute(async (tx) => {
        const own = { account_id: person };
        const work = ['alliance', 'session', 'evidence_file', 'drill_round', 'draft'] as const;
        for (const table of work)
          await tx.updateTable(table).set(own).where('account_id', '=', guest).execute();
        const before = await accounts(tx).where('id', '=', guest).executeTakeFirst();
        if (before?.name === null && before.rates_first === 1)
          await tx
            .updateTable('account')
            .set({ rates_first: 1 })
            .where('id', '=', person)
            .execute();
        await tx.deleteFrom('account').where('id', '=', guest).where('name', 'is', null).execute();
      });
    },

    async addToken(token) {
      await db.insertInto('token').values(toTokenRow(token)).execute();
    },

    async findToken(hash) {
      const token = await db
        .selectFrom('token')
        .selectAll()
        .where('hash', '=', hash)
        .executeTakeFirst();
      if (token === undefined) return null;
      const holder = await accounts(db).where('id', '=', token.account_id).executeTakeFirst();
      return holder === undefined ? null : { token: toToken(token), holder: toAccount(holder) };
    },

    async renewToken(hash, seenAt, expiresAt) {
      await db
        .updateTable('token')
        .set({ seen_at: seenAt, expires_at: expiresAt })
        .where('hash', '=', hash)
        .execute();
    },

    async listTokens(account, now) {
      const rows = await db
        .selectFrom('token')
        .selectAll()
        .where('account_id', '=', account)
        .where('expires_at', '>', now)
        .orderBy('seen_at', 'desc')
        .orderBy('hash')
        .execute();
      return rows.map(toToken);
    },

    async removeToken(hash) {
      await db.deleteFrom('token').where('hash', '=', hash).execute();
    },

    async revokeToken(id, account) {
      const { numDeletedRows } = await db
        .deleteFrom('token')
        .where('id', '=', id)
        .where('account_id', '=', account)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
  };
}

type Reads = Kysely<Tables> | Transaction<Tables>;

function accounts(db: Reads) {
  return db.selectFrom('account').selectAll();
}

async function administrators(db: Reads): Promise<number> {
  const rows = await db
    .selectFrom('account')
    .select('id')
    .where('role', '=', 'administrator')
    .execute();
  return rows.length;
}

/** An account as the rest of the program knows it. */
export function toAccount({ id, created_at, name, email, role }: AccountRow): Account {
  return { id, createdAt: created_at, name, email, role };
}

function toToken(row: TokenRow): Token {
  return {
    hash: row.hash,
    id: row.id ?? '',
    account: row.account_id,
    createdAt: row.created_at,
    seenAt: row.seen_at,
    browser: row.browser,
    expiresAt: row.expires_at,
  };
}

/** A token as the table holds it. */
export function toTokenRow(token: Token): TokenRow {
  return {
    hash: token.hash,
    id: token.id,
    account_id: token.account,
    created_at: token.createdAt,
    seen_at: token.seenAt,
    browser: token.browser,
    expires_at: token.expiresAt,
  };
}
