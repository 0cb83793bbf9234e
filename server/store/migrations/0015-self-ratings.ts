import { sql, type Kysely } from 'kysely';

/** Self-ratings, what their coaches knew of results before, mentors' ratings of the same sessions, and who always rates first. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('account')
    .addColumn('rates_first', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();

  await db.schema
    .createTable('result_seen')
    .addColumn('session_id', 'text', (column) =>
      column.primaryKey().references('session.id').onDelete('cascade'),
    )
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  // Whether it was looked at was not kept until now: nobody shall be told that they were blind when they were not.
  await sql`insert into result_seen (session_id, at)
    select id, ended_at from session where ended_at is not null`.execute(db);

  await db.schema
    .createTable('self_rating')
    .addColumn('session_id', 'text', (column) =>
      column.primaryKey().references('session.id').onDelete('cascade'),
    )
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('given_up_at', 'bigint')
    .addColumn('handed_in_at', 'bigint')
    // Null until it is handed in.
    .addColumn('blind', 'integer')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('markers', 'text', (column) => column.notNull())
    .addColumn('quotes', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('mentor_rating')
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('session.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('handed_in_at', 'bigint')
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('markers', 'text', (column) => column.notNull())
    .addColumn('quotes', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('mentor_rating_key', ['session_id', 'account_id'])
    .execute();
}
