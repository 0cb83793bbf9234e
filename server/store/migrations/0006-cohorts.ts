import { sql, type Kysely } from 'kysely';

/** Cohorts and who is, or was, in them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cohort')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('time_zone', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('archived_at', 'bigint')
    .addColumn('code', 'text', (column) => column.unique())
    .addColumn('code_expires_at', 'bigint')
    .addCheckConstraint('cohort_code', sql`(code is null) = (code_expires_at is null)`)
    .execute();

  await db.schema
    .createTable('member')
    .addColumn('cohort_id', 'text', (column) =>
      column.notNull().references('cohort.id').onDelete('cascade'),
    )
    .addColumn('account_id', 'text', (column) =>
      column.notNull().references('account.id').onDelete('cascade'),
    )
    .addColumn('role', 'text', (column) =>
      column.notNull().check(sql`role in ('trainee', 'instructor')`),
    )
    .addColumn('joined_at', 'bigint', (column) => column.notNull())
    .addColumn('left_at', 'bigint')
    .addPrimaryKeyConstraint('member_key', ['cohort_id', 'account_id'])
    .execute();
  await db.schema.createIndex('member_account').on('member').column('account_id').execute();
}
