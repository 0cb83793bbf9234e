import { beforeEach, describe, expect, test } from 'vitest';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import type { Growth } from '../../server/api/contract/growth.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionSummary, SessionView } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

describe('a session over HTTP', () => {
  let house: OpenHouse;
  let browser: Browser;

  beforeEach(async () => {
    house = await openHouse();
    browser = newBrowser(house.app);
    return house.close;
  });

  const start = async () =>
    (await browser.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
  const say = (id: string, index: number, coach: string | null) =>
    browser.ask<SessionView & Problem>('POST', `/api/sessions/${id}/turns`, { index, coach });

  test('begins with the client’s words and makes a guest', async () => {
    const { status, body, cookie } = await browser.ask<SessionView>('POST', '/api/sessions', {
      scenario: 'echo',
      seed: 4_294_967_295,
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      opening: 'Hello?',
      exchanges: [],
      endedAt: null,
      startedAt: '2026-11-21T09:00:00.000Z',
    });
    expect(cookie).toMatch(
      /^coequal=[\w-]{43}; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('makes one guest, not one a session', async () => {
    await start();
    const { cookie } = await browser.ask('POST', '/api/sessions', { scenario: 'echo' });
    expect(cookie).toBeNull();
    const { body } = await browser.ask<SessionSummary[]>('GET', '/api/sessions');
    expect(body).toHaveLength(2);
  });

  test('with an unknown scenario makes neither session nor guest', async () => {
    const { status, body, cookie } = await browser.ask<Problem>('POST', '/api/sessions', {
      scenario: 'narcissus',
    });
    expect(status).toBe(404);
    expect(body).toEqual({ status: 404, code: 'not-found', message: 'There is no such scenario.' });
    expect(cookie).toBeNull();
  });

  test('takes turns, quiet ones too, and shows them after a reload', async () => {
    const { id } = await start();
    await say(id, 0, 'What would help most');
    const { status, body } = await say(id, 1, null);
    expect(status).toBe(200);
    expect(body.exchanges).toEqual([
      {
        index: 0,
        coach: 'What would help most',
        reply: 'What would help most?',
        at: '2026-11-21T09:00:00.000Z',
      },
      { index: 1, coach: null, reply: '…', at: '2026-11-21T09:00:00.000Z' },
    ]);
    expect((await browser.ask('GET', `/api/sessions/${id}`)).body).toEqual(body);
  });

  test('answers a turn that is sent again, and takes it once', async () => {
    const { id } = await start();
    const first = await say(id, 0, 'Hm');
    const again = await say(id, 0, 'Hm');
    expect(again).toMatchObject({ status: 200, body: first.body });
  });

  test('takes one of many turns that come at once, and answers each', async () => {
    const { id } = await start();
    const answers = await Promise.all(Array.from({ length: 10 }, () => say(id, 0, 'Hm')));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
    const { body } = await browser.ask<SessionView>('GET', `/api/sessions/${id}`);
    expect(body.exchanges).toHaveLength(1);
  });

  test('refuses other words at a turn that is taken, in one race as in two windows', async () => {
    const { id } = await start();
    const answers = await Promise.all([say(id, 0, 'This'), say(id, 0, 'That')]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const late = await say(id, 0, 'Something else');
    expect(late.body).toMatchObject({ status: 409, code: 'turn-taken' });
  });

  test('refuses a turn ahead of its place', async () => {
    const { id } = await start();
    expect((await say(id, 3, 'Hm')).body).toMatchObject({ status: 409, code: 'turn-ahead' });
  });

  test('refuses a turn of nothing but space, and takes control characters out of words', async () => {
    const { id } = await start();
    expect((await say(id, 0, ' \n\u0000')).body).toMatchObject({
      status: 400,
      code: 'nothing-said',
    });
    const { body } = await say(id, 0, 'One\r\ntwo\u0000 \ud800 🌱');
    expect(body.exchanges[0]?.coach).toBe('One\ntwo \ufffd 🌱');
    // Sent again as it was typed, it is still the same turn.
    expect((await say(id, 0, 'One\r\ntwo\u0000 \ud800 🌱')).status).toBe(200);
  });

  test('ends with the client’s last word, and takes nothing after it', async () => {
    const { id } = await start();
    for (const index of [0, 1]) await say(id, index, 'Hm');
    house.clock.now += 60_000;
    const { body } = await say(id, 2, 'Goodbye');
    expect(body).toMatchObject({ ending: 'well', endedAt: '2026-11-21T09:01:00.000Z' });
    expect((await say(id, 3, 'One more')).body).toMatchObject({ code: 'session-over' });
    expect((await say(id, 2, 'Goodbye')).status).toBe(200);
  });

  test('is finished once, however often that is asked', async () => {
    const { id } = await start();
    const first = await browser.ask<SessionView>('POST', `/api/sessions/${id}/finish`, {});
    expect(first.body).toMatchObject({ ending: 'finished', endedAt: '2026-11-21T09:00:00.000Z' });
    house.clock.now += 60_000;
    const again = await browser.ask<SessionView>('POST', `/api/sessions/${id}/finish`);
    expect(again).toMatchObject({ status: 200, body: first.body });
  });

  test('has its debrief when it has ended, and not before', async () => {
    const { id } = await start();
    const early = await browser.ask<Problem>('GET', `/api/sessions/${id}/debrief`);
    expect(early.body).toMatchObject({ status: 409, code: 'session-running' });
    await browser.ask('POST', `/api/sessions/${id}/finish`);
    const { status, body } = await browser.ask<Debrief>('GET', `/api/sessions/${id}/debrief`);
    expect(status).toBe(200);
    expect(body.session).toMatchObject({ id, ending: 'finished' });
  });

  test('is listed, newest first, and counts for growth when it has ended', async () => {
    const older = await start();
    house.clock.now += 1000;
    const newer = await start();
    await say(older.id, 0, 'Hm');
    await browser.ask('POST', `/api/sessions/${older.id}/finish`);
    const list = await browser.ask<SessionSummary[]>('GET', '/api/sessions');
    expect(list.body.map(({ id, turns, ending }) => [id, turns, ending])).toEqual([
      [newer.id, 0, null],
      [older.id, 1, 'finished'],
    ]);
    const growth = await browser.ask<Growth>('GET', '/api/growth');
    expect(growth.body.points.map(({ session }) => session)).toEqual([older.id]);
  });

  test('is gone once it is deleted', async () => {
    const { id } = await start();
    expect((await browser.ask('DELETE', `/api/sessions/${id}`)).status).toBe(204);
    expect((await browser.ask('GET', `/api/sessions/${id}`)).status).toBe(404);
    expect((await browser.ask('DELETE', `/api/sessions/${id}`)).status).toBe(404);
  });

  test('whose scenario has gone says so, and can still be finished', async () => {
    const { id } = await start();
    const [head] = await house.store.listSessions(
      (await house.store.findToken(await tokenHash(browser.cookie)))?.holder.id ?? '',
    );
    await house.store.removeSession(id, head?.account ?? '');
    await house.store.addSession({
      ...head!,
      scenario: { id: 'gone', version: '1' },
      exchanges: [],
    });
    expect((await say(id, 0, 'Hm')).body).toMatchObject({ status: 409, code: 'scenario-gone' });
    expect((await browser.ask('POST', `/api/sessions/${id}/finish`)).status).toBe(200);
  });
});

async function tokenHash(cookie: string | null): Promise<string> {
  const token = cookie?.split('=')[1] ?? '';
  const digest = await crypto.subtle.digest('SHA-256', Buffer.from(token));
  return Buffer.from(digest).toString('hex');
}
