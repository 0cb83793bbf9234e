import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Outcome, TurnReport } from '../../server/rubric/finding.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { scoreSession } from '../../server/rubric/score.ts';
import { heard } from './heard.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);

const of = (kind: 'strength' | 'flag'): string[] =>
  rubric.behaviours.filter((behaviour) => behaviour.kind === kind).map(({ id }) => id);
const outcomes: readonly Outcome[] = ['taken', 'missed', 'spoiled'];
const session = fc.array(fc.constantFrom(...of('strength'), ...of('flag')), { maxLength: 60 });
const scoreOf = (ids: readonly string[], behaviour: string): number | null => {
  const marker = rubric.behaviours.find(({ id }) => id === behaviour)?.marker;
  const { markers } = scoreSession(
    rubric,
    ids.map((id) => heard(id)),
  );
  return markers.find(({ id }) => id === marker)?.score ?? null;
};

describe('the laws of the score', () => {
  test('one more strength never lowers its marker', () => {
    fc.assert(
      fc.property(session, fc.constantFrom(...of('strength')), (ids, more) => {
        const [before, after] = [scoreOf(ids, more), scoreOf([...ids, more], more)];
        if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('one more flag never raises its marker', () => {
    fc.assert(
      fc.property(session, fc.constantFrom(...of('flag')), (ids, more) => {
        const [before, after] = [scoreOf(ids, more), scoreOf([...ids, more], more)];
        if (before !== null && after !== null) expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  test('one more opportunity taken never lowers its marker, one missed or spoiled never raises it', () => {
    const kind = fc.constantFrom(...rubric.opportunities);
    fc.assert(
      fc.property(session, kind, fc.constantFrom(...outcomes), (ids, { id, marker }, outcome) => {
        const turns = ids.map((behaviour) => heard(behaviour));
        const more = { ...heard(), opportunities: [{ id, marker, outcome }] };
        const score = (reports: readonly TurnReport[]): number | null =>
          scoreSession(rubric, reports).markers.find((one) => one.id === marker)?.score ?? null;
        const [before, after] = [score(turns), score([...turns, more])];
        if (before === null || after === null) return;
        if (outcome === 'taken') expect(after).toBeGreaterThanOrEqual(before);
        else expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 1000 },
    );
  });

  test('the same strength again earns less each time', () => {
    for (const id of of('strength')) {
      const scores = [3, 4, 5, 6].map((times) => scoreOf(Array<string>(times).fill(id), id) ?? NaN);
      const gains = scores.slice(1).map((score, at) => score - (scores[at] ?? NaN));
      expect(gains.every((gain, at) => at === 0 || gain < (gains[at - 1] ?? NaN))).toBe(true);
    }
  });

  test('a slip that is owned within three turns costs half, later it costs all', () => {
    const slips = Array<string>(3).fill('leading-question');
    const after = (turns: number): number =>
      scoreOf(
        [...slips, ...Array<string>(turns).fill('nothing'), 'owns-impact'],
        'leading-question',
      ) ?? NaN;
    const plain = scoreOf(slips, 'leading-question') ?? NaN;
    expect(after(0)).toBeGreaterThan(plain);
    // Of three slips in a row the first falls out of reach one turn later, then the second, then the third.
    const reach = [0, 1, 2, 3].map(after);
    expect(reach).toEqual(reach.toSorted((a, b) => b - a));
    expect(after(3)).toBe(plain);
  });

  test('a second reckoning changes nothing', () => {
    fc.assert(
      fc.property(session, (ids) => {
        const reports = ids.map((id) => heard(id));
        expect(scoreSession(rubric, reports)).toEqual(scoreSession(rubric, reports));
      }),
    );
  });
});
