import { sql, type Kysely } from 'kysely';

/** Alliances of several sessions with what the coach wrote on their sheets; sessions that belong to one, and how the client came in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('alliance')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('engagement_id', 'text', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('alliance_account')
    .on('alliance')
    .columns(['account_id', 'started_at'])
    .execute();

  await db.schema
    .createTable('alliance_entry')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('alliance_id', 'text', (column) =>
      column.notNull().references('alliance.id').onDelete('cascade'),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('formerly', 'text', (column) => column.notNull())
    .addColumn('holds', 'integer', (column) => column.notNull())
    .addColumn('order', 'integer', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('alliance_entry_alliance')
    .on('alliance_entry')
    .columns(['alliance_id', 'at'])
    .execute();

  const table = db.schema.alterTable('session');
  await table
    .addColumn('alliance_id', 'text', (column) =>
      column.references('alliance.id').onDelete('cascade'),
    )
    .execute();
  await table
    .addColumn('alliance_order', 'integer', (column) =>
      column.check(sql`(alliance_order is null) = (alliance_id is null)`),
    )
    .execute();
  await table.addColumn('came_in', 'text').execute();
  await db.schema.createIndex('session_alliance').on('session').column('alliance_id').execute();
}
