import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser, type Browser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp } from './people.ts';
import { beginReviewing, openReviewingHouse, type Reviewing } from './reviewing.ts';

const agree = { turn: 1, behaviour: 'open-question', start: 0, end: 4, verdict: 'agree' };
const changes = [
  ['POST', '/sessions/SESSION/review/comments', { turn: 1, words: 'Hm.' }],
  ['PATCH', '/sessions/SESSION/review/comments/COMMENT', { words: 'Mine' }],
  ['POST', '/sessions/SESSION/review/verdicts', agree],
  ['DELETE', '/sessions/SESSION/review/verdicts/VERDICT', undefined],
  ['POST', '/sessions/SESSION/review/release', {}],
  ['POST', '/sessions/SESSION/review/disputes/DISPUTE/decision', { decision: 'upheld' }],
] as const;
const readings = [
  ['GET', '/reviews', undefined],
  ['GET', '/sessions/SESSION/review', undefined],
  ['GET', '/accuracy', undefined],
  ['GET', '/labelled-turns.jsonl', undefined],
] as const;
const ofTrainee = [
  ['GET', '', undefined],
  ['POST', '/comments', { replyTo: 'COMMENT', words: 'Hm.' }],
  ['PATCH', '/comments/COMMENT', { takenBack: true }],
  ['POST', '/disputes', { turn: 3, behaviour: 'open-question', reason: 'wrong-behaviour' }],
  ['DELETE', '/disputes/DISPUTE', undefined],
] as const;

type Method = Parameters<Browser['ask']>[0];

