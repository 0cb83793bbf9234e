import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Me } from '../../server/api/contract/account.ts';
import { startIssuer, type TestIssuer } from './issuer-server.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { newTraveller, type Traveller } from './traveller.ts';

const MINUTE = 60_000;
let made = 0;

describe('who signs on elsewhere and has no password', () => {
  let issuer: TestIssuer;
  let house: OpenHouse;
  let ada: Traveller;

  beforeAll(async () => {
    issuer = await startIssuer();
    house = await openHouse({ signOn: issuer.open() });
    return async () => {
      await house.close();
      await issuer.stop();
    };
  });
  beforeEach(async () => {
    const email = `ada-${++made}@school.org`;
    issuer.says = {
      ...{ asked: {} },
      token: { sub: `subject-${made}`, name: 'Ada Finch', email, email_verified: true },
    };
    ada = newTraveller(house.app);
    await ada.open(await ada.goOut());
    await ada.send('/api/sessions', { scenario: 'echo' });
  });

  const me = () => ada.read<Me>('/api/me');
  const remove = (word = 'delete') => ada.send('/api/me/deletion', { word });

  test('deletes everything with the word, shortly after signing on', async () => {
    expect(await remove('no')).toBe(403);
    expect(await remove()).toBe(204);
    expect(await me()).toMatchObject({ kind: 'stranger' });
    // The issuer knows them still; here they begin anew.
    await ada.open(await ada.goOut());
    expect(await me()).toMatchObject({ kind: 'person', name: 'Ada Finch', sessions: 0 });
  });

  test('later signs on once more first, so that a browser left open deletes nothing', async () => {
    house.clock.now += 11 * MINUTE;
    expect(await remove()).toBe(403);
    expect(await me()).toMatchObject({ kind: 'person', sessions: 1 });
    const out = await ada.open('/api/sign-on?to=/own-data&again=true');
    expect(new URL(out.location ?? '').searchParams.get('prompt')).toBe('login');
    const { pathname, search } = new URL(await ada.abroad(out.location));
    expect((await ada.open(`${pathname}${search}`)).location).toBe('/own-data');
    expect(await me()).toMatchObject({ kind: 'person', sessions: 1 });
    expect(await remove()).toBe(204);
    expect(await me()).toMatchObject({ kind: 'stranger' });
  });

  test('is asked for the sign-on only where there is one still', async () => {
    const alone = await openHouse({ wrap: () => house.store });
    const later = newTraveller(alone.app);
    for (const [name, value] of ada.cookies) later.cookies.set(name, value);
    alone.clock.now = house.clock.now + 11 * MINUTE;
    expect(await later.send('/api/me/deletion', { word: 'delete' })).toBe(204);
    await alone.app.close();
  });
});
