import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { Me } from '../../server/api/contract/account.ts';
import type { SelfRatingView, SelfSeen } from '../../server/api/contract/self-rating.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { openCalibratingHouse } from './calibrating.ts';
import type { OpenHouse } from './open-house.ts';
import { selfRater, words, type SelfRater } from './self-rating.ts';

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

const seen = async () => (await r.by.ask<SelfSeen>('GET', '/api/self-ratings')).body;

test('a session that is over can be rated, and the page is told of no result', async () => {
  expect(await r.read(session)).toMatchObject({
    ...{ standing: 'none', blind: true, otherTake: null, always: false, readers: null },
    session: { id: session, title: 'Somebody who echoes', client: 'Echo' },
    rating: null,
  });
  const begun = await r.begin(session);
  expect(begun.markers.map(({ id }) => id)).toEqual(['evoking', 'presence']);
  expect(begun.rating).toMatchObject({ revision: 0, markers: {}, quotes: [] });
  expect(begun.rating?.lines.map(({ index, text }) => [index, text])).toEqual([
    ...[
      [0, 'Hello?'],
      [1, 'What would help you?'],
      [2, 'What would help you??'],
    ],
    ...[
      [3, 'What else?'],
      [4, 'What else??'],
    ],
  ]);
  expect(JSON.stringify(begun)).not.toMatch(/finding|score|trust|open-question|clear/);
});

test('it is saved as one goes and handed in once', async () => {
  await r.begin(session);
  const part = { markers: { evoking: 'some' }, quotes: [] };
  const save = (revision: number, said: object) =>
    r.ask<{ revision: number }>('PATCH', session, '', { revision, ...said });
  expect((await save(0, part)).body).toEqual({ revision: 1 });
  expect((await r.ask('POST', session, '/hand-in', {})).body).toMatchObject({
    ...{ code: 'not-all-rated', message: 'Not all is rated yet: a marker has no step.' },
  });
  expect((await save(1, words)).body).toEqual({ revision: 2 });
  // The answer was lost, and the same is sent again.
  expect((await save(1, words)).body).toEqual({ revision: 2 });
  expect((await save(1, part)).body.code).toBe('changed-meanwhile');
  expect((await r.begin(session)).rating).toMatchObject(words);
  const done = (await r.ask<SelfRatingView>('POST', session, '/hand-in', {})).body;
  expect(done).toMatchObject({ standing: 'handed-in', blind: true, rating: null });
  for (const [method, way, body] of [
    ['PATCH', '', { revision: 2, ...part }],
    ['POST', '', {}],
    ['POST', '/hand-in', {}],
    ['POST', '/give-up', {}],
  ] as const) {
    const { status, body: problem } = await r.ask(method, session, way, body);
    expect([status, problem.code], `${method} ${way}`).toEqual([409, 'handed-in']);
  }
});

test.each([
  [{ markers: { juggling: 'some' } }, '“juggling” is no marker that is rated.'],
  [{ quotes: [{ marker: 'x', turn: 1, start: 0, end: 4 }] }, '“x” is no marker that is rated.'],
  [{ quotes: [{ ...words.quotes[0], turn: 2 }] }, 'Line 2 is no turn in which the coach spoke.'],
  [
    { quotes: [{ ...words.quotes[0], end: 400 }] },
    'The words that are picked in line 1 are not there. Pick them again.',
  ],
  [
    { quotes: [words.quotes[0], words.quotes[0]] },
    'The same words are picked twice in line 1. Once is enough.',
  ],
])('what is not there is refused: %j', async (said, message) => {
  await r.begin(session);
  const body = { revision: 0, markers: {}, quotes: [], ...said };
  const answer = await r.ask('PATCH', session, '', body);
  expect([answer.status, answer.body.message]).toEqual([400, message]);
});