describe('who reviews', () => {
  let house: OpenHouse;
  let r: Reviewing;
  const names: Record<string, string> = {};

  beforeAll(async () => {
    house = await openReviewingHouse();
    return house.close;
  });
  beforeEach(async () => {
    r = await beginReviewing(house);
    await r.review('/comments', { turn: 1, words: 'Look.' });
    await r.review('/verdicts', agree);
    await r.review('/release', {});
    const objection = { turn: 1, behaviour: 'open-question', reason: 'said-elsewhere' };
    await r.own('/disputes', objection);
    const review = await house.store.findReview(r.session);
    names['SESSION'] = r.session;
    names['COMMENT'] = review?.comments[0]?.id ?? '';
    names['VERDICT'] = review?.verdicts[0]?.id ?? '';
    names['DISPUTE'] = review?.disputes[0]?.id ?? '';
  });

  const named = (text: string) =>
    text.replace(/SESSION|COMMENT|VERDICT|DISPUTE/g, (name) => names[name] ?? '');
  const ask = (by: Browser, method: Method, path: string, body?: object) =>
    by.ask<Problem>(method, `${r.at}${named(path)}`, body);
  async function trainee(name: string) {
    const one = await signUp(house, name);
    await house.store.putMember(r.cohort, one.id, 'trainee', house.clock.now);
    return one;
  }

  test.each([...changes, ...readings])(
    '%s …%s: a stranger, a guest, another cohort and who was removed find nothing',
    async (...route) => {
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      const elsewhere = await signUp(house, 'Ola', 'instructor');
      const removed = await signUp(house, 'Rea', 'instructor');
      await house.store.putMember(r.cohort, removed.id, 'instructor', house.clock.now);
      await house.store.endMembership(r.cohort, removed.id, house.clock.now);
      const before = await house.store.findReview(r.session);
      for (const one of [newBrowser(house.app), guest, elsewhere, removed])
        expect((await ask(one, ...route)).status).toBe(404);
      expect(await house.store.findReview(r.session)).toEqual(before);
    },
  );

  test.each([...changes, ...readings])('%s …%s: a trainee of it is refused', async (...route) => {
    for (const one of [r.tom, await trainee('Ben')]) {
      const { status, body } = await ask(one, ...route);
      expect([status, body.code]).toEqual([403, 'not-allowed']);
    }
  });

  test.each(changes)('%s …%s: not in an archived cohort', async (...route) => {
    await r.maya.ask('PATCH', r.at, { archived: true });
    const { status, body } = await ask(r.maya, ...route);
    expect([status, body.code]).toEqual([409, 'archived']);
  });

  test('an archived cohort is read, and its trainees answer no more', async () => {
    await r.maya.ask('PATCH', r.at, { archived: true });
    for (const [, path] of readings) {
      const url = `${r.at}${named(path)}`;
      const headers = { cookie: r.maya.cookie ?? '' };
      expect((await house.app.inject({ method: 'GET', url, headers })).statusCode).toBe(200);
    }
    expect((await r.own()).status).toBe(200);
    const { status, body } = await r.own('/comments', { replyTo: names['COMMENT'], words: 'Hm.' });
    expect([status, body.code]).toEqual([409, 'archived']);
    const way = `/api/sessions/${r.session}/review${named('/disputes/DISPUTE')}`;
    expect((await r.tom.ask('DELETE', way)).status).toBe(409);
  });

  test.each(ofTrainee)(
    '%s /api/sessions/:id/review%s: nobody but its trainee, a fellow trainee and the instructor neither',
    async (method, path, body) => {
      const url = `/api/sessions/${r.session}/review${named(path)}`;
      const wish = body && (JSON.parse(named(JSON.stringify(body))) as object);
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      for (const one of [newBrowser(house.app), guest, r.maya, await trainee('Ben')])
        expect((await one.ask<Problem>(method, url, wish)).body.message).toBe(
          'There is no such session.',
        );
    },
  );

  test('a trainee who was removed reads what was said, and answers no more', async () => {
    await house.store.endMembership(r.cohort, r.tom.id, house.clock.now);
    expect((await r.own()).body.releasedAt).not.toBeNull();
    expect((await r.own('/comments', { replyTo: names['COMMENT'], words: 'Hm.' })).status).toBe(
      403,
    );
    const way = `/api/sessions/${r.session}/review${named('/disputes/DISPUTE')}`;
    expect((await r.tom.ask('DELETE', way)).status).toBe(403);
    const queue = (await r.maya.ask('GET', `${r.at}/reviews`)).body;
    expect(queue).toEqual({ waiting: [], released: [] });
  });

  test('an instructor reaches no other cohort’s attempts through their own', async () => {
    const wish = { title: 'Other', timeZone: 'UTC' };
    const ana = await signUp(house, 'Ana', 'instructor');
    const other = (await ana.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
    // Nor one who instructs both.
    await house.store.putMember(other, r.maya.id, 'instructor', house.clock.now);
    for (const one of [ana, r.maya])
      for (const [method, path, body] of [...changes, readings[1]]) {
        const url = `/api/cohorts/${other}${named(path)}`;
        expect((await one.ask(method, url, body)).status, url).toBe(404);
      }
  });

  test('what is no attempt is not reviewed, nor what still runs', async () => {
    const alone = (await r.tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' }))
      .body;
    await r.tom.ask('POST', `/api/sessions/${alone.id}/finish`, {});
    expect((await r.tom.ask('GET', `/api/sessions/${alone.id}/review`)).status).toBe(404);
    const way = `${r.at}/sessions/${alone.id}/review`;
    expect((await r.maya.ask('POST', `${way}/release`, {})).status).toBe(404);
    const [assignment] = await house.store.listAssignments(r.cohort);
    const begun = `${r.at}/assignments/${assignment?.id}/attempts`;
    const { id } = (await r.tom.ask<SessionView>('POST', begun, {})).body;
    const { body } = await r.maya.ask<Problem>('GET', `${r.at}/sessions/${id}/review`);
    expect(body.code).toBe('session-running');
  });

  test('who was a trainee has no say about their own session', async () => {
    await house.store.putMember(r.cohort, r.tom.id, 'instructor', house.clock.now);
    const { status, body } = await r.review('/verdicts', agree, r.tom);
    expect([status, body.code]).toEqual([403, 'own-session']);
  });
});
