import { expect, test } from 'vitest';
import type { Growth, GrowthPoint } from '../../server/api/contract/growth.ts';
import { markerLines, versionBreaks } from '../../web/elements/marker-lines.ts';

const point = (rubricVersion: string, score: number | null): GrowthPoint => ({
  session: 's',
  scenario: { id: 'x', title: 'X', client: 'Ada' },
  real: null,
  endedAt: '2026-03-01T10:00:00.000Z',
  rubricVersion,
  coachTurns: 12,
  markers: [
    {
      id: 'choice',
      score,
      low: score === null ? null : score - 10,
      high: score === null ? null : score + 10,
      evidence: 3,
      opportunities: { taken: 0, missed: 0, spoiled: 0 },
    },
  ],
  score,
  balance: { stand: null, edge: null },
});

const growth = (...points: GrowthPoint[]): Growth => ({
  markers: [
    { id: 'choice', title: 'Choice' },
    { id: 'depth', title: 'Depth' },
  ],
  points,
});

const runs = (of: Growth) =>
  markerLines(of)[0]?.runs.map((run) => run.map(({ at, score }) => [at, score]));

test('sessions of one version make one run', () => {
  expect(runs(growth(point('1', 40), point('1', 50)))).toEqual([
    [
      [0, 40],
      [1, 50],
    ],
  ]);
});

test('a new version breaks the line', () => {
  const both = growth(point('1', 40), point('1', 50), point('2', 60));
  expect(runs(both)?.map((run) => run.length)).toEqual([2, 1]);
  expect(versionBreaks(both)).toEqual([2]);
});

test('a session with not enough to say leaves a gap and keeps its place', () => {
  expect(runs(growth(point('1', 40), point('1', null), point('1', 60)))).toEqual([
    [[0, 40]],
    [[2, 60]],
  ]);
});

test('a marker that was never heard has no run', () => {
  expect(markerLines(growth(point('1', 40)))[1]).toEqual({
    ...{ id: 'depth', title: 'Depth', real: false, runs: [] },
  });
});

test('real sessions are a line of their own, which breaks nobody else’s', () => {
  const about = {
    title: 'T',
    client: 'R.',
    talkedAt: '2026-03-01T10:00:00.000Z',
    timeTold: true,
    consent: 'Yes.',
  };
  const real = (version: string, score: number): GrowthPoint => ({
    ...point(version, score),
    ...{ scenario: null, real: about },
  });
  const mixed = growth(point('1', 40), real('2', 70), point('1', 50), real('2', 80));
  const [practised, apart] = markerLines(mixed);
  const places = (line: typeof practised) => line?.runs.map((run) => run.map(({ at }) => at));
  expect([practised?.real, apart?.real, apart?.id]).toEqual([false, true, 'choice']);
  expect(places(practised)).toEqual([[0, 2]]);
  expect(places(apart)).toEqual([[1, 3]]);
  expect(versionBreaks(mixed)).toEqual([]);
});
