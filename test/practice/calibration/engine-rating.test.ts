import { expect, test } from 'vitest';
import type { FindingKind } from '../../../server/rubric/finding.ts';
import type { Rubric } from '../../../server/rubric/rubric.ts';
import { engineRating } from '../../../server/practice/calibration/engine-rating.ts';
import { sampleExchange, sampleSession } from '../../store/samples.ts';

const behaviours = [
  { id: 'deepens', kind: 'strength', marker: 'depth', weight: 1 },
  { id: 'colludes', kind: 'flag', marker: 'depth', weight: 1 },
];
const rubric = {
  markers: [
    { id: 'depth', weight: 1 },
    { id: 'focus', weight: 1 },
  ],
  behaviours,
} as unknown as Rubric;

const found = (behaviour: string) => ({
  ...{ behaviour, kind: behaviour === 'deepens' ? 'strength' : ('flag' as FindingKind) },
  ...{ marker: 'depth', start: 0, end: 3, quote: 'abc', message: '', instead: [] },
});
/** A session in whose turns this was heard, one behaviour a turn. */
const heard = (...turns: string[]) =>
  sampleSession('tom', {
    exchanges: turns.map((one, index) =>
      sampleExchange(index, {
        coach: 'abc',
        report: { moves: [], findings: [found(one)], opportunities: [] },
      }),
    ),
  });
const [good, bad] = ['deepens', 'colludes'];

test.each([
  ['nothing of it', [], undefined],
  ['no strength', [bad, bad, bad], 'not-shown'],
  ['a strength, and too little to tell a score from', [good], 'some'],
  ['more against it than for it', [good, bad, bad], 'some'],
  ['more for it than against it', [good, good, good, bad], 'clear'],
  ['next to nothing against it', [good, good, good], 'strong'],
] as const)('of %s the engine says %s', (_, turns, step) => {
  expect(engineRating(rubric, heard(...turns)).markers['depth']).toBe(step);
});

test('a marker of which nothing was heard was not shown, where the engine listened', () => {
  expect(engineRating(rubric, heard(good)).markers['focus']).toBe('not-shown');
});

test('it tells lines as the debrief counts, and leaves out silence and what it did not rate', () => {
  const { exchanges } = heard(good, good, good);
  const session = sampleSession('tom', {
    exchanges: exchanges.map((one, index) =>
      index === 0
        ? { ...one, coach: null, report: { ...one.report, findings: [] } }
        : index === 1
          ? { ...one, report: { ...one.report, findings: [], notRated: 'not-english' as const } }
          : one,
    ),
  });
  const { turns, rated, heard: said } = engineRating(rubric, session);
  expect([turns, rated, said]).toEqual([
    [3, 5],
    [5],
    [{ turn: 5, behaviour: 'deepens', start: 0, end: 3 }],
  ]);
});
