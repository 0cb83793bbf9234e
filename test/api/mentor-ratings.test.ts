import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type {
  MentorRatingView,
  SelfSeen,
  StepsBeside,
} from '../../server/api/contract/self-rating.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openCalibratingHouse } from './calibrating.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { beginReviewing, type Reviewing } from './reviewing.ts';
import { selfRater, words } from './self-rating.ts';

const other = { markers: { evoking: 'not-shown', presence: 'some' }, quotes: [] };
const every = [
  ['GET', '', undefined],
  ['PATCH', '', { revision: 0, ...other }],
  ['POST', '/hand-in', {}],
  ['GET', '/beside', undefined],
] as const;

let house: OpenHouse;
let r: Reviewing;

beforeAll(async () => {
  house = await openCalibratingHouse();
  return house.close;
});
beforeEach(async () => {
  r = await beginReviewing(house);
});

const ask = <T>(
  by: Browser,
  method: Parameters<Browser['ask']>[0],
  way = '',
  body?: object,
  session = r.session,
) => by.ask<T & Problem>(method, `${r.at}/sessions/${session}/rating${way}`, body);
const save = (by: Browser, revision = 0, said: object = other) =>
  ask<{ revision: number }>(by, 'PATCH', '', { revision, ...said });
const handIn = (by: Browser) => ask<MentorRatingView>(by, 'POST', '/hand-in', {});
const beside = (by: Browser) => ask<StepsBeside>(by, 'GET', '/beside');
const raters = (told: StepsBeside) => told.raters.map(({ who, name, own }) => [who, name, own]);

describe('a mentor’s rating', () => {
  test('is saved as one goes, handed in once, and tells nothing of the trainee’s own', async () => {
    await selfRater(house, r.tom).rate(r.session);
    const begun = (await ask<MentorRatingView>(r.maya, 'GET')).body;
    expect(begun).toMatchObject({
      ...{ standing: 'rating', trainee: { name: 'Tom Brown' } },
      rating: { revision: 0, markers: {}, quotes: [] },
    });
    expect(JSON.stringify(begun)).not.toMatch(/strong|finding|score|open-question/);
    expect((await beside(r.maya)).body.code).toBe('not-handed-in');
    expect((await handIn(r.maya)).body.code).toBe('not-all-rated');
    expect((await save(r.maya)).body).toEqual({ revision: 1 });
    expect((await save(r.maya)).body).toEqual({ revision: 1 });
    expect((await save(r.maya, 0, words)).body.code).toBe('changed-meanwhile');
    expect((await save(r.maya, 1, words)).body).toEqual({ revision: 2 });
    expect((await beside(r.maya)).body.code).toBe('not-handed-in');
    expect((await handIn(r.maya)).body).toMatchObject({ standing: 'handed-in', rating: null });
    expect((await save(r.maya, 2)).body.code).toBe('handed-in');
    expect((await handIn(r.maya)).body.code).toBe('handed-in');
    const told = (await beside(r.maya)).body;
    expect(raters(told)).toEqual([
      ['mentor', 'Maya', true],
      ['coach', 'Tom Brown', false],
      ['engine', '', false],
    ]);
  });

  test('what is not there is refused', async () => {
    const wrong = { markers: { juggling: 'some' }, quotes: [] };
    expect((await save(r.maya, 0, wrong)).body.code).toBe('no-such-rating');
  });

  test('is told to the trainee once both have handed in', async () => {
    const tom = selfRater(house, r.tom);
    await save(r.maya);
    await tom.rate(r.session);
    expect(raters(await tom.beside(r.session))).toEqual([
      ['coach', 'Tom Brown', true],
      ['engine', '', false],
    ]);
    await handIn(r.maya);
    const told = await tom.beside(r.session);
    expect(raters(told)[1]).toEqual(['mentor', 'Maya', false]);
    expect(told.markers[0]?.given.map(({ step }) => step)).toEqual([
      'strong',
      'not-shown',
      'clear',
    ]);
    const seen = (await r.tom.ask<SelfSeen>('GET', '/api/self-ratings')).body;
    expect(seen.sessions[0]?.mentor).toEqual({ mean: 1.5, same: 1, of: 2 });
    expect(seen.whole.mentor.n).toBe(1);
  });

  test('is not told of a trainee’s rating that is not handed in', async () => {
    const tom = selfRater(house, r.tom);
    await tom.begin(r.session);
    await tom.ask('PATCH', r.session, '', { revision: 0, ...words });
    await save(r.maya);
    await handIn(r.maya);
    const told = (await beside(r.maya)).body;
    expect(raters(told).map(([who]) => who)).toEqual(['mentor', 'engine']);
    expect([told.blind, JSON.stringify(told).includes('strong')]).toEqual([null, false]);
  });

  test('of a session that is shared goes while it is shared', async () => {
    const tom = selfRater(house, r.tom);
    const own = await tom.talk();
    const share = `/api/sessions/${own}/sharing`;
    expect((await ask(r.maya, 'GET', '', undefined, own)).status).toBe(404);
    await r.tom.ask('POST', share, { cohort: r.cohort });
    expect((await ask(r.maya, 'GET', '', undefined, own)).status).toBe(200);
    expect((await tom.read(own)).readers).toBe('Autumn');
    await r.tom.ask('DELETE', share);
    expect((await ask(r.maya, 'GET', '', undefined, own)).status).toBe(404);
  });
});

describe('who rates a trainee’s session', () => {
  const statuses = async (by: Browser) =>
    Promise.all(
      every.map(async ([method, way, body]) => (await ask(by, method, way, body)).status),
    );

  test('a stranger, a guest, another cohort and who was removed find nothing', async () => {
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    const elsewhere = await signUp(house, 'Ola', 'instructor');
    await elsewhere.ask<CohortView>('POST', '/api/cohorts', { title: 'B', timeZone: 'UTC' });
    const removed = await signUp(house, 'Rea', 'instructor');
    await house.store.putMember(r.cohort, removed.id, 'instructor', house.clock.now);
    await house.store.endMembership(r.cohort, removed.id, house.clock.now);
    for (const by of [newBrowser(house.app), guest, elsewhere, removed])
      expect(await statuses(by)).toEqual([404, 404, 404, 404]);
  });

  test('nor does a trainee of the cohort, its own coach included', async () => {
    const ben: SignedUp = await signUp(house, 'Ben');
    await house.store.putMember(r.cohort, ben.id, 'trainee', house.clock.now);
    for (const by of [r.tom, ben]) expect(await statuses(by)).toEqual([403, 403, 403, 403]);
    await house.store.putMember(r.cohort, r.tom.id, 'instructor', house.clock.now);
    expect((await ask(r.tom, 'GET')).body.code).toBe('own-session');
  });

  test('in an archived cohort it is read and not changed', async () => {
    await save(r.maya);
    await r.maya.ask('PATCH', r.at, { archived: true });
    expect((await ask<MentorRatingView>(r.maya, 'GET')).body).toMatchObject({ rating: null });
    expect((await save(r.maya, 1)).body.code).toBe('archived');
    expect((await handIn(r.maya)).body.code).toBe('archived');
  });
});
