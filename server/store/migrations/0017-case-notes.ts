import type { Kysely } from 'kysely';

/** What coaches write for themselves about their sessions, and the notes that they share. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('case_note')
    .addColumn('session_id', 'text', (column) =>
      column.primaryKey().references('session.id').onDelete('cascade'),
    )
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();

  // Apart from the shares of sessions: a session that is shared does not share what was written about it.
  await db.schema
    .createTable('note_share')
    .addColumn('session_id', 'text', (column) =>
      column.primaryKey().references('case_note.session_id').onDelete('cascade'),
    )
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addColumn('shared_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('note_share_cohort').on('note_share').column('cohort_id').execute();
}
