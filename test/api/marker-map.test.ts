import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { MarkerMap } from '../../server/api/contract/marker-map.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser } from './browser.ts';
import { fakePractice } from './fake-practice.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

const DAY = 86_400_000;
const markers = ['choice', 'depth'].map((id) => ({ id, title: id, asks: '', weight: 1 }));

describe('a cohort by its markers', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let rea: SignedUp;
  let address: string;
  const held: string[] = [];

  beforeAll(async () => {
    const rubric = { ...fakePractice.rubric, markers };
    house = await openHouse({
      practice: {
        ...fakePractice,
        rubric,
        // Whoever says more scores higher in depth; nothing is told of choice.
        growth: (sessions) => ({
          markers,
          points: fakePractice.growth(sessions).points.map((point) => {
            const score = 20 * point.coachTurns;
            const rest = { evidence: 3, opportunities: { taken: 0, missed: 0, spoiled: 0 } };
            return {
              ...point,
              markers: [
                { id: 'depth', score, low: score - 10, high: score + 10, ...rest },
                { id: 'choice', score: null, low: null, high: null, ...rest },
              ],
            };
          }),
        }),
      },
    });
    maya = await signUp(house, 'Maya', 'instructor');
    tom = await signUp(house, 'Tom');
    rea = await signUp(house, 'Rea');
    const wish = { title: 'Autumn', timeZone: 'UTC' };
    const { id } = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body;
    address = `/api/cohorts/${id}`;
    for (const one of [tom, rea, await signUp(house, 'Ida')])
      await house.store.putMember(id, one.id, 'trainee', house.clock.now);
    const made = await maya.ask<AssignmentView>('POST', `${address}/assignments`, {
      ...{ scenario: 'echo', instructions: '', mode: 'practice' },
    });
    for (const turns of [1, 2, 3]) {
      await attempt(made.body.id, tom, turns);
      house.clock.now += 7 * DAY;
    }
    await attempt(made.body.id, rea, 1);
    await house.store.endMembership(id, rea.id, house.clock.now);
    return house.close;
  });

  async function attempt(assignment: string, by: SignedUp, turns: number): Promise<void> {
    const begin = `${address}/assignments/${assignment}/attempts`;
    const { id } = (await by.ask<SessionView>('POST', begin, {})).body;
    for (let index = 0; index < turns; index += 1)
      await by.ask('POST', `/api/sessions/${id}/turns`, { index, coach: 'Hm' });
    await by.ask('POST', `/api/sessions/${id}/finish`, {});
    held.push(id);
  }
  const read = async (period?: string) =>
    (
      await maya.ask<MarkerMap>(
        'GET',
        `${address}/markers${period === undefined ? '' : `?period=${period}`}`,
      )
    ).body;
  const depthOfTom = async (period?: string) => {
    const { rows } = await read(period);
    return rows.find(({ trainee }) => trainee.id === tom.id)?.cells[1];
  };

  test('shows each trainee who is in it, the mean and from how many sessions', async () => {
    const map = await read();
    expect(map.rows.map(({ trainee }) => trainee.name)).toEqual(['Ida', 'Tom']);
    expect(await depthOfTom()).toMatchObject({ score: 40, n: 3, unsaid: 0 });
    expect(map.rows[1]?.cells[0]).toMatchObject({ score: null, n: 0, unsaid: 3 });
    expect(map.rows[0]?.cells[1]).toMatchObject({ n: 0, unsaid: 0 });
    expect(map.all[1]).toMatchObject({ score: 40, n: 3 });
    expect(map.sessions.map(({ id }) => id)).toEqual(held.slice(0, 3));
    expect(map).toMatchObject({ period: 'all', versions: 1 });
  });

  test('shows the first and the latest attempt, and each week by itself', async () => {
    expect(await depthOfTom('first')).toMatchObject({ score: 20, low: 10, high: 30, n: 1 });
    expect(await depthOfTom('latest')).toMatchObject({ score: 60, n: 1 });
    const { weeks } = await read();
    expect(weeks).toEqual(
      ['2026-11-16', '2026-11-23', '2026-11-30'].map((monday) => ({ monday, sessions: 1 })),
    );
    expect(await depthOfTom('2026-11-23')).toMatchObject({ score: 40, n: 1 });
    expect(await depthOfTom('2026-01-05')).toMatchObject({ n: 0 });
    expect((await maya.ask('GET', `${address}/markers?period=monthly`)).status).toBe(400);
  });

  test('is a table with every period', async () => {
    const { body } = await house.app.inject({
      url: `${address}/markers.csv`,
      headers: { cookie: maya.cookie ?? '' },
    });
    const rows: Record<string, string>[] = parse(body, { bom: true, columns: true });
    const ofTom = rows.filter(({ trainee, marker }) => trainee === 'Tom' && marker === 'depth');
    expect(ofTom.map(({ period, mean, sessions }) => [period, mean, sessions])).toEqual([
      ['all', '40', '3'],
      ['first', '20', '1'],
      ['latest', '60', '1'],
      ['2026-11-16', '20', '1'],
      ['2026-11-23', '40', '1'],
      ['2026-11-30', '60', '1'],
    ]);
  });

  test.each(['markers', 'markers.csv'])('%s is read by its instructors alone', async (path) => {
    const guest = newBrowser(house.app);
    await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
    const other = await signUp(house, 'Ola', 'instructor');
    for (const one of [newBrowser(house.app), guest, other, rea])
      expect((await one.ask<Problem>('GET', `${address}/${path}`)).status).toBe(404);
    expect((await tom.ask<Problem>('GET', `${address}/${path}`)).body.code).toBe('not-allowed');
  });
});
