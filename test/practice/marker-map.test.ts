import { describe, expect, test } from 'vitest';
import {
  inPeriod,
  mapCell,
  weeksIn,
  type MappedSession,
} from '../../server/practice/marker-map.ts';

const DAY = 86_400_000;
const monday = Date.UTC(2026, 2, 2, 12);
let made = 0;

const session = (facts: Partial<MappedSession> = {}): MappedSession => ({
  id: `s${++made}`,
  trainee: 'tom',
  assignment: 'a',
  attempt: `try${made}`,
  endedAt: monday,
  figures: new Map(),
  ...facts,
});
const figured = (score: number | null, half = 10) =>
  session({
    figures: new Map([
      [
        'depth',
        score === null
          ? { score, low: null, high: null }
          : { score, low: score - half, high: score + half },
      ],
    ]),
  });

describe('a cell', () => {
  test('of one session is that session’s figure with its own interval', () => {
    expect(mapCell([figured(60)], 'depth')).toEqual({
      ...{ score: 60, low: 50, high: 70, n: 1, unsaid: 0 },
    });
  });

  test('of several is their mean, known better than each', () => {
    const cell = mapCell(
      [40, 60, 60, 80].map((score) => figured(score)),
      'depth',
    );
    expect(cell).toEqual({ score: 60, low: 55, high: 65, n: 4, unsaid: 0 });
  });

  test('tells sessions with not enough to say apart, and leaves them out of the mean', () => {
    expect(mapCell([figured(null), figured(30), session()], 'depth')).toMatchObject({
      ...{ score: 30, n: 1, unsaid: 2 },
    });
    expect(mapCell([figured(null)], 'depth')).toEqual({
      ...{ score: null, low: null, high: null, n: 0, unsaid: 1 },
    });
    expect(mapCell([], 'depth').unsaid).toBe(0);
  });

  test('never leaves the scale', () => {
    expect(mapCell([figured(3, 20)], 'depth').low).toBe(0);
    expect(mapCell([figured(97, 20)], 'depth').high).toBe(100);
  });
});

describe('a period', () => {
  const ids = (sessions: readonly MappedSession[]) => sessions.map(({ id }) => id);
  const weekOf = weeksIn('UTC');

  test('is all, or the first or the latest attempt at each assignment, sessions of one engagement together', () => {
    const [first, second, third] = [0, 1, 2].map((at) =>
      session({ attempt: at === 0 ? 'one' : 'two', endedAt: monday + at }),
    ) as [MappedSession, MappedSession, MappedSession];
    const other = session({ assignment: 'b' });
    const ida = session({ trainee: 'ida' });
    const all = [first, second, third, other, ida];
    expect(ids(inPeriod(all, 'all', weekOf))).toEqual(ids(all));
    expect(ids(inPeriod(all, 'first', weekOf))).toEqual(ids([first, other, ida]));
    expect(ids(inPeriod(all, 'latest', weekOf))).toEqual(ids([second, third, other, ida]));
  });

  test('is a week, from Monday to Sunday', () => {
    const all = [-1, 0, 6, 7].map((days) => session({ endedAt: monday + days * DAY }));
    expect(ids(inPeriod(all, '2026-03-02', weekOf))).toEqual(ids(all.slice(1, 3)));
  });

  test.each([
    ['UTC', '2026-03-02T00:00:00Z', '2026-03-02'],
    ['America/New_York', '2026-03-02T00:00:00Z', '2026-02-23'],
    ['Asia/Tokyo', '2026-03-01T16:00:00Z', '2026-03-02'],
    ['UTC', '2026-03-01T23:59:59Z', '2026-02-23'],
    ['UTC', '2027-01-01T12:00:00Z', '2026-12-28'],
  ])('in %s %s lies in the week of %s', (zone, at, week) => {
    expect(weeksIn(zone)(Date.parse(at))).toBe(week);
  });
});
