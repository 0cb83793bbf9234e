import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Me } from '../../server/api/contract/account.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionSummary, SessionView } from '../../server/api/contract/session.ts';
import { download, upload } from './archiving.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';

let house: OpenHouse;
let elsewhere: OpenHouse;
beforeAll(async () => {
  [house, elsewhere] = [await openHouse(), await openHouse()];
});
afterAll(async () => {
  await house.close();
  await elsewhere.close();
});

async function practised(browser: Browser, words = '<b>Who</b> & what?'): Promise<string> {
  const { id } = (await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' }))
    .body;
  await browser.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: words });
  await browser.ask('PUT', `/api/sessions/${id}/note`, { text: 'Stayed with me.', revision: 0 });
  return id;
}

describe('everything that is kept of somebody', () => {
  test('is downloaded as an archive with pages to read, which hold no script and no markup of anybody', async () => {
    const guest = newBrowser(house.app);
    const id = await practised(guest);
    const files = unzipSync(await download(guest, house));
    expect(JSON.parse(strFromU8(files['data/archive.json'] ?? new Uint8Array()))).toMatchObject({
      ...{ format: 'coequal-archive', version: 2 },
    });
    const sessions = JSON.parse(
      strFromU8(files['data/session.json'] ?? new Uint8Array()),
    ) as object[];
    expect(sessions).toMatchObject([{ id, scenario_id: 'echo' }]);
    const page = strFromU8(files['sessions/1.html'] ?? new Uint8Array());
    expect(page).toContain('&lt;b&gt;Who&lt;/b&gt; &amp; what?');
    expect(page).toContain('Stayed with me.');
    expect(page + strFromU8(files['index.html'] ?? new Uint8Array())).not.toMatch(
      /<script|https?:/,
    );
  });

  test('is taken in by another Coequal, also by a stranger, and twice is once', async () => {
    const guest = newBrowser(house.app);
    const id = await practised(guest);
    const zip = await download(guest, house);
    const person = await signUp(elsewhere, 'Tom');
    const first = await upload(person, zip, elsewhere);
    expect(first.body).toMatchObject({ sessions: 1, notes: 1, known: 0 });
    expect((await upload(person, zip, elsewhere)).body).toMatchObject({
      sessions: 0,
      notes: 0,
      known: 1,
    });
    const list = (await person.ask<SessionSummary[]>('GET', '/api/sessions')).body;
    expect(list.map((one) => one.id)).toEqual([id]);
    expect((await person.ask<{ text: string }>('GET', `/api/sessions/${id}/note`)).body.text).toBe(
      'Stayed with me.',
    );
    expect((await upload(null, zip, elsewhere)).status).toBe(200);
  });

  const remove = (by: Browser, body: object) => by.ask<Problem>('POST', '/api/me/deletion', body);

  test('brings no control characters along, and nothing that is no character', async () => {
    const guest = newBrowser(house.app);
    await practised(guest, 'Who was that?');
    const files = unzipSync(await download(guest, house));
    const changed = Object.entries(files).map(([name, bytes]) => [
      name,
      strToU8(strFromU8(bytes).replaceAll('Who was', 'Who\\u0000 \\uffffwas\ufdd0')),
    ]);
    const there = await signUp(elsewhere, 'Ivo');
    const zip = zipSync(Object.fromEntries(changed) as Record<string, Uint8Array>);
    expect((await upload(there, zip, elsewhere)).status).toBe(200);
    const [session] = (await there.ask<SessionSummary[]>('GET', '/api/sessions')).body;
    const { body } = await there.ask<SessionView>('GET', `/api/sessions/${session?.id}`);
    expect(body.exchanges.map(({ coach }) => coach)).toEqual(['Who was that?']);
  });

  test('is deleted by a guest with a word', async () => {
    const guest = newBrowser(house.app);
    const id = await practised(guest);
    expect((await remove(guest, {})).body.code).toBe('not-confirmed');
    expect((await remove(guest, { word: 'Delete ' })).status).toBe(204);
    expect((await guest.ask('GET', `/api/sessions/${id}`)).status).toBe(404);
    expect((await remove(guest, { word: 'delete' })).status).toBe(404);
  });

  test('is deleted by a person with their password alone, who is signed out by it, everywhere', async () => {
    const tom = await signUp(house, 'Tom');
    const id = await practised(tom);
    const phone = newBrowser(house.app);
    const known = { email: tom.email, password: 'four plain words here' };
    await phone.ask('POST', '/api/sign-in', known);
    for (const wrong of [{}, { word: 'delete' }, { password: 'wrong words here' }])
      expect((await remove(tom, wrong)).body).toMatchObject({
        status: 403,
        code: 'wrong-password',
      });
    expect(await house.store.findSession(id, tom.id)).not.toBeNull();
    const gone = await remove(tom, { password: known.password });
    expect([gone.status, gone.cookie]).toEqual([204, expect.stringMatching(/^coequal=;/)]);
    for (const browser of [tom, phone])
      expect((await browser.ask<Me>('GET', '/api/me')).body.kind).toBe('stranger');
    expect(await house.store.findAccount(tom.id)).toBeNull();
    expect(await house.store.findSession(id, tom.id)).toBeNull();
    expect((await phone.ask('POST', '/api/sign-in', known)).status).toBe(401);
  });

  test('who guesses at the password is told to wait, the right one or not', async () => {
    const tom = await signUp(house, 'Tom');
    for (let tries = 0; tries < 8; tries++) await remove(tom, { password: 'wrong words here' });
    const { body } = await remove(tom, { password: 'four plain words here' });
    expect(body).toMatchObject({ status: 429, code: 'too-many-tries' });
    house.clock.now += 15 * 60_000 + 1;
    expect((await remove(tom, { password: 'four plain words here' })).status).toBe(204);
  });

  test('a stranger has nothing to take along or to delete', async () => {
    const stranger = newBrowser(house.app);
    for (const [method, path] of [
      ['GET', '/api/me/archive'],
      ['POST', '/api/me/deletion'],
    ] as const) {
      const { status, body } = await stranger.ask<Problem>(
        method,
        path,
        method === 'GET' ? undefined : { word: 'delete' },
      );
      expect([status, body.code]).toEqual([404, 'nothing-kept']);
    }
  });
});
