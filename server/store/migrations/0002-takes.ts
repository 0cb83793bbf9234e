import { sql, type Kysely } from 'kysely';

/** Sessions that take a turn of an earlier one again, and know from where. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const table = db.schema.alterTable('session');
  // No reference: takes of one talk still know one another when the first of them is deleted.
  await table.addColumn('first_take', 'text').execute();
  await table
    .addColumn('taken_from', 'text', (column) =>
      column.references('session.id').onDelete('set null'),
    )
    .execute();
  await table
    .addColumn('taken_at', 'integer', (column) =>
      column.check(sql`(taken_at is null) = (first_take is null) and taken_at >= 0`),
    )
    .execute();
  // The first finds the takes of a talk, the second those that a deletion concerns.
  await db.schema.createIndex('session_first_take').on('session').column('first_take').execute();
  await db.schema.createIndex('session_taken_from').on('session').column('taken_from').execute();
}
