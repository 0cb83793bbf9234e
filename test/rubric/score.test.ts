import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { scoreSession, type MarkerScore } from '../../server/rubric/score.ts';
import { heard } from './heard.ts';
import { behaviourFile, writeRubric } from './one-behaviour.ts';

const folder = writeRubric({
  'words/offers.yml': behaviourFile({ more: 'balance: humble\n' }),
  'words/asks.yml': behaviourFile(),
  'words/pushes.yml': behaviourFile({ kind: 'flag', more: 'balance: one-up\n' }),
  'words/crawls.yml': behaviourFile({ kind: 'flag', more: 'balance: one-down\n' }),
  'deeds/brings.yml': behaviourFile(),
  'deeds/lends.yml': behaviourFile(),
  'deeds/waits.yml': behaviourFile(),
});
const rubric = loadRubric(folder, folder);
afterAll(() => {
  rmSync(dirname(folder), { recursive: true });
});

const words = (...ids: string[]): MarkerScore => {
  const [first] = scoreSession(
    rubric,
    ids.map((id) => heard(id)),
  ).markers;
  if (first === undefined) throw new Error('No marker was scored.');
  return first;
};

describe('scoreSession', () => {
  test('says nothing from fewer than three findings', () => {
    expect(words('offers', 'asks')).toMatchObject({ score: null, low: null, evidence: 2 });
    expect(words('offers', 'asks', 'offers').score).not.toBeNull();
  });

  test('is null for a session without evidence', () => {
    expect(scoreSession(rubric, [heard()])).toMatchObject({
      score: null,
      balance: { stand: null, edge: null },
    });
  });

  test('puts the score inside its interval, and all within 0 to 100', () => {
    const { score, low, high } = words('offers', 'asks', 'pushes', 'offers');
    expect(low).toBeGreaterThanOrEqual(0);
    expect(score).toBeGreaterThan(low ?? NaN);
    expect(high).toBeGreaterThan(score ?? NaN);
    expect(high).toBeLessThanOrEqual(100);
  });

  test('rises with strengths, falls with flags, and stands in the middle between equals', () => {
    const good = words('offers', 'asks', 'offers').score ?? NaN;
    const bad = words('pushes', 'crawls', 'pushes').score ?? NaN;
    expect(good).toBeGreaterThan(50);
    expect(bad).toBeLessThan(50);
    expect(words('offers', 'asks', 'pushes', 'crawls').score).toBeCloseTo(50);
  });

  test('pays less for the same strength again, and charges every flag in full', () => {
    const varied = words('offers', 'asks', 'pushes').score ?? NaN;
    const same = words('offers', 'offers', 'pushes').score ?? NaN;
    expect(same).toBeLessThan(varied);
  });

  test('grows surer with more evidence', () => {
    const width = ({ low, high }: MarkerScore): number => (high ?? NaN) - (low ?? NaN);
    const few = ['offers', 'asks', 'pushes', 'crawls'];
    expect(width(words(...few, ...few, ...few))).toBeLessThan(width(words(...few)));
  });

  test('weighs all markers together, also those of which alone nothing can be said', () => {
    const { score, markers } = scoreSession(rubric, [heard('offers'), heard('pushes', 'brings')]);
    expect(markers.map((marker) => marker.score)).toEqual([null, null]);
    // The second marker weighs twice: for 1 + 2, against 1.
    expect(score).toBeGreaterThan(50);
    expect(scoreSession(rubric, [heard('offers'), heard('brings')]).score).toBeNull();
  });

  test('credits a turn with no more than four strengths', () => {
    const all = ['offers', 'asks', 'brings', 'lends', 'waits'];
    const together = scoreSession(rubric, [heard(...all)]);
    const apart = scoreSession(
      rubric,
      all.map((id) => heard(id)),
    );
    const evidence = ({ markers }: typeof together): number =>
      markers.reduce((total, marker) => total + marker.evidence, 0);
    expect(evidence(together)).toBe(4);
    expect(evidence(apart)).toBe(5);
  });

  test('tips the balance to the end that outweighs, half the way at one finding', () => {
    const stand = (...ids: string[]): number | null =>
      scoreSession(
        rubric,
        ids.map((id) => heard(id)),
      ).balance.stand;
    expect(stand('pushes')).toBeCloseTo(0.5);
    expect(stand('crawls')).toBeCloseTo(-0.5);
    expect(stand('pushes', 'crawls')).toBe(0);
    expect(stand('pushes', 'pushes', 'pushes')).toBeGreaterThan(0.5);
  });
});
