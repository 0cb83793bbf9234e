import { join } from 'node:path';
import { Value } from 'typebox/value';
import { beforeEach, describe, expect, test } from 'vitest';
import { assembleDrills } from '../../server/assemble-drills.ts';
import { DrillItemView, DrillOverview, DrillRoundView } from '../../server/api/contract/drill.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { loadDrills } from '../../server/rubric/load-drills.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { newBrowser, type Browser } from './browser.ts';
import { routes } from './every-route.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'rubrics/partnership');
const rubric = loadRubric(folder, root);
const items = loadDrills(
  folder,
  root,
  rubric.behaviours.map(({ id }) => id),
).filter(({ id }) => id.startsWith('before-a-long-leave/'));
const drills = assembleDrills(rubric, items);
const DAY = 86_400_000;

describe('drills over HTTP', () => {
  let house: OpenHouse;
  let browser: Browser;
  beforeEach(async () => {
    house = await openHouse({ drills });
    browser = newBrowser(house.app);
    return house.close;
  });

  const begin = (who = browser) => who.ask<DrillRoundView>('POST', '/api/drills/rounds', {});
  const read = (id: string, who = browser) =>
    who.ask<DrillRoundView & Problem>('GET', `/api/drills/rounds/${id}`);
  const name = (id: string, place: number | string, named: unknown, who = browser) =>
    who.ask<DrillItemView & Problem>('PUT', `/api/drills/rounds/${id}/answers/${place}`, { named });
  const overview = async (who = browser) =>
    (await who.ask<DrillOverview>('GET', '/api/drills')).body;
  const goldOf = (turn: string): string[] =>
    items.find((item) => item.turn === turn)?.heard.map(({ behaviour }) => behaviour) ?? [];

  test('a round is begun by a stranger, who is a guest from then on', async () => {
    const { status, body, cookie } = await begin();
    expect(status).toBe(201);
    expect(cookie).not.toBeNull();
    expect(Value.Check(DrillRoundView, body)).toBe(true);
    expect(body.items).toHaveLength(items.length);
  });

  test('nothing of what there is to hear is sent before the answer is handed in', async () => {
    const { body } = await begin();
    const secrets = items.flatMap(({ heard, not }) => [...heard, ...not].map((one) => one.because));
    expect(body.items.every(({ answer }) => answer === null)).toBe(true);
    for (const told of [body, (await read(body.id)).body, await overview()]) {
      const text = JSON.stringify(told);
      for (const secret of secrets) expect(text).not.toContain(secret);
      for (const { behaviour } of items.flatMap(({ heard }) => heard))
        expect(text).not.toContain(behaviour);
    }
    // An answer opens its own turn and no other.
    await name(body.id, 0, []);
    const after = (await read(body.id)).body;
    expect(after.items.map(({ answer }) => answer !== null)).toEqual([true, false, false]);
  });

  test('an answer is held against what is there, beside what the engine really hears', async () => {
    const { body: round } = await begin();
    const place = round.items.findIndex(({ turn }) => turn.startsWith('You should write'));
    const { status, body } = await name(round.id, place, ['unsolicited-advice', 'judges']);
    expect(status).toBe(200);
    expect(Value.Check(DrillItemView, body)).toBe(true);
    expect(body.answer).toMatchObject({
      alike: ['unsolicited-advice'],
      missed: ['closed-question'],
      tooMuch: ['judges'],
    });
    const engine = body.answer?.engine.map(({ start, end }) => body.turn.slice(start, end));
    expect(engine).toContain('You should write a handover list for each of them tonight');
    const [first] = body.answer?.heard ?? [];
    expect(body.turn.slice(first?.start, first?.end)).toBe(
      'You should write a handover list for each of them tonight.',
    );
  });

  test('the first answer counts: the same again is no fault, another comes too late', async () => {
    const { body: round } = await begin();
    const first = await name(round.id, 0, ['judges']);
    expect((await name(round.id, 0, ['judges'])).body).toEqual(first.body);
    expect(await name(round.id, 0, [])).toMatchObject({ status: 409, body: { code: 'answered' } });
    expect((await read(round.id)).body.items[0]?.answer?.named).toEqual(['judges']);
  });

  test('a round that is half done goes on', async () => {
    const { body: round } = await begin();
    await name(round.id, 0, []);
    const again = await begin();
    expect(again).toMatchObject({ status: 200, body: { id: round.id } });
    expect((await overview()).running).toEqual({ id: round.id, answered: 1, of: 3 });
    for (const place of [1, 2]) await name(round.id, place, []);
    expect(await overview()).toMatchObject({ running: null, rounds: 1 });
    const next = await begin();
    expect(next.status).toBe(201);
    expect(next.body.id).not.toBe(round.id);
  });

  test('what was answered comes again, and is told with one’s own agreement', async () => {
    expect(await overview()).toMatchObject({ due: 0, nextDue: null, cards: [] });
    const { body: round } = await begin();
    for (const { place, turn } of round.items) await name(round.id, place, goldOf(turn));
    const done = await overview();
    expect(Value.Check(DrillOverview, done)).toBe(true);
    expect(done.due).toBe(0);
    expect(done.nextDue).toMatch(/^2026-11-2\d$/);
    expect(done.cards.map(({ behaviour }) => behaviour)).toContain(null);
    expect(done.hearing).toMatchObject({
      turns: 3,
      decisions: 3 * rubric.behaviours.length,
      own: { value: 1 },
    });
    house.clock.now += 30 * DAY;
    const later = await overview();
    expect(later.due).toBe(later.cards.length);
    // What is met again is no first answer.
    const { body: second } = await begin();
    for (const { place } of second.items) await name(second.id, place, []);
    expect((await overview()).hearing).toEqual(done.hearing);
  });

  test.each([
    ['an unknown behaviour', 0, ['judging'], 404],
    ['one behaviour twice', 0, ['judges', 'judges'], 400],
    ['no list', 0, 'judges', 400],
    ['a place that there is not', 17, [], 404],
    ['a place that is no number', '-1', [], 400],
  ])('%s is refused', async (_, place, named, status) => {
    const { body: round } = await begin();
    expect((await name(round.id, place, named)).status).toBe(status);
    expect((await read(round.id)).body.items.every(({ answer }) => answer === null)).toBe(true);
  });

  test('rounds are their learner’s alone: everybody else is told that there is nothing', async () => {
    const { body: round } = await begin();
    const [stranger, guest, forger] = [1, 2, 3].map(() => newBrowser(house.app));
    await begin(guest);
    forger?.forge(`coequal=${'A'.repeat(43)}`);
    for (const [route, body] of Object.entries(routes)) {
      if (!route.includes(':round')) continue;
      const [method, path] = route.split(' ') as ['GET' | 'PUT', string];
      const url = path.replace(':round', round.id).replace(':place', '0');
      for (const other of [stranger, guest, forger])
        expect(await other?.ask('GET' === method ? 'GET' : 'PUT', url, body)).toMatchObject({
          status: 404,
          body: { message: 'There is no such round.' },
        });
    }
    expect((await read(round.id)).body).toEqual(round);
    expect((await overview(stranger)).hearing.turns).toBe(0);
    expect((await overview(guest)).running?.id).not.toBe(round.id);
  });

  test('an installation without drills says so', async () => {
    const bare = await openHouse({ drills: assembleDrills(rubric, []) });
    const { status, body } = await newBrowser(bare.app).ask('POST', '/api/drills/rounds', {});
    expect([status, body]).toMatchObject([409, { code: 'no-drills' }]);
    await bare.close();
  });
});
