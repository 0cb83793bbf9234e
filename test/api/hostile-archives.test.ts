import { strToU8, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { SessionSummary, SessionView } from '../../server/api/contract/session.ts';
import { download, rowsIn, upload } from './archiving.ts';
import { newBrowser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

let house: OpenHouse;
/** Accounts that were made in it. */
const made: string[] = [];

beforeAll(async () => {
  house = await openHouse({
    wrap: (store) => ({
      ...store,
      async addAccount(account, token) {
        made.push(account.id);
        await store.addAccount(account, token);
      },
    }),
  });
  return house.close;
});

const manifest = (facts: object = {}) =>
  strToU8(JSON.stringify({ format: 'coequal-archive', version: 2, made: '', ...facts }));
const archive = (files: Zippable, facts: object = {}) =>
  zipSync({ 'data/archive.json': manifest(facts), ...files });
const rows = (...all: unknown[]) =>
  strToU8(`[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);

/** An archive in which a file of a few bytes says that it is of a gigabyte. */
function declaring(size: number): Uint8Array {
  const zip = archive({ 'data/session.json': rows() });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at < zip.length - 30; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50) view.setUint32(at + 22, size, true);
    if (sign === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}

const hostile: [string, Uint8Array, RegExp][] = [
  ['no ZIP file', strToU8('Hello, this is no archive at all.'), /no archive of a Coequal|no ZIP/],
  ['an empty file', new Uint8Array(0), /no archive of a Coequal|no ZIP|Choose the ZIP/],
  [
    'half of one',
    archive({ 'data/session.json': rows() }).subarray(0, 60),
    /no ZIP file, or it is damaged|no archive/,
  ],
  ['another ZIP file', zipSync({ 'a.txt': strToU8('a') }), /no archive of a Coequal/],
  ['an archive of another program', archive({}, { format: 'other' }), /no archive of a Coequal/],
  ['a newer archive', archive({}, { version: 3 }), /newer Coequal/],
  ['a version that is none', archive({}, { version: 0 }), /no archive of a Coequal/],
  ['a name that leads up', archive({ '../../etc/passwd': strToU8('x') }), /lead out of it/],
  ['a name from the root', archive({ '/etc/passwd': strToU8('x') }), /lead out of it/],
  ['a name of a drive', archive({ 'C:\\x': strToU8('x') }), /lead out of it/],
  ['a bomb', archive({ 'data/session.json': new Uint8Array(120_000_000) }), /larger than 4 MB/],
  [
    'twenty thousand files',
    archive(
      Object.fromEntries(
        Array.from({ length: 20_001 }, (_, at) => [`f${at}`, [new Uint8Array(0), { level: 0 }]]),
      ),
    ),
    /far more files/,
  ],
  [
    'JSON that is none',
    archive({ 'data/session.json': strToU8('[\n{"id":\n]') }),
    /cannot be read/,
  ],
  [
    'a thousand brackets',
    archive({ 'data/session.json': strToU8(`[\n${'['.repeat(100_000)}\n]`) }),
    /cannot be read/,
  ],
  [
    'words that are not UTF-8',
    archive({ 'data/session.json': Uint8Array.of(0x5b, 0xff, 0xfe) }),
    /damaged/,
  ],
  [
    'rows of another shape',
    archive({ 'data/session.json': rows({ id: 1 }) }),
    /changed since a Coequal wrote it/,
  ],
  [
    'a session of a prototype',
    archive({ 'data/__proto__.json': rows({ id: 1 }), 'data/session.json': rows({ id: 'a' }) }),
    /changed since/,
  ],
  [
    'an exchange of nobody’s',
    archive({
      'data/exchange.json': rows({
        session_id: 'x',
        index: 0,
        coach: 'a',
        report: null,
        reply: '',
        at: 0,
        client: null,
        moved: null,
      }),
    }),
    /belongs to nothing in the archive/,
  ],
];

describe('an archive that is none', () => {
  test.each(hostile)(
    '%s is refused with a sentence, and leaves nothing behind',
    async (_, zip, sentence) => {
      const eve = await signUp(house, 'Eve');
      made.length = 0;
      for (const by of [eve, null]) {
        const { status, body } = await upload(by, zip, house);
        expect([status, body.code]).toEqual([400, 'archive-refused']);
        expect(body.message).toMatch(sentence);
      }
      expect((await eve.ask<SessionSummary[]>('GET', '/api/sessions')).body).toEqual([]);
      // A stranger who could bring nothing is no guest.
      for (const account of made) expect(await house.store.findAccount(account)).toBeNull();
    },
  );

  test('a gigabyte that is only declared is read as what it is', async () => {
    const { status, body } = await upload(await signUp(house, 'Eve'), declaring(2 ** 30), house);
    expect([status, body.sessions]).toEqual([200, 0]);
  });

  test('a file above the limit, and one that is sent as something else, are refused with a sentence', async () => {
    const eve = await signUp(house, 'Eve');
    const large = await upload(eve, new Uint8Array(33 * 1024 * 1024), house);
    expect([large.status, large.body.message]).toEqual([
      413,
      'This file is larger than 32 MB, and is not taken in.',
    ]);
    const { status, body } = await eve.ask<{ message: string }>('POST', '/api/me/archive', {});
    expect([status, body.message]).toEqual([400, 'Choose the ZIP file of an archive.']);
  });
});

describe('an archive of somebody else', () => {
  const practised = async (by: SignedUp) => {
    const { id } = (await by.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
    await by.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: 'What?' });
    await by.ask('POST', `/api/sessions/${id}/finish`, {});
    return id;
  };

  test('is taken in as a copy, says whose it was, and leaves theirs as it is', async () => {
    const [tom, eve] = [await signUp(house, 'Tom Brown'), await signUp(house, 'Eve')];
    const id = await practised(tom);
    const before = await house.store.findSession(id, tom.id);
    const zip = await download(tom, house);
    expect((await upload(eve, zip, house)).body).toMatchObject({ sessions: 1, owner: 'Tom Brown' });
    expect(await house.store.findSession(id, tom.id)).toEqual(before);
    expect(await house.store.findSession(id, eve.id)).toBeNull();
    expect((await upload(eve, zip, house)).body).toMatchObject({ sessions: 0, known: 1 });
    expect(await house.store.listSessions(eve.id)).toHaveLength(1);
  });

  test('one’s own brought back doubles nothing, and names nobody', async () => {
    const tom = await signUp(house, 'Tom Brown');
    await practised(tom);
    const zip = await download(tom, house);
    expect((await upload(tom, zip, house)).body).toMatchObject({
      sessions: 0,
      known: 1,
      owner: null,
    });
    expect(rowsIn(zip, 'session')).toHaveLength(1);
  });

  test('a stranger who brings one is a guest with it', async () => {
    const tom = await signUp(house, 'Tom Brown');
    await practised(tom);
    const { status } = await upload(null, await download(tom, house), house);
    expect(status).toBe(200);
    expect((await newBrowser(house.app).ask('GET', '/api/me')).status).toBe(200);
  });
});
