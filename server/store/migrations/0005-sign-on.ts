import type { Kysely } from 'kysely';

/** People whom an issuer elsewhere knows, and sign-ons that were begun and have not come back yet. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sign_on')
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('sign_on_key', ['issuer', 'subject'])
    .execute();
  await db.schema.createIndex('sign_on_account').on('sign_on').column('account_id').execute();

  await db.schema
    .createTable('sign_on_attempt')
    .addColumn('state', 'text', (column) => column.primaryKey())
    .addColumn('browser', 'text', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('verifier', 'text', (column) => column.notNull())
    .addColumn('back_to', 'text', (column) => column.notNull())
    .addColumn('bring', 'integer', (column) => column.notNull())
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
}
