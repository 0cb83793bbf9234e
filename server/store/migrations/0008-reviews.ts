import { sql, type Kysely } from 'kysely';

/** What people say of sessions that are attempts: comments, verdicts on findings, and disputes of them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('review')
    .addColumn('session_id', 'text', (column) =>
      column.primaryKey().references('session.id').onDelete('cascade'),
    )
    .addColumn('begun_by', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addColumn('released_by', 'text', (column) => column.references('account.id'))
    .addColumn('released_at', 'bigint')
    .execute();

  await said(db, 'review_comment')
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('formerly', 'text', (column) => column.notNull())
    .addColumn('reply_to', 'text', (column) =>
      column.references('review_comment.id').onDelete('cascade'),
    )
    .addColumn('taken_back_at', 'bigint')
    .execute();

  await ofFinding(db, 'verdict')
    .addColumn('verdict', 'text', (column) =>
      column.notNull().check(sql`verdict in ('agree', 'overrule', 'missed')`),
    )
    .addColumn('reason', 'text')
    .addColumn('replaced_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('verdict_that_holds')
    .on('verdict')
    .columns(['session_id', 'turn', 'behaviour', 'account_id'])
    .unique()
    .where(sql.ref('replaced_at'), 'is', null)
    .execute();

  await ofFinding(db, 'dispute')
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('decision', 'text', (column) =>
      column.check(sql`decision in ('upheld', 'dismissed')`),
    )
    .addColumn('decision_note', 'text')
    .addColumn('decided_by', 'text', (column) => column.references('account.id'))
    .addColumn('decided_at', 'bigint')
    .execute();
  await db.schema
    .createIndex('dispute_that_is_open')
    .on('dispute')
    .columns(['session_id', 'turn', 'behaviour'])
    .unique()
    .where(sql.ref('decided_at'), 'is', null)
    .execute();

  for (const table of ['review_comment', 'verdict', 'dispute'])
    await db.schema.createIndex(`${table}_session`).on(table).column('session_id').execute();
}

/** A table of what somebody said of a turn. Whoever said it stays known: their account is not deleted under it. */
function said(db: Kysely<unknown>, table: string) {
  return db.schema
    .createTable(table)
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('session_id', 'text', (column) =>
      column.notNull().references('review.session_id').onDelete('cascade'),
    )
    .addColumn('turn', 'integer', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('at', 'bigint', (column) => column.notNull());
}

/** The same of a finding in it. */
function ofFinding(db: Kysely<unknown>, table: string) {
  return said(db, table)
    .addColumn('behaviour', 'text', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('note', 'text', (column) => column.notNull());
}
