import { beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { LONGEST_TURN } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';

describe('what a request may look like', () => {
  let house: OpenHouse;
  let path: string;
  let browser: Browser;
  beforeAll(async () => {
    house = await openHouse();
    browser = newBrowser(house.app);
    const { body } = await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    path = `/api/sessions/${body.id}/turns`;
    return house.close;
  });

  test.each<[string, object, string]>([
    ['a missing field', { coach: 'Hm' }, '"index" is missing.'],
    [
      'an unknown field',
      { index: 0, coach: 'Hm', mood: 'x' },
      '"mood" is not known here: leave it out.',
    ],
    ['a number as text', { index: '0', coach: 'Hm' }, '"index" takes a whole number.'],
    ['a negative index', { index: -1, coach: 'Hm' }, '"index" must be >= 0.'],
    ['words that are none', { index: 0, coach: 7 }, '"coach" takes a text.'],
    ['an empty turn', { index: 0, coach: '' }, '"coach" is empty.'],
    [
      'a turn too long to be said',
      { index: 0, coach: 'a'.repeat(LONGEST_TURN + 1) },
      '"coach" is too long: at most 10000 characters.',
    ],
    ['a list', [], 'The request needs a JSON object as its body.'],
  ])('%s is refused with a sentence', async (_, body, message) => {
    const answer = await browser.ask<Problem>('POST', path, body);
    expect(answer.body).toEqual({ status: 400, code: 'invalid-request', message });
  });

  test('the longest turn is taken, whatever it is written in', async () => {
    const coach = '\u0001🌱'.repeat(LONGEST_TURN / 4);
    const { status } = await browser.ask('POST', path, { index: 0, coach });
    expect(status).toBe(200);
  });

  test.each<[string, string | undefined, string, number, string]>([
    ['no JSON', 'application/json', '{"index": 0', 400, 'invalid-request'],
    ['another type', 'text/plain', 'Hm', 415, 'not-json'],
    ['a form', 'application/x-www-form-urlencoded', 'index=0', 415, 'not-json'],
    ['too much', 'application/json', `"${'a'.repeat(200_000)}"`, 413, 'too-large'],
    ['a poisoned object', 'application/json', '{"__proto__": {"a": 1}}', 400, 'invalid-request'],
  ])('a body that is %s is a problem, told as one', async (_, type, payload, status, code) => {
    const response = await house.app.inject({
      method: 'POST',
      url: path,
      headers: { cookie: browser.cookie ?? '', ...(type && { 'content-type': type }) },
      payload,
    });
    expect(response.json()).toMatchObject({ status, code });
    expect(response.statusCode).toBe(status);
  });

  test.each(['/api', '/api/', '/api/nothing', '/healthz/more', '/%zz'])(
    'nothing at %s is a problem, too',
    async (url) => {
      const response = await house.app.inject({ url });
      expect(response.statusCode).toBe(response.json<Problem>().status);
      expect([400, 404]).toContain(response.statusCode);
      expect(response.json<Problem>().message).toMatch(/\.$/);
    },
  );

  test('a fault of ours is logged and not told', async () => {
    const broken = await openHouse({
      wrap: (store) => ({
        ...store,
        ping: () => Promise.reject(new Error('password=secret at line 7')),
      }),
    });
    const response = await broken.app.inject({ url: '/healthz' });
    expect(response.statusCode).toBe(500);
    expect(response.body).not.toContain('secret');
    expect(response.json()).toMatchObject({ status: 500, code: 'internal' });
    await broken.close();
  });

  test('health is told in two words', async () => {
    expect((await house.app.inject({ url: '/healthz' })).json()).toEqual({ status: 'ok' });
  });
});

describe('where a request may come from', () => {
  const home = 'https://practice.school.org';
  test.each<[string, Record<string, string>, string | null, number]>([
    [
      'the page itself',
      { origin: 'http://localhost:80', 'sec-fetch-site': 'same-origin' },
      null,
      201,
    ],
    ['a program', {}, null, 201],
    ['the address bar', { 'sec-fetch-site': 'none' }, null, 201],
    ['another site', { origin: 'https://evil.example' }, null, 403],
    ['another site, told by the browser alone', { 'sec-fetch-site': 'cross-site' }, null, 403],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, null, 403],
    ['a page without an address', { origin: 'null' }, null, 403],
    ['another port', { origin: 'http://localhost:81' }, null, 403],
    ['the address that is set', { origin: home }, home, 201],
    ['the same host without https', { origin: 'http://practice.school.org' }, home, 403],
  ])('%s', async (_, headers, origin, status) => {
    const house = await openHouse({ config: { origin } });
    const browser = newBrowser(house.app, headers);
    const answer = await browser.ask<Problem>('POST', '/api/sessions', { scenario: 'echo' });
    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body.code).toBe('foreign-origin');
    const foreign = headers['sec-fetch-site'] === 'cross-site';
    expect((await browser.ask('GET', '/api/sessions')).status).toBe(foreign ? 403 : 200);
    await house.close();
  });

  test('another site leads nobody to an answer, and a sign-on begins and ends elsewhere', async () => {
    const house = await openHouse();
    const led = newBrowser(house.app, { 'sec-fetch-site': 'cross-site' });
    for (const answer of ['/api/growth', '/api/me/archive', '/api/me'])
      expect((await led.ask<Problem>('GET', answer)).body).toMatchObject({
        status: 403,
        code: 'foreign-origin',
      });
    // No sign-on is set here: it is refused by its own route.
    for (const way of ['/api/sign-on', '/api/sign-on/back'])
      expect((await led.ask<Problem>('GET', way)).body).toMatchObject({ status: 404 });
    expect((await led.ask('GET', '/healthz')).status).toBe(200);
    await house.close();
  });

  test('over https the cookie is bound to the host', async () => {
    const house = await openHouse({ config: { origin: home } });
    const browser = newBrowser(house.app);
    const { cookie, headers } = await browser.ask('POST', '/api/sessions', { scenario: 'echo' });
    expect(cookie).toMatch(/^__Host-coequal=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(headers['strict-transport-security']).toMatch(/max-age=\d+/);
    expect((await browser.ask<unknown[]>('GET', '/api/sessions')).body).toHaveLength(1);
    await house.close();
  });
});

