import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ATTEMPT_LIFE } from '../../server/accounts/sign-on.ts';
import type { Me } from '../../server/api/contract/account.ts';
import { startIssuer, type TestIssuer, type Told } from './issuer-server.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { newTraveller, type Traveller } from './traveller.ts';

const password = 'four plain words here';
let made = 0;
const someone = (facts: Told = {}): Told => ({
  sub: `subject-${++made}`,
  name: 'Ada Finch',
  email: `Ada-${made}@School.org`,
  email_verified: true,
  ...facts,
});

describe('sign-on by OpenID Connect', () => {
  let issuer: TestIssuer;
  let house: OpenHouse;
  let browser: Traveller;

  beforeAll(async () => {
    issuer = await startIssuer();
    house = await openHouse({ signOn: issuer.open() });
    return async () => {
      await house.close();
      await issuer.stop();
    };
  });
  beforeEach(() => {
    browser = newTraveller(house.app);
    issuer.says = { token: someone(), asked: {} };
  });

  const me = (of = browser) => of.read<Me>('/api/me');
  const practise = (of = browser) => of.send('/api/sessions', { scenario: 'echo' });
  const emailSaid = () => String(issuer.says.token.email).toLowerCase();

  test('a stranger is sent out with a secret of their own, and comes back with an account', async () => {
    expect(await me()).toMatchObject({ kind: 'stranger', signOn: 'Northside School' });
    const out = await browser.open('/api/sign-on?to=/growth%3Fall%3D1');
    expect(out.status).toBe(303);
    expect(out.setCookies).toEqual([
      expect.stringMatching(
        /^coequal-sign-on=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/,
      ),
    ]);
    const asked = Object.fromEntries(new URL(out.location ?? '').searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'coequal',
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      redirect_uri: 'http://localhost:80/api/sign-on/back',
    });
    const { pathname, search } = new URL(await browser.abroad(out.location));
    const back = await browser.open(`${pathname}${search}`);
    expect([back.status, back.location]).toEqual([303, '/growth?all=1']);
    expect(await me()).toEqual({
      kind: 'person',
      id: expect.any(String) as string,
      name: 'Ada Finch',
      email: emailSaid(),
      role: 'trainee',
      hasPassword: false,
      sessions: 0,
      ratesFirst: false,
      signOn: 'Northside School',
    });
    expect([...browser.cookies.keys()]).toEqual(['coequal']);
  });

  test('a guest becomes the person with all their work, and their old token opens nothing', async () => {
    await practise();
    const thief = newTraveller(house.app);
    thief.cookies.set('coequal', browser.cookies.get('coequal') ?? '');
    await browser.open(await browser.goOut());
    expect(await me()).toMatchObject({ kind: 'person', email: emailSaid(), sessions: 1 });
    expect(await me(thief)).toMatchObject({ kind: 'stranger' });
  });

  test.each([
    ['', 0],
    ['?bring=true', 1],
  ])('who comes again has the same account (%s: a guest’s work: %d)', async (query, sessions) => {
    await browser.open(await browser.goOut());
    const again = newTraveller(house.app);
    await practise(again);
    issuer.says.token = { ...issuer.says.token, name: 'Ada Lovelace', email: 'new@school.org' };
    await again.open(await again.goOut(query));
    expect(await me(again)).toMatchObject({ name: 'Ada Finch', sessions });
    expect((await again.open('/api/sign-on?to=/growth')).location).toBe('/growth');
    expect(await again.send('/api/sign-out', {})).toBe(204);
    expect(await me(again)).toMatchObject({ kind: 'stranger' });
  });

  test('an address that is not verified is not taken over; the person is one all the same', async () => {
    issuer.says.token = someone({ email_verified: false });
    await browser.open(await browser.goOut());
    expect(await me()).toMatchObject({ kind: 'person', name: 'Ada Finch', email: null });
    expect(await house.store.findByEmail(emailSaid())).toBeNull();
    expect((await browser.open('/api/sign-ins')).status).toBe(200);
    expect(await browser.send('/api/sign-out', {})).toBe(204);
  });

  test('what the token does not say is asked for', async () => {
    const { sub, ...asked } = someone({ name: '  Ada\n Finch ' });
    issuer.says = { token: { sub: sub ?? '' }, asked };
    await browser.open(await browser.goOut());
    expect(await me()).toMatchObject({
      name: 'Ada Finch',
      email: String(asked.email).toLowerCase(),
    });
  });

  test('an address that has an account by password is refused, and nothing changes', async () => {
    const other = newTraveller(house.app);
    const email = emailSaid();
    await other.send('/api/sign-up', { name: 'Bea', email, password });
    await practise();
    const { location } = await browser.open(await browser.goOut('?to=/growth'));
    expect(location).toBe('/sign-in?problem=sign-on-taken&to=%2Fgrowth');
    expect(await me()).toMatchObject({ kind: 'guest', sessions: 1 });
    expect(await me(other)).toMatchObject({ name: 'Bea', email });
  });

  test('a way back works once', async () => {
    const path = await browser.goOut();
    const secret = browser.cookies.get('coequal-sign-on') ?? '';
    expect((await browser.open(path)).location).toBe('/');
    browser.cookies.set('coequal-sign-on', secret);
    expect((await browser.open(path)).location).toBe('/sign-in?problem=sign-on-over');
  });

  test.each<[string, (path: string) => Promise<string>]>([
    ['with another state', async (path) => path.replace(/state=[^&]+/, `state=${'A'.repeat(43)}`)],
    ['with none', async (path) => path.replace(/state=[^&]+/, '')],
    ['in another browser', async (path) => (browser.cookies.clear(), path)],
    ['too late', async (path) => ((house.clock.now += ATTEMPT_LIFE), path)],
    ['with what somebody else began', async () => newTraveller(house.app).goOut()],
  ])('who comes back %s is not let in', async (_how, change) => {
    const { location } = await browser.open(await change(await browser.goOut()));
    expect(location).toBe('/sign-in?problem=sign-on-over');
    expect(await me()).toMatchObject({ kind: 'stranger' });
  });

  test('a forged way back does not end the real one', async () => {
    const path = await browser.goOut();
    await browser.open(`/api/sign-on/back?code=x&state=${'A'.repeat(43)}`);
    expect((await browser.open(path)).location).toBe('/');
  });

  test.each([
    ['access_denied', 'sign-on-refused'],
    ['server_error', 'sign-on-failed'],
  ])('the issuer says %s: %s', async (error, problem) => {
    issuer.sendBackWith((query) => {
      query.delete('code');
      query.set('error', error);
    });
    const { location } = await browser.open(await browser.goOut());
    expect(location).toBe(`/sign-in?problem=${problem}`);
    expect(await me()).toMatchObject({ kind: 'stranger' });
  });

  test.each<[string, Told]>([
    ['a nonce that was not sent', { nonce: 'another' }],
    ['another client', { aud: 'another' }],
    ['another issuer', { iss: 'https://id.example.org' }],
  ])('a token for %s lets nobody in', async (_what, facts) => {
    issuer.says.token = someone(facts);
    const { location } = await browser.open(await browser.goOut());
    expect(location).toBe('/sign-in?problem=sign-on-failed');
    expect(await me()).toMatchObject({ kind: 'stranger' });
  });

  test.each(['//evil.example', '/\\evil.example', 'https://evil.example', '/.//evil.example', 'x'])(
    'nobody is sent on to %s',
    async (to) => {
      const path = await browser.goOut(`?to=${encodeURIComponent(to)}`);
      expect((await browser.open(path)).location).toBe('/');
    },
  );

  test('while the issuer is down a sign-on fails, and works once it is up', async () => {
    await issuer.stop();
    const late = await openHouse({ signOn: issuer.open() });
    const visitor = newTraveller(late.app);
    const failed = await visitor.open('/api/sign-on?to=/growth');
    expect(failed.location).toBe('/sign-in?problem=sign-on-failed&to=%2Fgrowth');
    await issuer.startAgain();
    expect((await visitor.open(await visitor.goOut())).location).toBe('/');
    expect(await me(visitor)).toMatchObject({ kind: 'person' });
    await late.close();
  });

  test('over https the cookie is one that no other site can set', async () => {
    const safe = await openHouse({
      signOn: issuer.open(),
      config: { origin: 'https://practice.school.org' },
    });
    const { setCookies, location } = await newTraveller(safe.app).open('/api/sign-on');
    expect(setCookies).toEqual([
      expect.stringMatching(/^__Host-coequal-sign-on=.*HttpOnly; Secure; SameSite=Lax$/),
    ]);
    expect(new URL(location ?? '').searchParams.get('redirect_uri')).toBe(
      'https://practice.school.org/api/sign-on/back',
    );
    await safe.close();
  });

  test('where none is set there is none', async () => {
    const plain = await openHouse();
    const visitor = newTraveller(plain.app);
    expect(await me(visitor)).toMatchObject({ signOn: null });
    for (const path of ['/api/sign-on', '/api/sign-on/back'])
      expect((await visitor.open(path)).status).toBe(404);
    await plain.close();
  });
});
