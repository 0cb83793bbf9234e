import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { beginCalibrating, openCalibratingHouse, type Calibrating } from './calibrating.ts';
import type { OpenHouse } from './open-house.ts';
import type { SignedUp } from './people.ts';

let house: OpenHouse;
let r: Calibrating;

beforeAll(async () => {
  house = await openCalibratingHouse();
  return house.close;
});
beforeEach(async () => {
  r = await beginCalibrating(house);
  await r.rate(r.ana, 'strong');
});

const text = async (by: SignedUp, path: string) =>
  JSON.stringify((await by.ask('GET', `${r.at}${path}`)).body);
const pages = () => ['/calibrations', '/calibration-choices', `/calibrations/${r.exercise}`];

test('who has not handed in reads nothing of what others and the engine say', async () => {
  for (const by of [r.maya, r.ola])
    for (const path of pages()) {
      const told = await text(by, path);
      expect(told, path).not.toMatch(/strong|open-question|score|evidence|quote|finding/);
    }
  expect((await r.read()).rating?.sessions.map(({ heard, markers }) => [heard, markers])).toEqual([
    [[], {}],
    [[], {}],
  ]);
});

test.each(['results', 'ratings.csv'])('nor %s', async (path) => {
  const asked = await r.maya.ask<Problem>('GET', `${r.way}/${path}`);
  expect([asked.status, asked.body.code]).toEqual([409, 'not-handed-in']);
  const other = await r.ola.ask<Problem>('GET', `${r.way}/${path}`);
  expect([other.status, other.body.code]).toEqual([409, 'still-open']);
  expect((await r.ana.ask<Problem>('GET', `${r.way}/results`)).status).toBe(200);
});

test('a rater is told neither whose sessions these are nor their ids', async () => {
  const told = await text(r.maya, `/calibrations/${r.exercise}`);
  expect(told).toContain('What would help you?');
  for (const hidden of ['Tom', 'Brown', r.tom.id, r.tom.email, ...r.sessions])
    expect(told).not.toContain(hidden);
});

test('not even where the coach says their name', async () => {
  const [assignment] = await house.store.listAssignments(r.cohort);
  const begin = `${r.at}/assignments/${assignment?.id}/attempts`;
  const { id } = (await r.tom.ask<SessionView>('POST', begin, {})).body;
  const turn = { index: 0, coach: 'I am Tom Brown. And you?' };
  await r.tom.ask('POST', `/api/sessions/${id}/turns`, turn);
  await r.tom.ask('POST', `/api/sessions/${id}/finish`, {});
  const made = (await r.make({ sessions: [id] })).body.id;
  const told = await text(r.maya, `/calibrations/${made}`);
  expect(told).toContain('I am ••• •••••. And you?');
});

test('what others have handed in is read, and what they have only begun is not', async () => {
  const other = (await r.make({ title: 'Winter' })).body.id;
  const way = `${r.at}/calibrations/${other}`;
  const word = { markers: { evoking: 'strong', presence: 'strong' }, heard: [] };
  for (const place of [0, 1])
    await r.maya.ask('PATCH', `${way}/ratings`, { place, revision: place, ...word });
  await r.ana.ask('PATCH', `${way}/ratings`, { place: 0, revision: 0, ...word });
  await r.maya.ask('POST', `${way}/hand-in`, {});
  const results = await r.maya.ask<{ raters: { name: string }[] }>('GET', `${way}/results`);
  expect(results.body.raters.map(({ name }) => name)).toEqual(['Maya', '']);
});
