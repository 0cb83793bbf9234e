import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type DatabaseChoice } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { startPostgres } from './postgres-server.ts';

/** Whatever a store can stand on. */
export const engines = ['sqlite', 'postgres'] as const satisfies DatabaseChoice['engine'][];

/** An open store over an empty database that belongs to one test file. */
export interface EmptyStore {
  readonly store: Store;
  /** Where to open the same database once more. */
  readonly choice: DatabaseChoice;
  /** Closes the store and takes its database away. */
  readonly remove: () => Promise<void>;
}

/** Opens one over either engine. */
export async function emptyStore(engine: DatabaseChoice['engine']): Promise<EmptyStore> {
  const { choice, clear } = await emptyBase(engine);
  const store = await openStore(choice, noWarning);
  return { store, choice, remove: () => store.close().then(clear) };
}

/** For a database of which no warning is expected. */
export const noWarning = (error: Error): never => {
  throw error;
};

async function emptyBase(engine: DatabaseChoice['engine']) {
  if (engine === 'postgres') {
    const server = await startPostgres();
    return { choice: { engine, url: await server.freshDatabase() }, clear: () => server.stop() };
  }
  const folder = mkdtempSync(join(tmpdir(), 'coequal-store-'));
  return {
    choice: { engine, folder, sync: 'normal' as const },
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}
