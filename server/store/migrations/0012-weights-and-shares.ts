import type { Kysely } from 'kysely';

/** What markers weigh in a cohort, each setting kept beside the earlier ones; and sessions that their owners share with a cohort. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cohort_weights')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addColumn('set_at', 'bigint', (column) => column.notNull())
    // Null where the rubric's own weights count again.
    .addColumn('weights', 'text')
    .execute();
  await db.schema
    .createIndex('cohort_weights_cohort')
    .on('cohort_weights')
    .columns(['cohort_id', 'set_at'])
    .execute();

  // A session is shared with one cohort at a time.
  await db.schema
    .createTable('share')
    .addColumn('session_id', 'text', (column) =>
      column.primaryKey().references('session.id').onDelete('cascade'),
    )
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addColumn('shared_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('share_cohort').on('share').column('cohort_id').execute();
}
