import { beforeAll, describe, expect, test } from 'vitest';
import type { Draft } from '../../server/api/contract/draft.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { newBrowser, type Method } from './browser.ts';
import { routes } from './every-route.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

const ofWriters = Object.entries(routes).filter(([route]) =>
  /\/api\/(drafts|scenario-checks|scenario-schema)/.test(route),
);
const ofAuthors = ofWriters.filter(([route]) => route.includes('/:draft'));

describe('who may write scenarios', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let draft: Draft;

  beforeAll(async () => {
    house = await openHouse();
    maya = await signUp(house, 'Maya', 'instructor');
    draft = (await maya.ask<Draft>('POST', '/api/drafts', { text: 'title: The gate' })).body;
    return house.close;
  });

  const split = (route: string): [Method, string] => {
    const [method, path] = route.split(' ') as [Method, string];
    return [method, path.replace(':draft', draft.id).replace(':number', '1')];
  };

  test('there are such routes', () => {
    expect(ofWriters.length).toBe(17);
  });

  test.each(ofWriters)('%s: no stranger, no guest and no trainee', async (route, body) => {
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    for (const one of [newBrowser(house.app), guest]) {
      const answer = await one.ask<Problem>(...split(route), body);
      expect([answer.status, answer.body.code]).toEqual([401, 'not-signed-in']);
    }
    const trainee = await signUp(house, 'Tom');
    const refused = await trainee.ask<Problem>(...split(route), body);
    expect([refused.status, refused.body.code]).toEqual([403, 'not-allowed']);
  });

  test.each(ofAuthors)(
    '%s: another instructor, and an administrator, find none',
    async (route, body) => {
      for (const role of ['instructor', 'administrator'] as const) {
        const other = await signUp(house, 'Ola', role);
        expect(await other.ask(...split(route), body)).toMatchObject({
          status: 404,
          body: { code: 'not-found', message: 'There is no such draft.' },
        });
        expect((await other.ask<Draft[]>('GET', '/api/drafts')).body).toEqual([]);
      }
      expect((await maya.ask('GET', `/api/drafts/${draft.id}`)).body).toEqual(draft);
    },
  );

  test('who is an instructor no more finds their own no more', async () => {
    const ana = await signUp(house, 'Ana', 'instructor');
    const own = (await ana.ask<Draft>('POST', '/api/drafts', { text: 'title: Mine' })).body;
    await house.store.changeRole(ana.id, 'trainee');
    await ana.ask('POST', '/api/sign-in', { email: ana.email, password: 'four plain words here' });
    expect((await ana.ask('GET', `/api/drafts/${own.id}`)).status).toBe(403);
  });
});
