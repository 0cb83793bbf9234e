import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ExerciseView } from '../../server/api/contract/calibration.ts';
import { beginCalibrating, openCalibratingHouse, type Calibrating } from './calibrating.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';

describe('sessions of an exercise that are gone', () => {
  let house: OpenHouse;
  let r: Calibrating;

  beforeAll(async () => {
    house = await openCalibratingHouse();
    return house.close;
  });
  beforeEach(async () => {
    r = await beginCalibrating(house);
  });

  const delete0 = () => r.tom.ask('DELETE', `/api/sessions/${r.sessions[0]}`);

  test('are told, and not asked for any more', async () => {
    await delete0();
    const { sessionList, rating } = await r.read();
    expect(sessionList.map(({ gone }) => gone)).toEqual([true, false]);
    expect(rating?.sessions.map(({ place }) => place)).toEqual([1]);
    expect((await r.save(r.maya, { place: 0, revision: 0 })).status).toBe(404);
    await r.save(r.maya, {
      place: 1,
      revision: 0,
      markers: { evoking: 'strong', presence: 'some' },
    });
    expect((await r.maya.ask('POST', `${r.way}/hand-in`, {})).status).toBe(200);
    expect((await r.results()).body.whole.all.items).toBe(2);
  });

  test('keep what was said of them, and none of their words', async () => {
    await r.rate(r.maya, 'strong');
    const { whole: before } = (await r.results()).body;
    await delete0();
    const { whole: after, sessions } = (await r.results()).body;
    expect(after).toEqual(before);
    const [{ gone, turns } = { gone: false, turns: [] }] = sessions;
    expect([gone, turns[0]?.coach, turns[0]?.behaviours[0]?.ratings[0]?.quote]).toEqual([
      true,
      null,
      null,
    ]);
  });

  test('so are those of a trainee who has left', async () => {
    const ben = await signUp(house, 'Ben');
    await house.store.putMember(r.cohort, ben.id, 'trainee', house.clock.now);
    const own = await r.attempt(ben);
    const { id } = (await r.make({ sessions: [own, ...r.sessions] })).body;
    await house.store.endMembership(r.cohort, ben.id, house.clock.now);
    const { body } = await r.maya.ask<ExerciseView>('GET', `${r.at}/calibrations/${id}`);
    expect(body.sessionList.map(({ gone }) => gone)).toEqual([true, false, false]);
    expect(body.rating?.sessions.map(({ place }) => place)).toEqual([1, 2]);
  });
});
