import type { Kysely } from 'kysely';

/** Exercises in which several people rate the same sessions blind. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('calibration')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('instructions', 'text', (column) => column.notNull())
    .addColumn('markers', 'text', (column) => column.notNull())
    .addColumn('made_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('closed_at', 'bigint')
    .execute();
  await db.schema.createIndex('calibration_cohort').on('calibration').column('cohort_id').execute();

  // Its place stays when a session is deleted: what was said of it holds no words, and agreement stays what it was.
  await db.schema
    .createTable('calibration_session')
    .addColumn('calibration_id', 'text', (column) =>
      column.notNull().references('calibration.id').onDelete('cascade'),
    )
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) =>
      column.references('session.id').onDelete('set null'),
    )
    .addColumn('scenario_id', 'text', (column) => column.notNull())
    .addColumn('engine', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('calibration_session_key', ['calibration_id', 'place'])
    .execute();
  await db.schema
    .createIndex('calibration_session_session')
    .on('calibration_session')
    .column('session_id')
    .execute();

  await db.schema
    .createTable('calibration_rater')
    .addColumn('calibration_id', 'text', (column) =>
      column.notNull().references('calibration.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('order', 'integer', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('handed_in_at', 'bigint')
    .addPrimaryKeyConstraint('calibration_rater_key', ['calibration_id', 'account_id'])
    .execute();

  await db.schema
    .createTable('calibration_rating')
    .addColumn('calibration_id', 'text', (column) =>
      column.notNull().references('calibration.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('markers', 'text', (column) => column.notNull())
    .addColumn('heard', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('calibration_rating_key', ['calibration_id', 'account_id', 'place'])
    .execute();
}
