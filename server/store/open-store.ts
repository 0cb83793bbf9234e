import { Kysely, type Dialect } from 'kysely';
import { migrate, NewerDatabase } from './migrate.ts';
import { openPostgres } from './open-postgres.ts';
import { openSqlite } from './open-sqlite.ts';
import { sqlStore } from './sql-store.ts';
import type { Store } from './store.ts';
import { StoreUnavailable } from './store-unavailable.ts';
import type { Tables } from './tables.ts';

/** Which database holds the work: a file in the data folder, or a PostgreSQL server. */
export type DatabaseChoice =
  | {
      readonly engine: 'sqlite';
      /** Absolute path of the folder that holds the file; made when it is missing. */
      readonly folder: string;
      /** `full` also survives a power cut at every acknowledgement, at half the speed. */
      readonly sync: 'normal' | 'full';
    }
  | {
      readonly engine: 'postgres';
      /** `postgres://user:password@host:port/name`. */
      readonly url: string;
    };

/**
 * Opens the database and brings its tables up to date.
 *
 * @param warn told when an idle connection to the server breaks; the next query opens a new one
 * @throws StoreUnavailable with a sentence that names the cure
 */
export async function openStore(
  choice: DatabaseChoice,
  warn: (error: Error) => void,
): Promise<Store> {
  const dialect = await openDialect(choice, warn);
  const db = new Kysely<Tables>({ dialect });
  try {
    await migrate(db, choice.engine);
    return sqlStore(db, choice.engine);
  } catch (error) {
    await db.destroy();
    if (error instanceof NewerDatabase) throw new StoreUnavailable(error.message, error);
    throw new StoreUnavailable(
      choice.engine === 'sqlite'
        ? `The database in ${choice.folder} cannot be read (${reason(error)}). Put back a copy that is whole, or point COEQUAL_DATA to another folder.`
        : `PostgreSQL at ${place(choice.url)} cannot be used (${reason(error)}). Start it, or correct DATABASE_URL.`,
      error,
    );
  }
}

async function openDialect(choice: DatabaseChoice, warn: (error: Error) => void): Promise<Dialect> {
  if (choice.engine === 'postgres') return openPostgres(choice.url, warn);
  try {
    return await openSqlite(choice.folder, choice.sync);
  } catch (error) {
    throw new StoreUnavailable(
      `The data folder ${choice.folder} cannot be written (${reason(error)}). Make it writable, or point COEQUAL_DATA to another folder.`,
      error,
    );
  }
}

/** Host, port and name: the parts of the address that may be shown. */
function place(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}:${port || '5432'}${pathname}`;
}

/** The system's own short word, such as `EACCES`, or its sentence. */
function reason(error: unknown): string {
  // Where a name has two addresses, both refusals come in one error without a message.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error ? first.message : String(first);
}
