import { Kysely, sql } from 'kysely';
import type { DatabaseChoice } from '../../server/store/open-store.ts';
import { openPostgres } from '../../server/store/open-postgres.ts';
import { openSqlite } from '../../server/store/open-sqlite.ts';

/** A database beside its store: what is really in it. */
export async function rawDatabase(choice: DatabaseChoice) {
  const dialect =
    choice.engine === 'postgres'
      ? openPostgres(choice.url, () => undefined)
      : await openSqlite(choice.folder, choice.sync);
  const db = new Kysely<unknown>({ dialect });
  return {
    /** Every table with its columns. */
    async columns(): Promise<Record<string, string[]>> {
      const tables = await db.introspection.getTables();
      return Object.fromEntries(
        tables.map(({ name, columns }) => [name, columns.map((one) => one.name).toSorted()]),
      );
    },
    /** Every row of every table as one text. */
    async dump(): Promise<string> {
      const tables = await db.introspection.getTables();
      const all = await Promise.all(
        tables.map(async ({ name }) => {
          const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
          return rows.map((row) => `${name} ${JSON.stringify(row)}`).join('\n');
        }),
      );
      return all.join('\n');
    },
    close: () => db.destroy(),
  };
}
