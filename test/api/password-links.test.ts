import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeAdministratorLink, makePasswordLink, LINK_LIFE } from '../../server/accounts/links.ts';
import type { Me, Person } from '../../server/api/contract/account.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { Letter } from '../../server/api/house.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const password = 'four plain words here';
let made = 0;
const someone = () => ({ name: 'Ada Finch', email: `ada-${++made}@example.org`, password });

describe('links that work once', () => {
  let house: OpenHouse;
  let browser: Browser;
  const letters: Letter[] = [];

  beforeAll(async () => {
    house = await openHouse({
      mail: (letter) => {
        letters.push(letter);
        return Promise.resolve();
      },
    });
    return house.close;
  });
  beforeEach(() => {
    browser = newBrowser(house.app, { 'user-agent': 'Firefox 142' });
    letters.length = 0;
  });

  const random = (bytes: number) => Buffer.alloc(bytes, ++made);

  test('a forgotten password: the same answer for every address, and a letter to who has an account', async () => {
    const who = someone();
    await newBrowser(house.app).ask('POST', '/api/sign-up', who);
    for (const email of ['nobody@example.org', who.email]) {
      const { status, body } = await browser.ask('POST', '/api/password-links', { email });
      expect([status, body]).toEqual([202, { by: 'mail' }]);
    }
    await expect.poll(() => letters.map(({ to }) => to)).toEqual([who.email]);
    const path = /\/password\/([\w-]{43})/.exec(letters[0]?.text ?? '')?.[1] ?? '';
    const address = `/api/password-links/${path}`;
    expect((await browser.ask('GET', address)).body).toEqual({ name: who.name, email: who.email });
    const next = { password: 'another set of words' };
    expect((await browser.ask('POST', address, { password: 'short' })).status).toBe(400);
    expect((await browser.ask<Me>('POST', address, next)).body).toMatchObject({ kind: 'person' });
    expect((await browser.ask<Problem>('POST', address, next)).body.code).toBe('link-over');
  });

  test('a guest who chooses a password by a link keeps their sessions, if they want to', async () => {
    for (const bring of [true, false]) {
      const who = someone();
      await newBrowser(house.app).ask('POST', '/api/sign-up', who);
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      const made = await makePasswordLink(house.store, random, who.email, house.clock.now);
      const address = `/api/password-links/${made?.secret ?? ''}`;
      const chosen = { password: 'another set of words', bring };
      const { body } = await guest.ask<Me>('POST', address, chosen);
      expect(body).toMatchObject({ kind: 'person', sessions: bring ? 1 : 0 });
    }
  });

  test('a link is too old after its hours, and nobody guesses one', async () => {
    const who = someone();
    await newBrowser(house.app).ask('POST', '/api/sign-up', who);
    const { now } = house.clock;
    const made = await makePasswordLink(house.store, random, who.email, now);
    house.clock.now += LINK_LIFE.password;
    for (const secret of [made?.secret ?? '', 'A'.repeat(43), 'x'])
      expect((await browser.ask('GET', `/api/password-links/${secret}`)).status).toBe(404);
  });

  test('the first administrator comes by a link that works once, and then by another administrator', async () => {
    const secret = (await makeAdministratorLink(house.store, random, house.clock.now)) ?? '';
    expect((await browser.ask('GET', `/api/welcome/${secret}`)).status).toBe(204);
    const taken = someone();
    await newBrowser(house.app).ask('POST', '/api/sign-up', taken);
    expect((await browser.ask('POST', `/api/welcome/${secret}`, taken)).status).toBe(409);
    const { body } = await browser.ask<Me>('POST', `/api/welcome/${secret}`, someone());
    expect(body.role).toBe('administrator');
    expect((await newBrowser(house.app).ask('GET', `/api/welcome/${secret}`)).status).toBe(404);
    expect(await makeAdministratorLink(house.store, random, house.clock.now)).toBeNull();

    const people = (await browser.ask<Person[]>('GET', '/api/people')).body;
    const other = people.find(({ email }) => email === taken.email);
    const change = await browser.ask<Person>('PATCH', `/api/people/${other?.id}`, {
      role: 'instructor',
    });
    expect(change.body.role).toBe('instructor');
    const self = people.find(({ role }) => role === 'administrator');
    const last = await browser.ask<Problem>('PATCH', `/api/people/${self?.id}`, {
      role: 'trainee',
    });
    expect([last.status, last.body.code]).toEqual([409, 'last-administrator']);
    expect((await browser.ask('PATCH', '/api/people/nobody', { role: 'trainee' })).status).toBe(
      404,
    );
  });
});
