import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { scoreSession } from '../../server/rubric/score.ts';
import { heard } from './heard.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);

const of = (kind: 'strength' | 'flag'): string[] =>
  rubric.behaviours.filter((behaviour) => behaviour.kind === kind).map(({ id }) => id);
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

  test('the order of the turns and a second reckoning change nothing', () => {
    fc.assert(
      fc.property(session, (ids) => {
        const reports = ids.map((id) => heard(id));
        expect(scoreSession(rubric, reports.toReversed())).toEqual(scoreSession(rubric, reports));
      }),
    );
  });
});
