import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseChoice } from '../../server/store/open-store.ts';
import { startPostgres } from './postgres-server.ts';

/** An empty database that belongs to one test file. */
export interface EmptyBase {
  readonly choice: DatabaseChoice;
  /** Once every store over it is closed. */
  remove(): Promise<void>;
}

/** Makes one of either engine. */
export async function emptyBase(engine: DatabaseChoice['engine']): Promise<EmptyBase> {
  if (engine === 'postgres') {
    const server = await startPostgres();
    return {
      choice: { engine, url: await server.freshDatabase() },
      remove: () => server.stop(),
    };
  }
  const folder = mkdtempSync(join(tmpdir(), 'coequal-store-'));
  return {
    choice: { engine, folder, sync: 'normal' },
    remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
  };
}

/** For a database of which no warning is expected. */
export const noWarning = (error: Error): never => {
  throw error;
};
