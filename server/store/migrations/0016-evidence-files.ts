import { sql, type Kysely } from 'kysely';

/** Evidence files: what somebody chose from sessions of their own. Pieces point at words and go with their session. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('evidence_file')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('framework', 'text', (column) => column.notNull())
    .addColumn('crosswalk', 'integer', (column) => column.notNull())
    .addColumn('strengths', 'text', (column) => column.notNull())
    .addColumn('development', 'text', (column) => column.notNull())
    .addColumn('next_step', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .execute();

  // The row outlives its session, with nothing of it but how much it took along.
  await db.schema
    .createTable('evidence_session')
    .addColumn('file_id', 'text', (column) =>
      column.notNull().references('evidence_file.id').onDelete('cascade'),
    )
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) =>
      column.references('session.id').onDelete('set null'),
    )
    .addColumn('pieces', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('evidence_session_place', ['file_id', 'place'])
    .execute();

  await db.schema
    .createTable('evidence_piece')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('file_id', 'text', (column) =>
      column.notNull().references('evidence_file.id').onDelete('cascade'),
    )
    .addColumn('place', 'integer', (column) => column.notNull())
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('session.id').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) =>
      column.notNull().check(sql`kind in ('finding', 'words', 'comment')`),
    )
    .addColumn('turn', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('behaviour', 'text')
    .addColumn('number', 'text')
    .addColumn('comment_id', 'text', (column) =>
      column.references('review_comment.id').onDelete('cascade'),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('evidence_comment')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('file_id', 'text', (column) =>
      column.notNull().references('evidence_file.id').onDelete('cascade'),
    )
    .addColumn('piece_id', 'text', (column) =>
      column.references('evidence_piece.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('taken_back_at', 'bigint')
    .execute();

  // A file is shared with one cohort at a time.
  await db.schema
    .createTable('evidence_share')
    .addColumn('file_id', 'text', (column) =>
      column.primaryKey().references('evidence_file.id').onDelete('cascade'),
    )
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addColumn('shared_at', 'bigint', (column) => column.notNull())
    .execute();

  for (const [table, column] of [
    ['evidence_file', 'account_id'],
    ['evidence_session', 'session_id'],
    ['evidence_piece', 'file_id'],
    ['evidence_piece', 'session_id'],
    ['evidence_piece', 'comment_id'],
    ['evidence_comment', 'file_id'],
    ['evidence_comment', 'piece_id'],
    ['evidence_comment', 'account_id'],
    ['evidence_share', 'cohort_id'],
  ] as const)
    await db.schema.createIndex(`${table}_${column}`).on(table).column(column).execute();
}
