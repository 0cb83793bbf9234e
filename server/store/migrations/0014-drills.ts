import type { Kysely } from 'kysely';

/** Rounds of drills with their answers; and the tries at moments of a session, which go with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('drill_round')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('items', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('drill_round_account')
    .on('drill_round')
    .columns(['account_id', 'begun_at'])
    .execute();

  // One place of a round is answered once: the key keeps it so.
  await db.schema
    .createTable('drill_answer')
    .addColumn('round_id', 'text', (column) =>
      column.notNull().references('drill_round.id').onDelete('cascade'),
    )
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('item', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('named', 'text', (column) => column.notNull())
    .addColumn('gold', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('drill_answer_key', ['round_id', 'place'])
    .execute();

  await db.schema
    .createTable('moment_try')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('session.id').onDelete('cascade'),
    )
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('moment_try_session')
    .on('moment_try')
    .columns(['session_id', 'place'])
    .execute();
}
