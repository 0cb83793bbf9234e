import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

describe('a cohort as tables', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let address: string;

  beforeAll(async () => {
    house = await openHouse();
    maya = await signUp(house, 'Maya', 'instructor');
    tom = await signUp(house, 'Tom');
    const wish = { title: 'Autumn', timeZone: 'Europe/Lisbon' };
    const { id } = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body;
    address = `/api/cohorts/${id}`;
    await house.store.putMember(id, tom.id, 'trainee', house.clock.now);
    const first = { scenario: 'echo', instructions: '', mode: 'practice' };
    const made = await maya.ask<AssignmentView>('POST', `${address}/assignments`, first);
    const begin = `${address}/assignments/${made.body.id}/attempts`;
    const session = (await tom.ask<SessionView>('POST', begin, {})).body.id;
    await tom.ask('POST', `/api/sessions/${session}/turns`, { index: 0, coach: 'Hm' });
    await tom.ask('POST', `/api/sessions/${session}/finish`, {});
    return house.close;
  });

  async function table(name: string, by: Browser = maya) {
    const response = await house.app.inject({
      method: 'GET',
      url: `${address}/${name}.csv`,
      headers: by.cookie === null ? {} : { cookie: by.cookie },
    });
    const { statusCode: status, headers } = response;
    const rows: Record<string, string>[] =
      status === 200 ? parse(response.body, { bom: true, columns: true }) : [];
    return { status, type: headers['content-type'], rows };
  }

  test('its roster', async () => {
    const { type, rows } = await table('roster');
    expect(type).toBe('text/csv; charset=utf-8');
    expect(rows.map(({ name, email, role }) => [name, email, role])).toEqual([
      ['Maya', maya.email, 'instructor'],
      ['Tom', tom.email, 'trainee'],
    ]);
  });

  test('how far everybody is, with the scores of what they did last', async () => {
    const { rows } = await table('results');
    expect(rows).toMatchObject([
      { trainee: 'Tom', mode: 'practice', standing: 'done', attempts: '1' },
    ]);
    expect(Object.keys(rows[0] ?? {})).toContain('score');
  });

  test('the findings, where there are any', async () => {
    expect((await table('findings')).status).toBe(200);
  });

  test.each(['roster', 'results', 'findings'])(
    '%s.csv is read by its instructors alone',
    async (name) => {
      const other = await signUp(house, 'Ola', 'instructor');
      expect((await table(name, newBrowser(house.app))).status).toBe(404);
      expect((await table(name, other)).status).toBe(404);
      expect((await table(name, tom)).status).toBe(403);
    },
  );
});
