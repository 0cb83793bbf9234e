// Serves while you edit: the server is compiled and restarted, the page reloads. Ctrl-C ends all of it.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const port = process.env.PORT || '3000';
/** A compiler writes many files for one change: wait until it is done. Milliseconds. */
const settled = 300;

const compiler = spawn(
  process.execPath,
  [
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.server.json',
    '--watch',
    '--preserveWatchOutput',
  ],
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
);

let server = startServer();
/** @type {NodeJS.Timeout | undefined} */
let waiting;
let closing = false;

const watchers = ['dist/server', 'rubrics', 'scenarios'].map((folder) =>
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void restartServer(), settled);
  }),
);

const page = await createServer({
  configFile: join(root, 'vite.config.ts'),
  server: {
    host: '127.0.0.1',
    // The host stays as the browser named it: the server holds it against the Origin.
    proxy: { '/api': { target: `http://127.0.0.1:${port}`, changeOrigin: false } },
  },
});
await page.listen();
console.log(`The page reloads as you edit at ${page.resolvedUrls?.local[0] ?? 'its own address'}`);

process.once('SIGINT', () => void close());
process.once('SIGTERM', () => void close());

function startServer() {
  return spawn(process.execPath, ['--enable-source-maps', 'dist/server/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function restartServer() {
  await end(server);
  if (!closing) server = startServer();
}

async function close() {
  closing = true;
  clearTimeout(waiting);
  for (const watcher of watchers) watcher.close();
  await Promise.all([end(server), end(compiler), page.close()]);
  process.exit(0);
}

/**
 * Ends a child and waits for its last word, so that its port is free again.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
