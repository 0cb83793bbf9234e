import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { newBrowser, type Browser } from './browser.ts';
import { beginCalibrating, openCalibratingHouse, type Calibrating } from './calibrating.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';

const word = { place: 0, revision: 0, markers: { evoking: 'some' }, heard: [] };
const wish = { title: 'A', instructions: '', sessions: ['SESSION'], raters: ['RATER'] };
const changes = [
  ['POST', '/calibrations', wish],
  ['PATCH', '/calibrations/EXERCISE/ratings', word],
  ['POST', '/calibrations/EXERCISE/hand-in', {}],
  ['POST', '/calibrations/EXERCISE/close', {}],
] as const;
const readings = [
  ['GET', '/calibrations', undefined],
  ['GET', '/calibration-choices', undefined],
  ['GET', '/calibrations/EXERCISE', undefined],
  ['GET', '/calibrations/EXERCISE/results', undefined],
  ['GET', '/calibrations/EXERCISE/ratings.csv', undefined],
] as const;

type Method = Parameters<Browser['ask']>[0];

describe('who calibrates', () => {
  let house: OpenHouse;
  let r: Calibrating;

  beforeAll(async () => {
    house = await openCalibratingHouse();
    return house.close;
  });
  beforeEach(async () => {
    r = await beginCalibrating(house);
  });

  const named = (text: string) =>
    text.replace('EXERCISE', r.exercise).replace('SESSION', r.session).replace('RATER', r.maya.id);
  const ask = (by: Browser, method: Method, path: string, body?: object, at = r.at) =>
    by.ask<Problem>(
      method,
      `${at}${named(path)}`,
      body && (JSON.parse(named(JSON.stringify(body))) as object),
    );
  const kept = async () => [
    await house.store.listExercises(r.cohort),
    await house.store.listRatings(r.exercise),
  ];

  test.each([...changes, ...readings])(
    '%s …%s: a stranger, a guest, another cohort and who was removed find nothing',
    async (...route) => {
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      const elsewhere = await signUp(house, 'Una', 'instructor');
      await house.store.endMembership(r.cohort, r.ana.id, house.clock.now);
      const before = await kept();
      for (const one of [newBrowser(house.app), guest, elsewhere, r.ana])
        expect((await ask(one, ...route)).status).toBe(404);
      expect(await kept()).toEqual(before);
    },
  );

  test.each([...changes, ...readings])('%s …%s: a trainee of it is refused', async (...route) => {
    const ben = await signUp(house, 'Ben');
    await house.store.putMember(r.cohort, ben.id, 'trainee', house.clock.now);
    for (const one of [r.tom, ben]) {
      const { status, body } = await ask(one, ...route);
      expect([status, body.code]).toEqual([403, 'not-allowed']);
    }
  });

  test.each(changes)('%s …%s: not in an archived cohort', async (...route) => {
    await r.maya.ask('PATCH', r.at, { archived: true });
    const before = await kept();
    const { status, body } = await ask(r.maya, ...route);
    expect([status, body.code]).toEqual([409, 'archived']);
    expect(await kept()).toEqual(before);
  });

  test('an archived cohort’s exercises are read', async () => {
    await r.maya.ask('POST', `${r.way}/close`, {});
    await r.maya.ask('PATCH', r.at, { archived: true });
    for (const [method, path] of readings) {
      const url = `${r.at}${named(path)}`;
      const headers = { cookie: r.maya.cookie ?? '' };
      expect((await house.app.inject({ method, url, headers })).statusCode, url).toBe(200);
    }
  });

  test('nobody reaches an exercise through another cohort, not even who instructs both', async () => {
    const other = { title: 'Other', timeZone: 'UTC' };
    const { id } = (await r.maya.ask<CohortView>('POST', '/api/cohorts', other)).body;
    const before = await kept();
    const named0 = [...changes, ...readings].filter(([, path]) => path.includes('EXERCISE'));
    for (const [method, path, body] of named0)
      expect((await ask(r.maya, method, path, body, `/api/cohorts/${id}`)).status, path).toBe(404);
    expect((await ask(r.maya, ...changes[0], `/api/cohorts/${id}`)).status).toBe(404);
    expect(await kept()).toEqual(before);
  });
});
