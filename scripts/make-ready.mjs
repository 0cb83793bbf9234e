import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { fingerprint } from './fingerprint.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What is built: from which inputs, with which npm script, what has to be there afterwards, and what
 * is cleared first, so that the compiled file of a deleted source does not live on.
 */
const parts = {
  server: {
    inputs: ['server', 'tsconfig.base.json', 'tsconfig.server.json', 'package-lock.json'],
    script: 'build:server',
    result: 'dist/server/main.js',
    clear: ['dist/server', 'dist/server.tsbuildinfo'],
  },
  web: {
    inputs: ['web', 'vite.config.ts', 'tsconfig.base.json', 'tsconfig.json', 'package-lock.json'],
    script: 'build:web',
    result: 'dist/web/index.html',
    clear: ['dist/web'],
  },
};

/**
 * Installs, builds and finds a browser, each only where it is needed. Everything it says goes to stderr.
 *
 * @param {readonly string[]} options `--build` (server and page), `--build=server`, `--build=web`,
 *   `--browser` (a Chromium for the tests), `--quiet` (speak only when something fails)
 * @throws Error with one clear sentence when a step fails
 */
export async function makeReady(options) {
  const quiet = options.includes('--quiet');
  const all = options.includes('--build');
  install(quiet);
  if (all || options.includes('--build=server')) build('server', quiet);
  if (all || options.includes('--build=web')) build('web', quiet);
  if (options.includes('--browser')) await ensureChromium(root);
}

/** @param {boolean} quiet */
function install(quiet) {
  const stamp = join(root, 'node_modules/.coequal-install');
  const major = process.versions.node.split('.')[0] ?? '';
  const wanted = fingerprint(root, ['package-lock.json'], [major, process.platform, process.arch]);
  if (readStamp(stamp) === wanted) return;
  say('Installing what is missing …', quiet);
  // NODE_ENV=production would leave out the compiler; see --include.
  npm(['ci', '--include=dev', '--no-audit', '--no-fund'], 'The installation', quiet);
  writeStamp(stamp, wanted);
}

/**
 * @param {keyof typeof parts} name
 * @param {boolean} quiet
 */
function build(name, quiet) {
  const { inputs, script, result, clear } = parts[name];
  const stamp = join(root, `dist/${name}.stamp`);
  const wanted = fingerprint(root, inputs);
  if (readStamp(stamp) === wanted && existsSync(join(root, result))) return;
  say(`Building the ${name === 'web' ? 'page' : 'server'} …`, quiet);
  // The stamp goes first: a build that fails half-way must not pass for a finished one.
  rmSync(stamp, { force: true });
  for (const path of clear) rmSync(join(root, path), { recursive: true, force: true });
  npm(['run', '-s', script], `The build of the ${name === 'web' ? 'page' : 'server'}`, quiet);
  writeStamp(stamp, wanted);
}

/**
 * @param {string[]} args
 * @param {string} what subject of the sentence when it fails
 * @param {boolean} quiet
 */
function npm(args, what, quiet) {
  // `npm_execpath` is the npm that started us; without it npm is a shell script on Windows.
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js') ? [process.execPath, [own]] : ['npm', []];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args], {
    cwd: root,
    // The child's output goes to our stderr: stdout belongs to the program that runs next.
    stdio: quiet ? 'pipe' : ['ignore', 2, 2],
    shell: process.platform === 'win32' && command === 'npm',
    encoding: 'utf8',
  });
  if (status === 0) return;
  if (quiet) process.stderr.write(`${stdout}${stderr}`);
  throw new Error(`${what} failed; what went wrong is printed above.`);
}

/** @param {string} path */
function readStamp(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * @param {string} path
 * @param {string} wanted
 */
function writeStamp(path, wanted) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, wanted);
}

/**
 * @param {string} sentence
 * @param {boolean} quiet
 */
function say(sentence, quiet) {
  if (!quiet) console.error(sentence);
}
