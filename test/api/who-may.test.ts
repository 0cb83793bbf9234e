import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import Fastify from 'fastify';
import { whoMay } from '../../server/accounts/who-may.ts';
import { TOKEN_LIFE } from '../../server/accounts/token.ts';
import { guard } from '../../server/api/guard.ts';
import type { AllianceSummary, AllianceView } from '../../server/api/contract/alliance.ts';
import type { SessionSummary, SessionView } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { routes } from './every-route.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const ofOwners = Object.entries(routes).filter(([route]) => route.includes('/sessions/:id'));
const ofAllies = Object.entries(routes).filter(([route]) => route.includes('/alliances/:id'));

describe('who may do what', () => {
  let house: OpenHouse;
  let owner: Browser;
  let id: string;

  beforeAll(async () => {
    house = await openHouse();
    return house.close;
  });
  beforeEach(async () => {
    owner = newBrowser(house.app);
    ({ id } = (await owner.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body);
  });

  function attempt(browser: Browser, route: string, body?: object, names = { id, entry: '' }) {
    const [method, path] = route.split(' ') as ['GET' | 'POST' | 'PATCH' | 'DELETE', string];
    const url = path
      .replace(/:id|:other/g, names.id)
      .replace(':entry', names.entry)
      .replace(':place', '0');
    return browser.ask<unknown>(method, url, body);
  }

  test('every route of the API stands in this test', () => {
    const declared = house.routes
      .map(({ name }) => name)
      .filter((name) => name.includes(' /api/') && !name.startsWith('HEAD '));
    expect(declared.toSorted()).toEqual(Object.keys(routes).toSorted());
  });

  test('every route of the API names its deed, and every deed of the table has a route', () => {
    const deeds = house.routes
      .filter(({ name }) => name.includes(' /api/'))
      .map(({ deed }) => deed);
    expect([...new Set(deeds)].toSorted()).toEqual(Object.keys(whoMay).toSorted());
  });

  test.each(ofOwners)('%s: a stranger is told that there is nothing', async (route, body) => {
    const { status, body: problem } = await attempt(newBrowser(house.app), route, body);
    expect(status).toBe(404);
    expect(problem).toEqual({
      status: 404,
      code: 'not-found',
      message: 'There is no such session.',
    });
  });

  test.each(ofOwners)('%s: so is another guest, and nothing changes', async (route, body) => {
    const before = (await owner.ask('GET', `/api/sessions/${id}`)).body;
    const other = newBrowser(house.app);
    await other.ask('POST', '/api/sessions', { scenario: 'echo' });
    expect((await attempt(other, route, body)).status).toBe(404);
    expect((await owner.ask('GET', `/api/sessions/${id}`)).body).toEqual(before);
  });

  test.each(ofOwners)('%s: so is whoever shows a forged cookie', async (route, body) => {
    const real = owner.cookie ?? '';
    const forged = [
      'coequal=',
      'coequal=x',
      `coequal=${'A'.repeat(43)}`,
      `${real}A`,
      real.slice(0, -1),
      `coequal=${"' or 1=1 --".padEnd(43, 'A')}`,
      `coequal=${'%'.repeat(43)}`,
      `coequal=${'A'.repeat(5000)}`,
    ];
    for (const cookie of forged) {
      const browser = newBrowser(house.app);
      browser.forge(cookie);
      expect((await attempt(browser, route, body)).status, cookie).toBe(404);
    }
  });

  describe('of an alliance', () => {
    let alliance: string;
    let entry: string;
    beforeEach(async () => {
      const { body } = await owner.ask<AllianceView>('POST', '/api/alliances', {
        engagement: 'thrice',
      });
      alliance = body.id;
      const { sheet } = (
        await owner.ask<AllianceView>('POST', `/api/alliances/${alliance}/entries`, {
          words: 'Tea.',
        })
      ).body;
      entry = sheet[0]?.id ?? '';
    });

    test.each(ofAllies)(
      '%s: a stranger, another guest and a forger are told that there is nothing',
      async (route, body) => {
        const before = (await owner.ask('GET', `/api/alliances/${alliance}`)).body;
        const other = newBrowser(house.app);
        await other.ask('POST', '/api/alliances', { engagement: 'thrice' });
        const forger = newBrowser(house.app);
        forger.forge(`coequal=${'A'.repeat(43)}`);
        for (const browser of [newBrowser(house.app), other, forger])
          expect(await attempt(browser, route, body, { id: alliance, entry })).toMatchObject({
            status: 404,
            body: { code: 'not-found', message: 'There is no such alliance.' },
          });
        expect((await owner.ask('GET', `/api/alliances/${alliance}`)).body).toEqual(before);
      },
    );

    test('a list shows a visitor their own, and a stranger nothing', async () => {
      expect((await newBrowser(house.app).ask('GET', '/api/alliances')).body).toEqual([]);
      const { body } = await owner.ask<AllianceSummary[]>('GET', '/api/alliances');
      expect(body.map(({ id: own }) => own)).toContain(alliance);
    });
  });

  test('lists and growth show a visitor their own, and a stranger nothing', async () => {
    const stranger = newBrowser(house.app);
    expect((await stranger.ask('GET', '/api/sessions')).body).toEqual([]);
    expect((await stranger.ask('GET', '/api/growth')).body).toMatchObject({ points: [] });
    const { body } = await owner.ask<SessionSummary[]>('GET', '/api/sessions');
    expect(body.map((session) => session.id)).toEqual([id]);
  });

  test('a forged cookie is no account to start a session in', async () => {
    const browser = newBrowser(house.app);
    browser.forge(`coequal=${'A'.repeat(43)}`);
    const { cookie } = await browser.ask('POST', '/api/sessions', { scenario: 'echo' });
    expect(cookie).not.toBeNull();
  });

  test('a cookie is renewed on a later day and forgotten when it is not used', async () => {
    const { now } = house.clock;
    house.clock.now = now + 3_600_000;
    expect((await owner.ask('GET', '/api/sessions')).cookie).toBeNull();
    house.clock.now = now + 2 * 86_400_000;
    expect((await owner.ask('GET', '/api/sessions')).cookie).toContain('Max-Age=34560000');
    house.clock.now = now + TOKEN_LIFE + 86_400_000;
    expect((await owner.ask('GET', `/api/sessions/${id}`)).status).toBe(200);
    house.clock.now += TOKEN_LIFE + 1;
    expect((await owner.ask('GET', `/api/sessions/${id}`)).status).toBe(404);
    house.clock.now = now;
  });

  test('a route that names no deed is not accepted', async () => {
    const app = Fastify();
    guard(app, {} as Parameters<typeof guard>[1]);
    expect(() => app.get('/api/secret', () => 'told')).toThrow('does not say what it does');
    await app.close();
  });
});
