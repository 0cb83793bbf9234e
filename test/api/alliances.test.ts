import { beforeEach, describe, expect, test } from 'vitest';
import type {
  AllianceSummary,
  AllianceView,
  EngagementBriefing,
} from '../../server/api/contract/alliance.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import { openHouse } from './open-house.ts';

describe('an alliance over HTTP', () => {
  let browser: Browser;

  beforeEach(async () => {
    const house = await openHouse();
    browser = newBrowser(house.app);
    return house.close;
  });

  const begin = async () =>
    (await browser.ask<AllianceView>('POST', '/api/alliances', { engagement: 'thrice' })).body;
  const next = (id: string) =>
    browser.ask<SessionView & Problem>('POST', `/api/alliances/${id}/sessions`, {});

  test('begins with a guest, and with an engagement that there is', async () => {
    const unknown = await browser.ask<Problem>('POST', '/api/alliances', { engagement: 'once' });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not-found' }, cookie: null });
    const { status, cookie, body } = await browser.ask<AllianceView>('POST', '/api/alliances', {
      engagement: 'thrice',
    });
    expect(status).toBe(201);
    expect(cookie).not.toBeNull();
    expect(body).toMatchObject({ engagement: { id: 'thrice' }, sheet: [] });
  });

  test('tells a stranger what there is to begin', async () => {
    const { body } = await browser.ask<EngagementBriefing>('GET', '/api/engagements/thrice');
    expect(body.story).toEqual(['A wood, again.']);
    expect((await browser.ask('GET', '/api/engagements')).body).toHaveLength(1);
    expect((await browser.ask('GET', '/api/engagements/once')).status).toBe(404);
  });

  test('goes from session to session, one at a time', async () => {
    const { id } = await begin();
    for (const order of [0, 1, 2]) {
      const { status, body } = await next(id);
      expect(status).toBe(201);
      expect(body.alliance).toEqual({ id, order });
      expect((await next(id)).body).toMatchObject({ status: 409, code: 'session-running' });
      await browser.ask('POST', `/api/sessions/${body.id}/finish`, {});
    }
    expect((await next(id)).body).toMatchObject({ status: 409, code: 'all-held' });
    const { body } = await browser.ask<AllianceSummary[]>('GET', '/api/alliances');
    expect(body).toMatchObject([{ id, held: 3, sessions: 3 }]);
  });

  test('begins one session of many that are asked for at once, and says why not the others', async () => {
    const { id } = await begin();
    const answers = await Promise.all(Array.from({ length: 5 }, () => next(id)));
    const [begun, ...refused] = answers.toSorted((a, b) => a.status - b.status);
    expect(begun).toMatchObject({ status: 201, body: { alliance: { id, order: 0 } } });
    for (const { body } of refused) {
      expect(body).toMatchObject({ status: 409, code: 'session-running' });
      expect(body.message).toContain('is still running. Reload the page');
    }
    const { body } = await browser.ask<AllianceView>('GET', `/api/alliances/${id}`);
    expect(body.sessions.map(({ standing }) => standing)).toEqual(['running']);
  });

  test.each([
    ['sessions', {}],
    ['entries', { words: 'Slowly.' }],
  ])('takes no new %s when it is deleted meanwhile', async (what, body) => {
    const fleeting = await openHouse({
      wrap: (store) => ({
        ...store,
        async findAlliance(id, account) {
          const found = await store.findAlliance(id, account);
          await store.removeAlliance(id, account);
          return found;
        },
      }),
    });
    browser = newBrowser(fleeting.app);
    const { id } = await begin();
    const { status, body: problem } = await browser.ask(
      'POST',
      `/api/alliances/${id}/${what}`,
      body,
    );
    expect(status).toBe(404);
    expect(problem).toMatchObject({ message: 'There is no such alliance.' });
    await fleeting.close();
  });

  test('keeps what is written on the sheet, and what stood there before', async () => {
    const { id } = await begin();
    const written = await browser.ask<AllianceView>('POST', `/api/alliances/${id}/entries`, {
      words: '  I ask\r\nbefore\u0000 I push. \ud800 ',
    });
    expect(written.status).toBe(201);
    const [entry] = written.body.sheet;
    expect(entry).toMatchObject({
      words: 'I ask\nbefore I push. \ufffd',
      by: 'coach',
      holds: true,
    });
    const path = `/api/alliances/${id}/entries/${entry?.id ?? ''}`;
    await browser.ask('PATCH', path, { words: 'I ask before I push or joke.' });
    const { body } = await browser.ask<AllianceView>('PATCH', path, { holds: false });
    expect(body.sheet).toMatchObject([
      { words: 'I ask before I push or joke.', formerly: [entry?.words], holds: false },
    ]);
  });

  test('keeps every word of changes that come at once', async () => {
    const { id } = await begin();
    const path = `/api/alliances/${id}/entries`;
    const written = await browser.ask<AllianceView>('POST', path, { words: 'One.' });
    const entry = `${path}/${written.body.sheet[0]?.id ?? ''}`;
    await Promise.all([
      browser.ask('PATCH', entry, { words: 'Two.' }),
      browser.ask('PATCH', entry, { holds: false }),
      browser.ask('PATCH', entry, { words: 'Three.' }),
    ]);
    const { sheet } = (await browser.ask<AllianceView>('GET', `/api/alliances/${id}`)).body;
    expect(sheet).toMatchObject([{ holds: false }]);
    const words = sheet.flatMap((one) => [...one.formerly, one.words]);
    expect(words[0]).toBe('One.');
    expect(words.toSorted()).toEqual(['One.', 'Three.', 'Two.']);
  });

  test.each([
    ['no words', {}],
    ['blanks', { words: '  ' }],
    ['too many words', { words: 'a'.repeat(1001) }],
    ['another thing', { words: 'a', by: 'client' }],
  ])('refuses %s on the sheet', async (_, body) => {
    const { id } = await begin();
    const { status } = await browser.ask<Problem>('POST', `/api/alliances/${id}/entries`, body);
    expect(status).toBe(400);
  });

  test('refuses to change an entry that is not the coach’s, or nothing of it', async () => {
    const { id } = await begin();
    const unknown = await browser.ask<Problem>('PATCH', `/api/alliances/${id}/entries/client.0`, {
      holds: false,
    });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await browser.ask('PATCH', `/api/alliances/${id}/entries/x`, {})).status).toBe(400);
  });

  test('is deleted with all its sessions', async () => {
    const { id } = await begin();
    const { body } = await next(id);
    expect((await browser.ask('DELETE', `/api/alliances/${id}`)).status).toBe(204);
    expect((await browser.ask('GET', `/api/sessions/${body.id}`)).status).toBe(404);
    expect((await browser.ask('GET', `/api/alliances/${id}`)).status).toBe(404);
  });
});
