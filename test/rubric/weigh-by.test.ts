import { expect, test } from 'vitest';
import type { TurnReport } from '../../server/rubric/finding.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import { scoreOverall, scoreSession } from '../../server/rubric/score.ts';
import { weighBy } from '../../server/rubric/weigh-by.ts';

const behaviour = (id: string, kind: 'strength' | 'flag', marker: string) => ({
  ...{ id, kind, marker, weight: 1 },
});
const rubric = {
  markers: ['choice', 'depth'].map((id) => ({ id, title: id, asks: '', weight: 1 })),
  behaviours: [behaviour('invites', 'strength', 'choice'), behaviour('judges', 'flag', 'depth')],
} as unknown as Rubric;
const heard = (behaviours: string[]): TurnReport =>
  ({
    moves: [],
    findings: behaviours.map((id) => ({ behaviour: id })),
    opportunities: [],
  }) as unknown as TurnReport;
const reports = [heard(['invites', 'judges']), heard(['invites', 'judges']), heard(['invites'])];
const overall = (weights: Record<string, number>) =>
  scoreOverall(weighBy(rubric, weights), reports);

test('without other weights it is the session’s own score, with an interval round it', () => {
  const { score, low, high } = overall({});
  expect(score).toBe(scoreSession(rubric, reports).score);
  expect(low).toBeLessThan(score ?? 0);
  expect(high).toBeGreaterThan(score ?? 0);
});

test('what weighs more moves the score its way, and the markers stay as they are', () => {
  const own = overall({}).score ?? 0;
  expect(overall({ choice: 3 }).score).toBeGreaterThan(own);
  expect(overall({ depth: 3 }).score).toBeLessThan(own);
  expect(scoreSession(weighBy(rubric, { depth: 3 }), reports).markers).toEqual(
    scoreSession(rubric, reports).markers,
  );
});

test('a marker that weighs nothing counts neither as good nor as evidence', () => {
  expect(overall({ choice: 0 }).score).toBeNull();
  expect(overall({ depth: 0 }).score).toBeGreaterThan(50);
});
