import { sql, type Kysely } from 'kysely';

/** What cohorts are asked to practise, and the attempts at it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('assignment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('instructions', 'text', (column) => column.notNull())
    .addColumn('mode', 'text', (column) =>
      column.notNull().check(sql`mode in ('practice', 'exam')`),
    )
    .addColumn('opens_at', 'bigint', (column) => column.notNull())
    .addColumn('due_at', 'bigint')
    .addColumn('attempts', 'integer')
    .addColumn('seed', 'bigint', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('withdrawn_at', 'bigint')
    .execute();
  await db.schema.createIndex('assignment_cohort').on('assignment').column('cohort_id').execute();

  // An attempt stays when its session is deleted: nobody gets another one that way.
  await db.schema
    .createTable('attempt')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('assignment_id', 'text', (column) =>
      column.notNull().references('assignment.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('session_id', 'text', (column) =>
      column.unique().references('session.id').onDelete('set null'),
    )
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex('attempt_assignment')
    .on('attempt')
    .columns(['assignment_id', 'account_id'])
    .execute();
}
