import { expect, test } from 'vitest';
import { checkSteps, withoutStep } from '../../../server/practice/self-rating/check-steps.ts';
import {
  waitingResults,
  wouldBeBlind,
  type OwnResult,
} from '../../../server/practice/self-rating/waiting-results.ts';
import { saying } from '../small-session.ts';

const underWay = { givenUpAt: null, handedInAt: null };
const given = { givenUpAt: 5, handedInAt: null };
const done = { givenUpAt: null, handedInAt: 5 };
const one = (session: string, facts: Partial<OwnResult> = {}): OwnResult => ({
  ...{ session, talk: session, isOver: true, turns: 3, isSeen: false, rating: null },
  ...facts,
});
const waits = (always: boolean, ...sessions: OwnResult[]) =>
  [...waitingResults({ always, sessions })].map(([id, wait]) => [id, wait.reason, wait.session]);

test('results wait while a rating is under way, of its session and of other takes of the talk', () => {
  const take = one('b', { talk: 'a' });
  expect(waits(false, one('a', { rating: underWay }), take, one('c'))).toEqual([
    ['a', 'rating', 'a'],
    ['b', 'rating', 'a'],
  ]);
  for (const rating of [given, done, null])
    expect(waits(false, one('a', { rating }), take)).toEqual([]);
});

test('for who always rates first they wait from the end of a session on, once', () => {
  expect(waits(true, one('a'))).toEqual([['a', 'rate-first', 'a']]);
  for (const facts of [
    { isOver: false },
    { turns: 0 },
    { isSeen: true },
    { rating: given },
    { rating: done },
  ])
    expect(waits(true, one('a', facts)), JSON.stringify(facts)).toEqual([]);
  expect(waits(true, one('a', { isSeen: true }), one('b', { talk: 'a' }))).toEqual([]);
});

test('a rating would be blind where nothing of the talk was seen', () => {
  const sessions = [one('a'), one('b', { talk: 'a', isSeen: true }), one('c')];
  expect(['a', 'b', 'c'].map((id) => wouldBeBlind({ always: false, sessions }, id))).toEqual([
    ...[false, false, true],
  ]);
});

test('words are held against the session', () => {
  const session = saying(['What for?', null, 'Hm.']);
  const quote = { marker: 'depth', turn: 1, start: 0, end: 4 };
  const fault = (...quotes: object[]) =>
    checkSteps({ markers: {}, quotes: quotes.map((more) => ({ ...quote, ...more })) }, session, [
      'depth',
    ])?.fault;
  expect(fault({})).toBeUndefined();
  expect(fault({}, { turn: 5, end: 2 })).toBeUndefined();
  expect(fault({ turn: 3 })).toBe('turn');
  expect(fault({ start: 4 })).toBe('words');
  expect(fault({ start: 4, end: 5 })).toBe('words');
  expect(fault({}, {})).toBe('twice');
  expect(fault({ marker: 'none' })).toBe('marker');
  expect(withoutStep({ markers: { depth: 'some' }, quotes: [] }, ['depth', 'focus'])).toEqual([
    'focus',
  ]);
});