describe('how often', () => {
  test('sixty turns a minute are taken, more are put off', async () => {
    const house = await openHouse();
    const browser = newBrowser(house.app);
    const { body } = await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    const statuses = [];
    for (let at = 0; at < 61; at += 1) {
      const turn = { index: 0, coach: 'Hm' };
      statuses.push((await browser.ask('POST', `/api/sessions/${body.id}/turns`, turn)).status);
    }
    expect(statuses.slice(0, 60).every((status) => status === 200)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    const refused = await browser.ask<Problem>('POST', `/api/sessions/${body.id}/turns`, {
      index: 0,
      coach: 'Hm',
    });
    expect(refused.body).toMatchObject({ code: 'too-often' });
    expect(refused.headers['retry-after']).toBeDefined();
    // It is this visitor's own pace: a neighbour behind the same address goes on.
    const neighbour = newBrowser(house.app);
    expect((await neighbour.ask('POST', '/api/sessions', { scenario: 'echo' })).status).toBe(201);
    await house.close();
  });

  test('heavy work is counted by the address for guests, however many they are, and by the account for people', async () => {
    const house = await openHouse();
    const bring = async (browser: Browser) =>
      (await browser.ask('POST', '/api/real-sessions', { title: '' })).status;
    const statuses = [];
    for (let at = 0; at < 21; at += 1) {
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      statuses.push(await bring(guest));
    }
    expect(statuses.slice(0, 20).every((status) => status === 400)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect(await bring(newBrowser(house.app))).toBe(429);
    expect(await bring(await signUp(house, 'Ada'))).toBe(400);
    await house.close();
  });
});
