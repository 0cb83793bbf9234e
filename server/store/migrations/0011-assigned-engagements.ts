import { sql, type Kysely } from 'kysely';

/** Engagements can be assigned: an attempt at one has a row for each session that was begun, held together by the alliance. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('assignment')
    .addColumn('kind', 'text', (column) =>
      column
        .notNull()
        .defaultTo('scenario')
        .check(sql`kind in ('scenario', 'engagement')`),
    )
    .execute();

  const table = db.schema.alterTable('attempt');
  // It names the alliance when that is deleted, too: the rows still belong together then.
  await table.addColumn('alliance_id', 'text').execute();
  await table
    .addColumn('alliance_order', 'integer', (column) =>
      column.check(sql`(alliance_order is null) = (alliance_id is null)`),
    )
    .execute();
  await db.schema
    .createIndex('attempt_alliance')
    .on('attempt')
    .columns(['alliance_id', 'alliance_order'])
    .execute();
}
