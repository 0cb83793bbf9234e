import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { ArchiveTakenIn } from '../../server/api/contract/own-data.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { Browser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';

/** Downloads somebody's archive. */
export async function download(browser: Browser, { app }: OpenHouse): Promise<Uint8Array> {
  const answer = await app.inject({
    ...{ method: 'GET', url: '/api/me/archive', headers: { cookie: cookieOf(browser) } },
  });
  expect(answer.statusCode).toBe(200);
  return answer.rawPayload;
}

/** Brings an archive somewhere; as a stranger where there is no browser. */
export async function upload(browser: Browser | null, zip: Uint8Array, { app }: OpenHouse) {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/me/archive',
    headers: {
      'content-type': 'application/zip',
      ...(browser === null ? {} : { cookie: cookieOf(browser) }),
    },
    payload: Buffer.from(zip),
  });
  return { status: answer.statusCode, body: answer.json<ArchiveTakenIn & Problem>() };
}

/** An archive's files as texts, by their names. */
export function filesIn(zip: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** The rows of a table in an archive. */
export function rowsIn(zip: Uint8Array, table: string): Record<string, unknown>[] {
  return JSON.parse(filesIn(zip)[`data/${table}.json`] ?? '[]') as Record<string, unknown>[];
}

function cookieOf(browser: Browser): string {
  return (browser.cookie ?? '').split(';')[0] ?? '';
}
