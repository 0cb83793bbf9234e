import { join } from 'node:path';
import { Value } from 'typebox/value';
import { beforeEach, describe, expect, test } from 'vitest';
import { assemblePractice } from '../../server/assemble-practice.ts';
import { MomentView, TriedMoments } from '../../server/api/contract/moment.ts';
import type { Growth } from '../../server/api/contract/growth.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { BroughtSession } from '../../server/api/contract/real-session.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { emptyLibrary } from '../empty-library.ts';
import { realSession } from '../real-session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { fakePractice } from './fake-practice.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const real = assemblePractice(rubric, [], [], emptyLibrary);
// Real sessions as they are, and the client who echoes for practised ones.
const practice = { ...fakePractice, hearReal: real.hearReal, moment: real.moment };

describe('a moment over HTTP', () => {
  let house: OpenHouse;
  let tom: Browser;
  let id: string;
  beforeEach(async () => {
    house = await openHouse({ practice });
    tom = newBrowser(house.app);
    ({ id } = (await tom.ask<BroughtSession>('POST', '/api/real-sessions', realSession())).body);
    return house.close;
  });

  const read = (place: number | string, who = tom) =>
    who.ask<MomentView & Problem>('GET', `/api/sessions/${id}/moments/${place}`);
  const say = (place: number, words: unknown, who = tom) =>
    who.ask<MomentView & Problem>('POST', `/api/sessions/${id}/moments/${place}`, { words });
  const list = async () => (await tom.ask<TriedMoments>('GET', `/api/sessions/${id}/moments`)).body;

  test('is tried as often as wanted, beside what was said then', async () => {
    const before = (await read(1)).body;
    expect(Value.Check(MomentView, before)).toBe(true);
    expect(before).toMatchObject({
      client: 'Renate',
      then: { text: realSession().turns[2]?.text },
      tries: [],
    });
    expect((await say(1, ' What would help you most? ')).status).toBe(201);
    house.clock.now += 1000;
    const { body } = await say(1, 'Have you tried eating first?');
    expect(body.tries.map(({ turn }) => turn.text)).toEqual([
      'Have you tried eating first?',
      'What would help you most?',
    ]);
    const heard = body.tries.map(({ turn }) => turn.findings.map(({ behaviour }) => behaviour));
    expect(heard[1]).toContain('open-question');
    expect(heard[0]).not.toContain('open-question');
    expect((await read(1)).body).toEqual(body);
  });

  test('is listed with its session, in the order of the talk', async () => {
    expect((await list()).moments).toEqual([]);
    await say(3, 'And then?');
    await say(1, 'One.');
    house.clock.now += 1000;
    await say(1, 'Two.');
    const tried = await list();
    expect(Value.Check(TriedMoments, tried)).toBe(true);
    expect(tried.moments).toMatchObject([
      { place: 1, tries: 2, latest: 'Two.' },
      { place: 3, tries: 1, latest: 'And then?' },
    ]);
  });

  test('counts for nothing, and goes with its session', async () => {
    const growth = async () => (await tom.ask<Growth>('GET', '/api/growth')).body;
    const before = await growth();
    await say(1, 'You should eat.');
    expect(await growth()).toEqual(before);
    await tom.ask('DELETE', `/api/sessions/${id}`);
    expect((await read(1)).status).toBe(404);
    expect(await house.store.triesIn(id)).toEqual([]);
  });

  test.each([
    ['where no client has spoken yet', 0, 'Hm?', 404],
    ['behind the end', 500, 'Hm?', 404],
    ['without words', 1, ' \n ', 422],
    ['with none at all', 1, '', 400],
    ['with too many', 1, 'a'.repeat(20_001), 400],
    ['with what is no text', 1, 7, 400],
  ])('is refused %s', async (_, place, words, status) => {
    expect((await say(place, words)).status).toBe(status);
    expect((await list()).moments).toEqual([]);
  });

  test('holds so many tries, and says so; another moment has room still', async () => {
    const long = 'a '.repeat(4_950);
    for (let tries = 0; tries < 4; tries += 1) await say(1, long);
    const { status, body } = await say(1, 'Is there room for so much more than this? '.repeat(20));
    expect([status, body.code]).toEqual([409, 'moment-full']);
    expect(body.message).toContain('50 tries are kept, with 40,000 characters in all');
    expect((await read(1)).body.tries).toHaveLength(4);
    expect((await say(2, 'Hm?')).status).toBe(201);
  });

  test('is its owner’s alone', async () => {
    for (const other of [newBrowser(house.app), newBrowser(house.app)]) {
      await other.ask('POST', '/api/sessions', { scenario: 'echo' });
      expect((await read(1, other)).status).toBe(404);
      expect((await say(1, 'Mine?', other)).status).toBe(404);
    }
    expect((await list()).moments).toEqual([]);
  });

  test('is none of a practised session, which has takes', async () => {
    const { body } = await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    const answer = await tom.ask<Problem>('GET', `/api/sessions/${body.id}/moments/0`);
    expect(answer).toMatchObject({ status: 409, body: { code: 'practised-session' } });
  });
});
