import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioSummary } from '../server/api/contract/scenario.ts';
import type { ExchangeView, SessionView } from '../server/api/contract/session.ts';
import { startServer, type RunningServer } from './run-server.ts';
import { startPostgres, type PostgresServer } from './store/postgres-server.ts';

const GUESTS = 6;
/** Fewer than the shortest scenario has, so that no session ends by itself. */
const TURNS = 6;
/** After so many acknowledged turns the server is killed, with others on their way. */
const ENOUGH = 15;

/** What a guest was told: the session, how to get back to it, and every turn that was acknowledged. */
interface Guest {
  readonly id: string;
  readonly cookie: string;
  acknowledged: readonly ExchangeView[];
}

describe.each(['sqlite', 'postgres'] as const)('over %s', (engine) => {
  let folder: string;
  let database: PostgresServer | undefined;
  let environment: Record<string, string>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'coequal-kill-'));
    database = engine === 'postgres' ? await startPostgres() : undefined;
    environment = database
      ? { DATABASE_URL: await database.freshDatabase() }
      : { COEQUAL_DATA: folder };
  });
  afterAll(async () => {
    await database?.stop();
    rmSync(folder, { recursive: true });
  });

  test('every acknowledged turn survives kill -9', async () => {
    const server = await startServer(environment);
    const guests = await Promise.all(Array.from({ length: GUESTS }, () => newGuest(server)));
    const acknowledged = () => guests.flatMap((guest) => guest.acknowledged).length;
    await Promise.all(
      guests.map(async (guest) => {
        for (let index = 0; index < TURNS; index += 1) {
          const view = await say(server, guest, index).catch(() => null);
          if (view === null) return;
          guest.acknowledged = view.exchanges;
          if (acknowledged() >= ENOUGH) server.process.kill('SIGKILL');
        }
      }),
    );
    expect((await server.end('SIGKILL')).code).toBeNull();
    expect(acknowledged()).toBeGreaterThanOrEqual(ENOUGH);

    const again = await startServer(environment);
    for (const guest of guests) {
      const response = await fetch(`${again.url}/api/sessions/${guest.id}`, {
        headers: { cookie: guest.cookie },
      });
      const { exchanges } = (await response.json()) as SessionView;
      // One more may be there: kept, and killed before it was told.
      expect(exchanges.slice(0, guest.acknowledged.length)).toEqual(guest.acknowledged);
      expect(exchanges.length - guest.acknowledged.length).toBeLessThanOrEqual(1);
      // And the session goes on from where it stands.
      const next = await say(again, guest, exchanges.length);
      expect(next.exchanges).toHaveLength(exchanges.length + 1);
    }
    expect((await again.end('SIGTERM')).code).toBe(0);
  });
});

async function newGuest({ url }: RunningServer): Promise<Guest> {
  const [scenario] = (await (await fetch(`${url}/api/scenarios`)).json()) as ScenarioSummary[];
  const response = await post(`${url}/api/sessions`, { scenario: scenario?.id });
  const { id } = (await response.json()) as SessionView;
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { id, cookie, acknowledged: [] };
}

async function say({ url }: RunningServer, guest: Guest, index: number): Promise<SessionView> {
  const turn = { index, coach: `What matters most to you in this? (${index})` };
  const response = await post(`${url}/api/sessions/${guest.id}/turns`, turn, guest.cookie);
  expect(response.status).toBe(200);
  return (await response.json()) as SessionView;
}

function post(url: string, body: object, cookie = ''): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  });
}
