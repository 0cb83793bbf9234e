import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Growth } from '../../server/api/contract/growth.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SelfSeen } from '../../server/api/contract/self-rating.ts';
import type { OwnSession, SessionView } from '../../server/api/contract/session.ts';
import { download, filesIn } from './archiving.ts';
import { openCalibratingHouse } from './calibrating.ts';
import { routes } from './every-route.ts';
import type { OpenHouse } from './open-house.ts';
import { beginReviewing } from './reviewing.ts';
import { selfRater, type SelfRater } from './self-rating.ts';

/** What a coach may ask of their session while they rate themselves in it: none of it tells of a result. */
const open = [
  'GET /api/sessions/:id',
  'POST /api/sessions/:id/turns',
  'POST /api/sessions/:id/takes',
  'POST /api/sessions/:id/finish',
  'DELETE /api/sessions/:id',
  'GET /api/sessions/:id/sharing',
  'POST /api/sessions/:id/sharing',
  'DELETE /api/sessions/:id/sharing',
  'GET /api/sessions/:id/note',
  'PUT /api/sessions/:id/note',
  'DELETE /api/sessions/:id/note',
  'GET /api/sessions/:id/note/sharing',
  'POST /api/sessions/:id/note/sharing',
  'DELETE /api/sessions/:id/note/sharing',
  'GET /api/sessions/:id/self-rating',
  'POST /api/sessions/:id/self-rating',
  'PATCH /api/sessions/:id/self-rating',
  'POST /api/sessions/:id/self-rating/hand-in',
  'POST /api/sessions/:id/self-rating/give-up',
  'GET /api/sessions/:id/self-rating/beside',
];
const closed = Object.entries(routes).filter(
  ([route]) => route.includes('/sessions/:id') && !open.includes(route),
);

let house: OpenHouse;
let r: SelfRater;
let session: string;

beforeAll(async () => {
  house = await openCalibratingHouse();
  return house.close;
});
beforeEach(async () => {
  r = selfRater(house);
  session = await r.talk();
});

const always = () => r.by.ask('PUT', '/api/self-ratings/always', { always: true });
const growth = async () => {
  const { points } = (await r.by.ask<Growth>('GET', '/api/growth')).body;
  return points.map((point) => point.session);
};
const listed = async () => {
  const { body } = await r.by.ask<OwnSession[]>('GET', '/api/sessions');
  return body.filter(({ waits }) => waits).map(({ id }) => id);
};
const ask = (route: string, body?: object, other = session) => {
  const [method, path = ''] = route.split(' ') as ['GET' | 'POST' | 'PATCH' | 'DELETE', string];
  const named = path.replace(':id', session).replace(':other', other).replace(':place', '1');
  const url = named.replace(/:\w+/g, 'one');
  return r.by.ask<Problem>(method, url, body);
};
const debrief = (of = session) => r.by.ask<Problem>('GET', `/api/sessions/${of}/debrief`);

async function takeOf(id: string): Promise<string> {
  const again = await r.by.ask<SessionView>('POST', `/api/sessions/${id}/takes`, { index: 1 });
  const { id: take } = again.body;
  await r.by.ask('POST', `/api/sessions/${take}/turns`, { index: 1, coach: 'What now?' });
  await r.by.ask('POST', `/api/sessions/${take}/finish`, {});
  return take;
}

describe('while a self-rating is under way', () => {
  beforeEach(async () => void (await r.begin(session)));

  test.each(closed)('%s waits', async (route, body) => {
    const { status, body: problem } = await ask(route, body);
    expect([status, problem.code]).toEqual([409, 'self-rating-begun']);
    expect(problem.message).toMatch(/^You are rating this session yourself\./);
    expect((await r.read(session)).blind).toBe(true);
  });

  test('its steps beside the engine’s wait, and nothing that may be asked tells of a result', async () => {
    expect((await r.beside(session)).code).toBe('not-handed-in');
    for (const path of ['', '/self-rating', '/sharing']) {
      const told = await r.by.ask('GET', `/api/sessions/${session}${path}`);
      expect(JSON.stringify(told.body), path).not.toMatch(/finding|score|evidence|open-question/);
    }
  });

  test('growth leaves it out, and lists say that it waits', async () => {
    expect(await growth()).toEqual([]);
    expect(await listed()).toEqual([session]);
    expect((await r.read(session)).blind).toBe(true);
  });

  test('results of other takes of the talk wait with it, for they share turns', async () => {
    const take = await takeOf(session);
    expect((await debrief(take)).body.message).toMatch(/^You are rating another take/);
    expect(await r.read(take)).toMatchObject({ otherTake: session, standing: 'none' });
    expect((await ask('GET /api/sessions/:id/comparison/:other', undefined, take)).status).toBe(
      409,
    );
    const other = await r.by.ask<Problem>('GET', `/api/sessions/${take}/comparison/${session}`);
    expect(other.body.code).toBe('self-rating-begun');
    expect((await listed()).toSorted()).toEqual([session, take].toSorted());
    const talk = await r.talk();
    expect((await debrief(talk)).status).toBe(200);
  });

  test('all of it is told again once it is handed in', async () => {
    await r.rate(session);
    expect((await debrief()).status).toBe(200);
    expect(await growth()).toEqual([session]);
    expect(await listed()).toEqual([]);
  });

  test('or given up', async () => {
    await r.ask('POST', session, '/give-up', {});
    expect((await debrief()).status).toBe(200);
    expect(await growth()).toEqual([session]);
  });
});

