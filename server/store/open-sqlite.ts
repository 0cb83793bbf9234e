import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dialect } from 'kysely';
import { sqliteDialect } from './sqlite-dialect.ts';

/** The first Node whose own SQLite speaks without a warning. */
const BUILT_IN_SINCE = 24;

/**
 * Opens `coequal.db` in the folder and makes both when they are missing.
 *
 * @throws the system's or SQLite's error when the folder cannot be made or the file not be written
 */
export async function openSqlite(folder: string, sync: 'normal' | 'full'): Promise<Dialect> {
  makeFolder(folder);
  const { DatabaseSync } = await loadSqlite();
  const database = new DatabaseSync(join(folder, 'coequal.db'));
  try {
    // What is deleted is written over: words that somebody deleted do not stay in pages that are free.
    database.exec('pragma secure_delete = on');
    // In WAL mode `normal` loses nothing when the process is killed; only a power cut can take the last moments.
    database.exec(
      `pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = ${sync}; pragma foreign_keys = on`,
    );
    // Opening alone does not tell whether the file can be written.
    database.exec('begin immediate; rollback');
  } catch (error) {
    database.close();
    throw error;
  }
  return sqliteDialect(database);
}

/** Like `mkdirSync` with `recursive`, which never comes back from places like /proc, where nothing can be made. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another server that starts at the same moment may have made it.
    if (!existsSync(folder)) throw error;
  }
}

/** Node's own SQLite where it is ready, else the package with the same interface. */
async function loadSqlite(): Promise<typeof import('@photostructure/sqlite')> {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < BUILT_IN_SINCE) return import('@photostructure/sqlite');
  // Kept from the compiler, whose types are those of Node 20.
  const builtIn = 'node:sqlite';
  return (await import(builtIn)) as typeof import('@photostructure/sqlite');
}
