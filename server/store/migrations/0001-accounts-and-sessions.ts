import { sql, type Kysely } from 'kysely';

/** People, what lets them in, their sessions and every exchange in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('account')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('token')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('expires_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('token_account').on('token').column('account_id').execute();

  await db.schema
    .createTable('session')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('scenario_version', 'text', (column) => column.notNull())
    .addColumn('rubric_id', 'text', (column) => column.notNull())
    .addColumn('rubric_version', 'text', (column) => column.notNull())
    .addColumn('seed', 'bigint', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('ended_at', 'bigint')
    .addColumn('ending', 'text')
    .addColumn('opening', 'text', (column) => column.notNull())
    .addColumn('turns', 'integer', (column) => column.notNull())
    // A session has an ending exactly when it has ended.
    .addCheckConstraint('session_ending', sql`(ended_at is null) = (ending is null)`)
    .execute();
  await db.schema
    .createIndex('session_account')
    .on('session')
    .columns(['account_id', 'started_at'])
    .execute();

  await db.schema
    .createTable('exchange')
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('session.id').onDelete('cascade'),
    )
    .addColumn('index', 'integer', (column) => column.notNull())
    .addColumn('coach', 'text')
    .addColumn('report', 'text', (column) => column.notNull())
    .addColumn('reply', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('client', 'text', (column) => column.notNull())
    .addColumn('moved', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('exchange_key', ['session_id', 'index'])
    .execute();
}
