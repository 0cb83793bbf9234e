import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewDebrief } from '../../server/api/debrief-view.ts';
import type { Debrief } from '../../server/api/contract/debrief.ts';
import { debrief } from '../../server/practice/debrief.ts';
import type { Exchange } from '../../server/practice/session.ts';
import type { Finding } from '../../server/rubric/finding.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { sampleAccuracy } from '../sample-accuracy.ts';
import { sampleExchange, sampleSession } from '../store/samples.ts';

const root = join(import.meta.dirname, '../..');
const partnership = loadRubric(join(root, 'rubrics/partnership'), root);
const silent: Exchange['report'] = { moves: [], findings: [], opportunities: [] };

function finding(behaviour: string, facts: Partial<Finding> = {}): Finding {
  const { kind, marker } = partnership.behaviours.find(({ id }) => id === behaviour) ?? {
    kind: 'flag' as const,
    marker: '',
  };
  const instead = ['“Now.”'];
  return { behaviour, kind, marker, start: 0, end: 1, quote: 'x', message: 'x', instead, ...facts };
}

/** What is shown of a session with these turns: null for a turn in which the coach stayed quiet. */
function shown(
  reports: readonly (Partial<Exchange['report']> | null)[],
  rubric = partnership,
): Omit<Debrief, 'assignment' | 'weighted'> {
  const exchanges = reports.map((report, index) =>
    sampleExchange(index, {
      coach: report === null ? null : 'x',
      report: { ...silent, ...report },
      moved: [],
    }),
  );
  const session = sampleSession('somebody', { endedAt: 1_795_000_100_000, exchanges });
  return viewDebrief(session, debrief(rubric, session, []), [], () => undefined);
}

describe('a debrief as the page shows it', () => {
  test('marks a slip that was mended, and names turns by their place in the transcript', () => {
    const { repairs, turns } = shown([
      { findings: [finding('judges')] },
      null,
      {},
      { findings: [finding('owns-impact')] },
      { findings: [finding('judges')] },
    ]);
    expect(repairs).toEqual([{ turn: 1, behaviour: 'judges', by: 7 }]);
    const mended = turns.flatMap(({ index, findings }) =>
      findings.map(({ behaviour, mended: is }) => [index, behaviour, is]),
    );
    expect(mended).toEqual([
      [1, 'judges', true],
      [7, 'owns-impact', false],
      [9, 'judges', false],
    ]);
  });

  test('tells every stance, with the turns that show it', () => {
    const { stances } = shown([null, { findings: [finding('judges')] }]);
    expect(stances.map(({ id, turns }) => [id, turns])).toEqual([
      ['performer', []],
      ['facipulator', []],
      ['validation-seeker', []],
      ['assessor', [3]],
    ]);
    for (const { title, asks } of stances) expect([title, asks]).not.toContain('');
  });

  test('tells what the client offered by its title, in the turn and by marker', () => {
    const { turns, markers } = shown([
      { opportunities: [{ id: 'feeling', marker: 'presence', outcome: 'taken' }] },
      { opportunities: [{ id: 'feeling', marker: 'presence', outcome: 'spoiled' }] },
      { opportunities: [{ id: 'gone-since', marker: 'presence', outcome: 'missed' }] },
    ]);
    expect(turns.flatMap(({ opportunities }) => opportunities)).toEqual([
      { id: 'feeling', marker: 'presence', outcome: 'taken', title: 'A feeling' },
      { id: 'feeling', marker: 'presence', outcome: 'spoiled', title: 'A feeling' },
    ]);
    expect(markers.find(({ id }) => id === 'presence')).toMatchObject({
      opportunities: { taken: 1, missed: 1, spoiled: 1 },
    });
  });

  test('tells of the session as a whole why, and what to try', () => {
    const { sessionFindings } = shown(Array.from({ length: 8 }, () => ({})));
    expect(sessionFindings.map(({ id }) => id)).toContain('nothing-agreed');
    for (const { title, why, instead } of sessionFindings) {
      expect([title, why, instead[0]]).not.toContain('');
    }
    expect(shown([{}]).sessionFindings).toEqual([]);
  });

  test('tells of a finding where it comes from and how well it is heard', () => {
    const heard = { findings: [finding('unsolicited-advice'), finding('judges')] };
    const rubric = { ...partnership, accuracy: sampleAccuracy };
    const [, turn] = shown([heard], rubric).turns;
    expect(turn?.findings).toMatchObject([
      { source: ['000', '003'], hearing: { turns: 300, n: 30, sure: false } },
      { source: ['001', '004'], hearing: null },
    ]);
  });

  test('gives a finding of an earlier time the words that always fit', () => {
    const [, turn] = shown([{ findings: [finding('judges', { instead: [] })] }]).turns;
    const instead = turn?.findings[0]?.instead ?? [];
    expect(instead.length).toBeGreaterThan(0);
    expect(instead.length).toBeLessThanOrEqual(3);
  });
});
