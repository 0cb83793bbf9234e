import { beforeEach, describe, expect, test } from 'vitest';
import { Value } from 'typebox/value';
import { Comparison } from '../../server/api/contract/comparison.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import { SessionView, type SessionSummary } from '../../server/api/contract/session.ts';
import type { NoFork } from '../../server/practice/fork.ts';
import { newBrowser, type Browser } from './browser.ts';
import { fakePractice } from './fake-practice.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

describe('a turn taken again over HTTP', () => {
  let house: OpenHouse;
  let browser: Browser;
  let first: SessionView;

  beforeEach(async () => {
    house = await openHouse();
    browser = newBrowser(house.app);
    first = (await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
    for (const [index, coach] of ['One', 'Two'].entries()) {
      first = (await say(first.id, index, coach)).body;
    }
    house.clock.now += 60_000;
    return house.close;
  });

  const say = (id: string, index: number, coach: string) =>
    browser.ask<SessionView>('POST', `/api/sessions/${id}/turns`, { index, coach });
  const take = (id: string, index: unknown) =>
    browser.ask<SessionView>('POST', `/api/sessions/${id}/takes`, { index });
  const finish = (id: string) => browser.ask('POST', `/api/sessions/${id}/finish`);
  const compare = (one: string, other: string) =>
    browser.ask<Comparison & Problem>('GET', `/api/sessions/${one}/comparison/${other}`);

  test('begins a new session with all that came before, and leaves the first one as it is', async () => {
    const { status, body } = await take(first.id, 1);
    expect(status).toBe(201);
    expect(Value.Check(SessionView, body)).toBe(true);
    expect(body).toMatchObject({
      opening: first.opening,
      exchanges: first.exchanges.slice(0, 1),
      startedAt: '2026-11-21T09:01:00.000Z',
      endedAt: null,
      take: { number: 2, from: first.id, index: 1 },
    });
    expect(body.id).not.toBe(first.id);
    expect((await browser.ask('GET', `/api/sessions/${body.id}`)).body).toEqual(body);

    await say(body.id, 1, 'Otherwise');
    const kept = await browser.ask<SessionView>('GET', `/api/sessions/${first.id}`);
    expect(kept.body).toMatchObject({ exchanges: first.exchanges, take: null, endedAt: null });
    expect((await say(first.id, 2, 'Three')).status).toBe(200);
  });

  test('knows every take of the talk, and so do the list and the debrief', async () => {
    const second = (await take(first.id, 0)).body;
    await say(second.id, 0, 'Uno');
    house.clock.now += 1000;
    const third = (await take(second.id, 0)).body;
    const expected = [
      [first.id, null],
      [second.id, { number: 2, from: first.id, index: 0 }],
      [third.id, { number: 3, from: second.id, index: 0 }],
    ];
    const told = (takes: readonly SessionSummary[]) => takes.map(({ id, take }) => [id, take]);
    expect(told(third.takes)).toEqual(expected);
    await finish(third.id);
    const debrief = await browser.ask<Debrief>('GET', `/api/sessions/${third.id}/debrief`);
    expect(told(debrief.body.takes)).toEqual(expected);
    expect(debrief.body.session.take).toEqual(expected[2]?.[1]);
    const list = await browser.ask<SessionSummary[]>('GET', '/api/sessions');
    expect(told(list.body)).toEqual(expected.toReversed());
  });

  test('goes from an ended session too, and outlives it', async () => {
    await finish(first.id);
    const { body } = await take(first.id, 1);
    expect(body).toMatchObject({ endedAt: null, ending: null });
    await browser.ask('DELETE', `/api/sessions/${first.id}`);
    const kept = await browser.ask<SessionView>('GET', `/api/sessions/${body.id}`);
    expect(kept.body).toMatchObject({
      exchanges: first.exchanges.slice(0, 1),
      take: { number: 2, from: null, index: 1 },
    });
  });

  test.each([
    [2, 422, 'no-such-turn'],
    [999, 422, 'no-such-turn'],
    [-1, 400, 'invalid-request'],
    [0.5, 400, 'invalid-request'],
    ['1', 400, 'invalid-request'],
    [undefined, 400, 'invalid-request'],
  ])('is refused at turn %j', async (index, status, code) => {
    const { body } = await take(first.id, index);
    expect(body).toMatchObject({ status, code });
    expect((await browser.ask<[]>('GET', '/api/sessions')).body).toHaveLength(1);
  });

  test.each<[NoFork, string]>([
    ['scenario-gone', 'Begin a session with another one.'],
    ['scenario-changed', 'the client would not be the same person. Begin a new session'],
    ['rubric-changed', 'would not be heard alike. Begin a new session'],
  ])('is refused where it would not be the same talk: %s', async (code, cure) => {
    const changed = await openHouse({ practice: { ...fakePractice, fork: async () => code } });
    browser = newBrowser(changed.app);
    const { body } = await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    const refused = await browser.ask<Problem>('POST', `/api/sessions/${body.id}/takes`, {
      index: 0,
    });
    expect(refused.body).toMatchObject({ status: 409, code });
    expect(refused.body.message).toContain(cure);
    await changed.close();
  });

  test('is refused where the session is deleted meanwhile', async () => {
    let fleeting = false;
    const other = await openHouse({
      wrap: (store) => ({
        ...store,
        async findSession(id, account) {
          const found = await store.findSession(id, account);
          if (fleeting) await store.removeSession(id, account);
          return found;
        },
      }),
    });
    browser = newBrowser(other.app);
    const { body } = await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    await say(body.id, 0, 'One');
    fleeting = true;
    const refused = await take(body.id, 0);
    expect(refused).toMatchObject({ status: 404, body: { message: 'There is no such session.' } });
    expect((await browser.ask('GET', '/api/sessions')).body).toEqual([]);
    await other.close();
  });

  test('stands beside the first one when both have ended, whichever is asked for', async () => {
    const second = (await take(first.id, 1)).body;
    expect((await compare(first.id, second.id)).body).toMatchObject({ code: 'session-running' });
    await finish(first.id);
    expect((await compare(second.id, first.id)).body).toMatchObject({ code: 'session-running' });
    await finish(second.id);
    const { status, body } = await compare(second.id, first.id);
    expect(status).toBe(200);
    expect(Value.Check(Comparison, body)).toBe(true);
    expect(body.branches.map(({ session }) => session.id)).toEqual([second.id, first.id]);
  });

  test('is compared with its own takes only, and with nobody else’s', async () => {
    await finish(first.id);
    expect((await compare(first.id, first.id)).body).toMatchObject({ code: 'not-two-takes' });
    const { body } = await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    await finish(body.id);
    expect((await compare(first.id, body.id)).body).toMatchObject({
      status: 422,
      code: 'not-two-takes',
    });
    const other = newBrowser(house.app);
    const theirs = await other.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    expect((await compare(first.id, theirs.body.id)).status).toBe(404);
    expect((await compare(first.id, 'nothing')).status).toBe(404);
  });
});
