import { beforeAll, describe, expect, test } from 'vitest';
import type { CrosswalkView, FrameworkView } from '../../server/api/contract/crosswalk.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser } from './browser.ts';
import { openHouse, type OpenHouse } from './open-house.ts';

describe('a crosswalk', () => {
  let house: OpenHouse;
  beforeAll(async () => {
    house = await openHouse();
    return house.close;
  });

  async function ended() {
    const coach = newBrowser(house.app);
    const { id } = (await coach.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' }))
      .body;
    const running = await coach.ask('GET', `/api/sessions/${id}/crosswalk/fruit`);
    await coach.ask('POST', `/api/sessions/${id}/finish`, {});
    return { coach, id, running };
  }

  test('is laid over a session that has ended, and not before', async () => {
    const { coach, id, running } = await ended();
    expect(running).toMatchObject({ status: 409, body: { code: 'session-running' } });
    const { body } = await coach.ask<CrosswalkView>('GET', `/api/sessions/${id}/crosswalk/fruit`);
    expect(body.framework.title).toBe('Fruit talk');
    expect(body.framework.notice).toContain('never a pass or a fail');
  });

  test('is refused for a framework that there is not', async () => {
    const { coach, id } = await ended();
    const { status, body } = await coach.ask('GET', `/api/sessions/${id}/crosswalk/wood`);
    expect([status, body]).toMatchObject([404, { message: 'There is no such framework.' }]);
  });

  test('anybody can read what the frameworks look for', async () => {
    const { body } = await newBrowser(house.app).ask<FrameworkView[]>('GET', '/api/frameworks');
    expect(body.map(({ id }) => id)).toEqual(['fruit']);
  });
});
