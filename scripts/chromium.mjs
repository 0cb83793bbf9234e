import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a Chromium that answers, or null: `CHROMIUM_PATH` first, then the usual places, then
 * the one that Playwright keeps for itself.
 *
 * @returns {string | null}
 * @throws Error when `CHROMIUM_PATH` names something that is no browser
 */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (answers(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is "${named}", and no Chromium answers there. Correct the path, or unset it to have one found.`,
    );
  }
  const kept = playwrightsOwn();
  return [...usualPlaces, ...(kept ? [kept] : [])].find(answers) ?? null;
}

/**
 * Command-line flags for a headless Chromium under test: quiet on the network, and able to run as root.
 *
 * @returns {string[]}
 */
export function chromiumFlags() {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/**
 * Finds a Chromium or installs one: Debian's package as root, else Playwright's own build.
 *
 * @param {string} root the project's folder
 * @returns {Promise<string>} its path
 * @throws Error with one clear sentence when neither is possible
 */
export async function ensureChromium(root) {
  const found = findChromium();
  if (found) return found;
  console.error('Installing a Chromium for the browser tests …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) installFromDebian();
  if (!findChromium()) installFromPlaywright(root);
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need a Chromium, and none could be found or installed. Install Chromium or Chrome and name it, as in CHROMIUM_PATH=/path/to/chromium npm test.',
  );
}

function installFromDebian() {
  const options = {
    stdio: /** @type {['ignore', 2, 2]} */ (['ignore', 2, 2]),
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
}

/** @param {string} root */
function installFromPlaywright(root) {
  spawnSync(
    process.execPath,
    [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'],
    { stdio: ['ignore', 2, 2], timeout: 300_000 },
  );
}

function playwrightsOwn() {
  try {
    /** @type {typeof import('playwright-core')} */
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return chromium.executablePath();
  } catch {
    return null; // not installed yet, or no build of it for this system
  }
}

/**
 * A file alone proves nothing: some systems put a stub there that only says what to install.
 *
 * @param {string} path
 */
function answers(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
