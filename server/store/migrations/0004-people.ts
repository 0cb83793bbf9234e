import { sql, type Kysely } from 'kysely';

/** People with a name, an e-mail address and a password; where they are signed in; links that work once; tries to sign in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const account = db.schema.alterTable('account');
  await account.addColumn('name', 'text').execute();
  await account.addColumn('email', 'text').execute();
  await account.addColumn('password', 'text').execute();
  await account
    .addColumn('role', 'text', (column) =>
      column
        .notNull()
        .defaultTo('trainee')
        .check(sql`role in ('trainee', 'instructor', 'administrator')`),
    )
    .execute();
  await db.schema.createIndex('account_email').unique().on('account').column('email').execute();

  // Who was here before is known by the token alone: what is shown of it begins now.
  const token = db.schema.alterTable('token');
  await token.addColumn('id', 'text').execute();
  await token.addColumn('created_at', 'bigint').execute();
  await token.addColumn('seen_at', 'bigint').execute();
  await token.addColumn('browser', 'text').execute();
  await sql`update token set id = substr(hash, 1, 22)`.execute(db);

  await db.schema
    .createTable('link')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) =>
      column.references('account.id').onDelete('cascade'),
    )
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('sign_in_try')
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('sign_in_try_key').on('sign_in_try').columns(['key', 'at']).execute();
}
