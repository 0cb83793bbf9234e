import { sql, type Kysely } from 'kysely';

/** Real sessions, which play no scenario. */
export async function up(db: Kysely<unknown>): Promise<void> {
  // SQLite cannot let a column go empty that never was. A table made anew would take all that refers to it along, a column does not.
  for (const column of ['scenario_id', 'scenario_version']) {
    const table = db.schema.alterTable('session');
    await table.addColumn('now', 'text').execute();
    await sql`update session set now = ${sql.ref(column)}`.execute(db);
    await table.dropColumn(column).execute();
    await table.renameColumn('now', column).execute();
  }
  // A session plays a scenario exactly when it is not a real one.
  await db.schema
    .alterTable('session')
    .addColumn('real_talk', 'text', (column) =>
      column.check(sql`(real_talk is null) = (scenario_id is not null)`),
    )
    .execute();
}
