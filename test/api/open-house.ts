import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { Practice } from '../../server/api/practice.ts';
import { buildApp, type Ingredients } from '../../server/app.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { deskWorkshop } from '../desk-workshop.ts';
import { fakeDrills } from './fake-drills.ts';
import { fakePractice } from './fake-practice.ts';

/** What a test may have otherwise than usual. */
export interface HouseWish {
  practice?: Practice;
  /** A practice that needs the store. */
  practiceOver?: (store: Store) => Practice;
  drills?: Ingredients['drills'];
  workshop?: Ingredients['workshop'];
  config?: Partial<Ingredients['config']>;
  web?: string;
  mail?: Ingredients['mail'];
  signOn?: Ingredients['signOn'];
  /** Changes the store before the application gets it. */
  wrap?: (store: Store) => Store;
}

/** A route as the application declared it. */
export interface DeclaredRoute {
  /** Such as `GET /api/rubric`. */
  readonly name: string;
  /** What it says it does, or undefined. */
  readonly deed: string | undefined;
}

/** A whole application over an empty database of its own. */
export interface OpenHouse {
  readonly app: FastifyInstance;
  readonly store: Store;
  /** Milliseconds since 1970, UTC; a test may set it. */
  readonly clock: { now: number };
  readonly routes: readonly DeclaredRoute[];
  readonly close: () => Promise<void>;
}

/** Opens one, at nine on a November morning. */
export async function openHouse(wish: HouseWish = {}): Promise<OpenHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'coequal-api-'));
  const store = await openStore({ engine: 'sqlite', folder, sync: 'normal' }, (error) => {
    throw error;
  });
  const clock = { now: Date.UTC(2026, 10, 21, 9) };
  let drawn = 0;
  const routes: DeclaredRoute[] = [];
  const listen = (message: unknown) => {
    const { fastify } = message as { fastify: FastifyInstance };
    fastify.addHook('onRoute', ({ method, url, config }: RouteOptions) => {
      for (const one of [method].flat()) routes.push({ name: `${one} ${url}`, deed: config?.may });
    });
  };
  const kept = wish.wrap?.(store) ?? store;
  // Told of every application in this process while it is subscribed: of this one.
  subscribe('fastify.initialization', listen);
  const app = await buildApp({
    config: { logLevel: 'silent', origin: null, trustProxy: false, ...wish.config },
    practice: wish.practiceOver?.(kept) ?? wish.practice ?? fakePractice,
    drills: wish.drills ?? fakeDrills,
    workshop: wish.workshop ?? deskWorkshop,
    store: kept,
    clock: () => clock.now,
    // Foreseeable, and never the same twice.
    random: (bytes) => {
      const value = Buffer.alloc(bytes, createHash('sha256').update(String(++drawn)).digest());
      value.writeUInt32BE(drawn);
      return value;
    },
    mail: wish.mail ?? null,
    signOn: wish.signOn ?? null,
    web: wish.web ?? null,
  });
  unsubscribe('fastify.initialization', listen);
  return {
    app,
    store,
    clock,
    routes,
    async close() {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