test('one of a running session, or of one without a word, is not begun', async () => {
  const { id } = (await r.by.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' })).body;
  expect((await r.ask('POST', id, '', {})).body.code).toBe('session-running');
  expect((await r.ask('POST', id, '/give-up', {})).body.code).toBe('session-running');
  await r.by.ask('POST', `/api/sessions/${id}/turns`, { index: 0, coach: null });
  await r.by.ask('POST', `/api/sessions/${id}/finish`, {});
  expect((await r.ask('POST', id, '', {})).body.code).toBe('nothing-said');
  const before = await r.ask('PATCH', session, '', { revision: 0, ...words });
  expect(before.body.code).toBe('not-begun');
  expect((await r.ask('POST', session, '/hand-in', {})).body.code).toBe('not-begun');
});

test('what is given up keeps its words, and is blind again only where nothing was seen', async () => {
  await r.begin(session);
  await r.ask('PATCH', session, '', { revision: 0, ...words });
  const given = (await r.ask<SelfRatingView>('POST', session, '/give-up', {})).body;
  expect(given).toMatchObject({ standing: 'given-up', blind: true, rating: null });
  const late = await r.ask('PATCH', session, '', { revision: 1, ...words });
  expect(late.body.code).toBe('given-up');
  expect(await r.begin(session)).toMatchObject({ standing: 'rating', blind: true, rating: words });
  await r.ask('POST', session, '/give-up', {});
  expect((await r.by.ask('GET', `/api/sessions/${session}/debrief`)).status).toBe(200);
  expect(await r.begin(session)).toMatchObject({ standing: 'rating', blind: false });
  expect(await r.rate(session)).toMatchObject({ standing: 'handed-in', blind: false });
});

test.each(['debrief', 'growth'])('one after the %s was read is not blind', async (what) => {
  const path = what === 'growth' ? '/api/growth' : `/api/sessions/${session}/debrief`;
  expect((await r.by.ask('GET', path)).status).toBe(200);
  expect(await r.read(session)).toMatchObject({ blind: false });
  expect(await r.rate(session)).toMatchObject({ standing: 'handed-in', blind: false });
});

test('side by side stand the own steps and the engine’s, with their words, once it is handed in', async () => {
  expect((await r.beside(session)).code).toBe('not-handed-in');
  await r.begin(session);
  expect((await r.beside(session)).code).toBe('not-handed-in');
  await r.rate(session);
  const told = await r.beside(session);
  expect(told).toMatchObject({ blind: true, session: { id: session } });
  expect(told.raters).toEqual([
    { who: 'coach', name: '', own: true },
    { who: 'engine', name: '', own: false },
  ]);
  const [evoking, presence] = told.markers;
  const what = (turn: number) => ({
    ...{ turn, quote: 'What' },
    heard: { title: 'Title of open-question', kind: 'strength' },
  });
  expect(evoking?.given).toEqual([
    { step: 'strong', evidence: [{ turn: 1, quote: 'What', heard: null }] },
    { step: 'clear', evidence: [what(1), what(3)] },
  ]);
  expect(presence?.given).toEqual([
    { step: 'some', evidence: [] },
    { step: 'clear', evidence: [] },
  ]);
});

test('too few sessions tell nothing of how one sees oneself; five blind ones do', async () => {
  await r.rate(session);
  const looked = await r.talk();
  await r.by.ask('GET', `/api/sessions/${looked}/debrief`);
  await r.rate(looked);
  for (let more = 0; more < 3; more++) await r.rate(await r.talk());
  const none = { percent: null, kappa: null, bias: null };
  expect((await seen()).markers[0]?.engine).toEqual({ n: 4, ...none });
  await r.rate(await r.talk());
  const told = await seen();
  expect(told.sessions.map(({ blind }) => blind)).toEqual([true, false, true, true, true, true]);
  expect(told.sessions[0]).toMatchObject({
    ...{ id: session, standing: 'handed-in', engine: { mean: 0, same: 0, of: 2 }, mentor: null },
    apart: { evoking: 1, presence: -1 },
  });
  expect(told.markers.map(({ id, engine: { n, bias } }) => [id, n, bias?.value])).toEqual([
    ['evoking', 5, 1],
    ['presence', 5, -1],
  ]);
  expect(told.whole.engine).toMatchObject({ n: 5, percent: { value: 0 }, bias: { value: 0 } });
  expect(told.whole.mentor).toEqual({ n: 0, ...none });
});

test('nothing of what the engine says is told of ratings that are not handed in', async () => {
  await r.begin(session);
  await r.ask('PATCH', session, '', { revision: 0, ...words });
  const told = await seen();
  expect(told.sessions).toMatchObject([{ standing: 'rating', engine: null, apart: {} }]);
  expect(told.whole.engine.n).toBe(0);
});

test('who always rates first is a guest’s setting, too', async () => {
  const stranger = selfRater(house);
  const always = (on: boolean) =>
    stranger.by.ask('PUT', '/api/self-ratings/always', { always: on });
  const me = async () => (await stranger.by.ask<Me>('GET', '/api/me')).body;
  expect(await me()).toMatchObject({ kind: 'stranger', ratesFirst: false });
  expect((await always(true)).body).toEqual({ always: true });
  expect(await me()).toMatchObject({ kind: 'guest', ratesFirst: true });
  expect((await stranger.by.ask<SelfSeen>('GET', '/api/self-ratings')).body.always).toBe(true);
  await always(false);
  expect(await me()).toMatchObject({ ratesFirst: false });
});

test('with a session its rating goes', async () => {
  await r.rate(session);
  await r.by.ask('DELETE', `/api/sessions/${session}`);
  expect((await seen()).sessions).toEqual([]);
  expect(await house.store.findSelfRating(session)).toBeNull();
});
