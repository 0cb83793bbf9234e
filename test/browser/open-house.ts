import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { buildApp } from '../../server/app.ts';
import { assembleDrills } from '../../server/assemble-drills.ts';
import { assemblePractice } from '../../server/assemble-practice.ts';
import { openLibrary } from '../../server/open-library.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { deskWorkshop, vocabulary } from '../desk-workshop.ts';
import { readContent } from './read-content.ts';

const root = resolve(import.meta.dirname, '../..');

/** How a visitor sits before the screen. */
export interface Seat {
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  /** Animations and the client's typing are left out unless asked for. */
  readonly motion?: boolean;
}

/** A visitor's page, and what went wrong on it. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors in the console, among them each violation of the content security policy, and uncaught errors. */
  readonly complaints: string[];
}

/** The real server with its own empty database, and a real browser. */
export interface OpenHouse {
  readonly url: string;
  /** What the house keeps, for links that are handed out beside the page. */
  readonly store: Store;
  visit(seat?: Seat): Promise<Visitor>;
  close(): Promise<void>;
}

/** Opens a house on a free port. The page must be built. */
export async function openHouse(): Promise<OpenHouse> {
  const web = join(root, 'dist', 'web');
  if (!existsSync(join(web, 'index.html'))) {
    throw new Error('The page is not built: run "npm run build:web" and try again.');
  }
  const folder = await mkdtemp(join(tmpdir(), 'coequal-browser-'));
  const { rubric, drills, scenarios, engagements } = readContent();
  const store = await openStore({ engine: 'sqlite', folder, sync: 'normal' }, () => undefined);
  const app = await buildApp({
    config: { logLevel: 'silent', origin: null, trustProxy: false },
    practice: assemblePractice(rubric, scenarios, engagements, openLibrary(store, vocabulary)),
    drills: assembleDrills(rubric, drills),
    workshop: deskWorkshop,
    store,
    clock: Date.now,
    random: randomBytes,
    mail: null,
    signOn: null,
    web,
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launch();
  return {
    url,
    store,
    visit: (seat = {}) => visit(browser, url, seat),
    async close() {
      await browser.close();
      await app.close();
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function launch(): Promise<Browser> {
  // Plain JavaScript, so that npm can run it before anything is installed.
  const finder = new URL('../../scripts/chromium.mjs', import.meta.url).href;
  const { chromiumFlags, findChromium } = (await import(finder)) as {
    chromiumFlags: () => string[];
    findChromium: () => string | null;
  };
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error(
      'There is no Chromium: run "npm test", which installs one, or set CHROMIUM_PATH.',
    );
  }
  return chromium.launch({ executablePath, args: chromiumFlags() });
}

async function visit(browser: Browser, url: string, seat: Seat): Promise<Visitor> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: seat.width ?? 1280, height: seat.height ?? 860 },
    colorScheme: seat.scheme ?? 'light',
    reducedMotion: seat.motion === true ? 'no-preference' : 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints };
}
