import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** One step forward. There is no step back: a mistake is mended by the next one. */
export interface Migration {
  /** File name without its ending, such as `0001-accounts-and-sessions`; the order is the order of names. */
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

/** Thrown when the database has seen migrations that this program does not know. */
export class NewerDatabase extends Error {
  constructor(name: string) {
    super(`The database was made by a newer Coequal (it has "${name}"): start that version.`);
    this.name = 'NewerDatabase';
  }
}

const folder = join(import.meta.dirname, 'migrations');
/** Any number will do, as long as no other program takes the same lock in this database. */
const LOCK = 620_731_004;

/**
 * Brings the tables up to date, all or nothing. Several servers may start at once: one works, the others wait.
 *
 * @throws NewerDatabase when the database is ahead of this program
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: 'sqlite' | 'postgres',
  migrations?: readonly Migration[],
): Promise<void> {
  const known = migrations ?? (await loadMigrations());
  await db.transaction().execute(async (tx) => {
    // SQLite needs no word for it: there a transaction is begun as the only writer.
    if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    await tx.schema
      .createTable('migration')
      .ifNotExists()
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('applied_at', 'text', (column) => column.notNull())
      .execute();
    const applied = new Set(
      (await tx.selectFrom('migration').select('name').execute()).map(({ name }) => name),
    );
    const stranger = [...applied].find((name) => !known.some((step) => step.name === name));
    if (stranger !== undefined) throw new NewerDatabase(stranger);
    for (const { name, up } of known.filter((step) => !applied.has(step.name))) {
      // A step knows only the tables of its own day.
      await up(tx as unknown as Kysely<unknown>);
      await tx
        .insertInto('migration')
        .values({ name, applied_at: sql`current_timestamp` })
        .execute();
    }
  });
}

/** Every migration in the folder, in order. Adding one is creating a file. */
async function loadMigrations(): Promise<Migration[]> {
  // The sources end in `.ts`, the compiled files in `.js`.
  const files = readdirSync(folder).filter((file) => /^\d{4}-[a-z-]+\.[jt]s$/.test(file));
  return Promise.all(
    files.toSorted().map(async (file) => {
      const { up } = (await import(pathToFileURL(join(folder, file)).href)) as Migration;
      return { name: file.slice(0, -3), up };
    }),
  );
}