describe('for who always rates first', () => {
  test.each(closed)('%s waits before a rating is begun', async (route, body) => {
    await always();
    const { status, body: problem } = await ask(route, body);
    expect([status, problem.code]).toEqual([409, 'rate-first']);
    expect(problem.message).toContain('rate yourself before you see results');
  });

  test('growth leaves it out until it is handed in, or skipped', async () => {
    await always();
    const other = await r.talk();
    expect(await growth()).toEqual([]);
    expect((await listed()).length).toBe(2);
    await r.rate(session);
    await r.ask('POST', other, '/give-up', {});
    expect((await growth()).toSorted()).toEqual([session, other].toSorted());
    expect((await debrief()).status).toBe(200);
    expect((await debrief(other)).status).toBe(200);
  });

  test('what was seen already does not wait, nor a take of it', async () => {
    await debrief();
    await always();
    expect((await debrief()).status).toBe(200);
    expect((await debrief(await takeOf(session))).status).toBe(200);
  });

  test('a session that runs, or that holds no turn, does not', async () => {
    await always();
    const { id } = (await r.by.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' }))
      .body;
    expect((await debrief(id)).body.code).toBe('session-running');
    await r.by.ask('POST', `/api/sessions/${id}/finish`, {});
    expect((await debrief(id)).status).toBe(200);
  });
});

test('asked for while the session runs, results count as not seen', async () => {
  const { id } = (await r.by.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
  await r.by.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: 'Hm?' });
  await debrief(id);
  await r.by.ask('POST', `/api/sessions/${id}/finish`, {});
  expect((await r.read(id)).blind).toBe(true);
});

describe('how one sees oneself', () => {
  const seen = async () => (await r.by.ask<SelfSeen>('GET', '/api/self-ratings')).body;
  beforeEach(async () => void (await r.rate(session)));

  test('tells of results: a take of the talk that is rated afterwards is not blind', async () => {
    const take = await takeOf(session);
    expect((await r.read(take)).blind).toBe(true);
    expect((await seen()).sessions).toMatchObject([{ id: session, blind: true, waits: false }]);
    expect((await r.read(take)).blind).toBe(false);
    expect(await r.rate(take)).toMatchObject({ standing: 'handed-in', blind: false });
  });

  test('leaves out what waits while another take is rated', async () => {
    const take = await takeOf(session);
    await r.begin(take);
    const { sessions, whole } = await seen();
    const [rated, underWay] = sessions;
    expect(rated).toMatchObject({ id: session, standing: 'handed-in', waits: true });
    expect(rated).toMatchObject({ engine: null, mentor: null, apart: {} });
    expect(underWay).toMatchObject({ id: take, standing: 'rating', waits: true });
    expect(whole.engine.n).toBe(0);
    const page = filesIn(await download(r.by, house))['self-ratings.html'];
    expect(page).toContain('Waits until another take of it is rated');
    expect(page).not.toContain('the same in');
    expect(await r.rate(take)).toMatchObject({ blind: true });
    expect((await seen()).whole.engine.n).toBe(2);
  });
});

test('an instructor who was a trainee learns nothing of their own session by the cohort’s way', async () => {
  const reviewing = await beginReviewing(house);
  const { tom, cohort, at, session: own } = reviewing;
  const rater = selfRater(house, tom);
  await rater.begin(own);
  await house.store.putMember(cohort, tom.id, 'instructor', house.clock.now);
  const told = await tom.ask<Problem>('GET', `${at}/sessions/${own}/debrief`);
  expect([told.status, told.body.code]).toEqual([409, 'self-rating-begun']);
});

test('a review that is released waits, too', async () => {
  const reviewing = await beginReviewing(house);
  await reviewing.review('/comments', { turn: 1, words: 'Strong question.' });
  await reviewing.review('/release', {});
  const rater = selfRater(house, reviewing.tom);
  await rater.begin(reviewing.session);
  expect((await reviewing.own()).body.code).toBe('self-rating-begun');
  await rater.rate(reviewing.session);
  expect((await reviewing.own()).status).toBe(200);
});
