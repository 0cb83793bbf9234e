import { sql, type Kysely } from 'kysely';

/** Scenarios that are written here: drafts, what was published of them and for whom, and their runs on the test bench. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('draft')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('title', 'text')
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('revision', 'integer', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('published_revision', 'integer')
    .execute();
  await db.schema.createIndex('draft_account').on('draft').column('account_id').execute();

  // What was published stays when its draft is deleted: sessions are played with it.
  await db.schema
    .createTable('publication')
    .addColumn('scenario_id', 'text', (column) => column.primaryKey())
    .addColumn('account_id', 'text', (column) => column.notNull().references('account.id'))
    .addColumn('school', 'integer', (column) => column.notNull())
    .addColumn('withdrawn_at', 'bigint')
    .execute();
  await db.schema
    .createTable('publication_cohort')
    .addColumn('scenario_id', 'text', (column) =>
      column.notNull().references('publication.scenario_id').onDelete('cascade'),
    )
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('publication_cohort_key', ['scenario_id', 'cohort_id'])
    .execute();
  await db.schema
    .createTable('published_version')
    .addColumn('scenario_id', 'text', (column) =>
      column.notNull().references('publication.scenario_id').onDelete('cascade'),
    )
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addColumn('head', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('published_by', 'text', (column) => column.notNull().references('account.id'))
    .addPrimaryKeyConstraint('published_version_key', ['scenario_id', 'number'])
    .execute();

  // One row: every server that shares the database sees by it that something was published or withdrawn.
  await db.schema
    .createTable('catalogue')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('revision', 'integer', (column) => column.notNull())
    .execute();
  await sql`insert into catalogue (id, revision) values (1, 0)`.execute(db);

  await db.schema
    .createTable('bench_run')
    .addColumn('draft_id', 'text', (column) =>
      column.primaryKey().references('draft.id').onDelete('cascade'),
    )
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('state', 'text', (column) =>
      column.notNull().check(sql`state in ('running', 'done', 'cancelled', 'failed')`),
    )
    .addColumn('done', 'integer', (column) => column.notNull())
    .addColumn('of', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'bigint', (column) => column.notNull())
    .addColumn('heard_at', 'bigint', (column) => column.notNull())
    .addColumn('message', 'text')
    .addColumn('report', 'text')
    .execute();

  await db.schema.alterTable('assignment').addColumn('scenario_version', 'text').execute();
}
