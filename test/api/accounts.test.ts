import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Me, SignedIn } from '../../server/api/contract/account.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionSummary } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const password = 'four plain words here';
let made = 0;
const someone = () => ({ name: 'Ada Finch', email: `ada-${++made}@example.org`, password });

describe('accounts', () => {
  let house: OpenHouse;
  let browser: Browser;

  beforeAll(async () => {
    house = await openHouse();
    return house.close;
  });
  beforeEach(() => {
    browser = newBrowser(house.app, { 'user-agent': 'Firefox 142' });
  });

  const me = async (of = browser) => (await of.ask<Me>('GET', '/api/me')).body;

  test('a stranger becomes a guest by practising, and a person by signing up, with all they did', async () => {
    expect(await me()).toMatchObject({ kind: 'stranger', sessions: 0 });
    await browser.ask('POST', '/api/sessions', { scenario: 'echo' });
    expect(await me()).toMatchObject({ kind: 'guest', name: null, sessions: 1 });
    const old = browser.cookie;
    const who = someone();
    const { status, body } = await browser.ask<Me>('POST', '/api/sign-up', {
      ...who,
      name: '  Ada \n Finch ',
      email: ` ${who.email.toUpperCase()} `,
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      kind: 'person',
      id: expect.any(String) as string,
      name: 'Ada Finch',
      email: who.email,
      role: 'trainee',
      hasPassword: true,
      ratesFirst: false,
      sessions: 1,
      signOn: null,
    });
    expect(browser.cookie).not.toBe(old);
    const thief = newBrowser(house.app);
    thief.forge(old ?? '');
    expect(await me(thief)).toMatchObject({ kind: 'stranger' });
  });

  test('who signed up signs out and in again, in another browser too', async () => {
    const who = someone();
    await browser.ask('POST', '/api/sign-up', who);
    expect((await browser.ask('POST', '/api/sign-out', {})).status).toBe(204);
    expect(await me()).toMatchObject({ kind: 'stranger' });
    const again = await browser.ask<Me>('POST', '/api/sign-in', { email: who.email, password });
    expect(again.body).toMatchObject({ kind: 'person', name: 'Ada Finch' });
    const other = newBrowser(house.app);
    expect((await other.ask('POST', '/api/sign-in', { email: who.email, password })).status).toBe(
      200,
    );
    const { body } = await browser.ask<SignedIn[]>('GET', '/api/sign-ins');
    expect(body.map(({ browser: name, here }) => [name, here])).toEqual(
      expect.arrayContaining([
        ['Firefox 142', true],
        ['lightMyRequest', false],
      ]),
    );
    const elsewhere = body.find(({ here }) => !here)?.id ?? '';
    expect((await browser.ask('DELETE', `/api/sign-ins/${elsewhere}`)).status).toBe(204);
    expect(await me(other)).toMatchObject({ kind: 'stranger' });
    expect((await browser.ask('DELETE', `/api/sign-ins/${elsewhere}`)).status).toBe(404);
  });

  test('what a guest did comes along to an account if they wish', async () => {
    const who = someone();
    await browser.ask('POST', '/api/sign-up', who);
    for (const [bring, count] of [
      [false, 0],
      [true, 1],
    ] as const) {
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      await guest.ask('POST', '/api/sign-in', { email: who.email, password, bring });
      const { body } = await guest.ask<SessionSummary[]>('GET', '/api/sessions');
      expect(body).toHaveLength(count);
    }
  });

  test('a guest is not signed out: nobody could let them in again', async () => {
    await browser.ask('POST', '/api/sessions', { scenario: 'echo' });
    await browser.ask('POST', '/api/sign-out', {});
    expect(await me()).toMatchObject({ kind: 'guest', sessions: 1 });
  });

  test.each([
    ['short', /has 5 characters: take 10 or more/],
    ['aaaaaaaaaaaa', /very few different characters/],
    ['ada.finch@example.org', /your own name or address/],
  ])('the password "%s" is refused, with the reason', async (weak, reason) => {
    const who = { ...someone(), email: 'ada.finch@example.org', password: weak };
    const { status, body } = await browser.ask<Problem>('POST', '/api/sign-up', who);
    expect(status).toBe(400);
    expect(body.message).toMatch(reason);
  });

  test.each(['nobody', 'a@', '@b', 'a b@c'])('"%s" is no address', async (email) => {
    const { status } = await browser.ask('POST', '/api/sign-up', { ...someone(), email });
    expect(status).toBe(400);
  });

  test('an address has one account', async () => {
    const who = someone();
    await browser.ask('POST', '/api/sign-up', who);
    const { status, body } = await newBrowser(house.app).ask<Problem>('POST', '/api/sign-up', {
      ...who,
      name: 'Somebody Else',
    });
    expect([status, body.code]).toEqual([409, 'email-taken']);
    const twice = await browser.ask<Problem>('POST', '/api/sign-up', someone());
    expect([twice.status, twice.body.code]).toEqual([409, 'signed-in']);
  });

  test('a wrong password and an unknown address are answered alike', async () => {
    const who = someone();
    await newBrowser(house.app).ask('POST', '/api/sign-up', who);
    const wrong = await browser.ask('POST', '/api/sign-in', { email: who.email, password: 'no' });
    const unknown = await browser.ask('POST', '/api/sign-in', {
      email: 'nobody@example.org',
      password: 'no',
    });
    expect(wrong.status).toBe(401);
    expect(unknown.body).toEqual(wrong.body);
    expect(await me()).toMatchObject({ kind: 'stranger' });
  });

  test('guessing is stopped, for the right password too, and goes on after a while', async () => {
    const who = someone();
    await newBrowser(house.app).ask('POST', '/api/sign-up', who);
    const tries = Array.from({ length: 8 }, () =>
      browser.ask('POST', '/api/sign-in', { email: who.email, password: 'no' }),
    );
    for (const { status } of await Promise.all(tries)) expect(status).toBe(401);
    const right = { email: who.email, password };
    const { status, body } = await browser.ask<Problem>('POST', '/api/sign-in', right);
    expect([status, body.code]).toEqual([429, 'too-many-tries']);
    house.clock.now += 16 * 60_000;
    expect((await browser.ask('POST', '/api/sign-in', right)).status).toBe(200);
  });

  test('a password is changed by who knows the present one, and other browsers are signed out', async () => {
    const who = someone();
    await browser.ask('POST', '/api/sign-up', who);
    const other = newBrowser(house.app);
    await other.ask('POST', '/api/sign-in', { email: who.email, password });
    const next = 'five other plain words here';
    const wrong = { current: 'not it at all', next };
    expect((await browser.ask('POST', '/api/me/password', wrong)).status).toBe(403);
    const right = { current: password, next };
    expect((await browser.ask('POST', '/api/me/password', right)).status).toBe(204);
    expect(await me()).toMatchObject({ kind: 'person' });
    expect(await me(other)).toMatchObject({ kind: 'stranger' });
    const old = await other.ask('POST', '/api/sign-in', { email: who.email, password });
    expect(old.status).toBe(401);
  });

  test('a name is changed', async () => {
    await browser.ask('POST', '/api/sign-up', someone());
    const { body } = await browser.ask<Me>('PATCH', '/api/me', { name: 'Ada  Lovelace' });
    expect(body.name).toBe('Ada Lovelace');
    expect((await browser.ask('PATCH', '/api/me', { name: '   ' })).status).toBe(400);
  });

  test.each([
    ['GET', '/api/people', undefined],
    ['PATCH', '/api/people/x', { role: 'administrator' }],
    ['PATCH', '/api/me', { name: 'X' }],
    ['POST', '/api/me/password', { current: 'x', next: 'y' }],
    ['GET', '/api/sign-ins', undefined],
    ['DELETE', '/api/sign-ins/x', undefined],
  ] as const)('%s %s: a stranger and a guest are told to sign in', async (method, url, body) => {
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    for (const one of [browser, guest])
      expect((await one.ask<Problem>(method, url, body)).body.code).toBe('not-signed-in');
  });

  test.each([
    ['GET', '/api/people', undefined],
    ['PATCH', '/api/people/x', { role: 'administrator' }],
  ] as const)('%s %s: whoever is no administrator is refused', async (method, url, body) => {
    await browser.ask('POST', '/api/sign-up', someone());
    expect((await browser.ask<Problem>(method, url, body)).body.code).toBe('not-allowed');
  });
});
