import { describe, expect, test } from 'vitest';
import { hearingAgreement } from '../../../server/practice/drill/hearing-agreement.ts';
import { answer, DAY, morning, round } from './drill-samples.ts';

const behaviours = [
  { id: 'a', marker: 'one' },
  { id: 'b', marker: 'one' },
  { id: 'c', marker: 'two' },
];

describe('one’s own hearing', () => {
  test('agrees fully where everything was named, as kappa has it', () => {
    const rounds = [
      round('r', [
        answer(['a'], ['a'], { item: 't/1', place: 0, engine: ['b'] }),
        answer([], [], { item: 't/2', place: 1 }),
      ]),
    ];
    const { whole } = hearingAgreement(rounds, behaviours);
    expect(whole.turns).toBe(2);
    expect(whole.own).toMatchObject({ value: 1, items: 6 });
    // The engine: one hit missed, one named too much, four rightly silent. Observed 4/6, by chance 26/36.
    expect(whole.engine.value).toBeCloseTo((4 / 6 - 26 / 36) / (1 - 26 / 36), 10);
  });

  test('is told from first answers alone', () => {
    const first = round('r1', [answer(['a'], ['a'], { item: 't/1' })]);
    const later = round('r2', [
      answer(['b', 'c'], ['a'], { item: 't/1', at: morning + DAY }),
      answer(['b'], ['b'], { item: 't/2', at: morning + DAY + 1, place: 1 }),
    ]);
    const { whole, rounds } = hearingAgreement([later, first], behaviours);
    expect(whole).toMatchObject({ turns: 2, own: { value: 1 } });
    expect(rounds.map(({ round: id, turns }) => [id, turns])).toEqual([
      ['r1', 1],
      ['r2', 1],
    ]);
  });

  test('is told by marker, and says so where a marker tells nothing', () => {
    const { markers } = hearingAgreement(
      [round('r', [answer(['a'], ['a'], { item: 't/1' }), answer(['b'], ['a'], { item: 't/2' })])],
      behaviours,
    );
    expect(markers.map(({ marker, own }) => [marker, own.value === null])).toEqual([
      ['one', false],
      ['two', true],
    ]);
    expect(markers[1]?.own).toEqual({ value: null, reason: 'one-category', items: 2 });
  });

  test('tells how often each behaviour was heard, missed and named too much', () => {
    const { behaviours: so } = hearingAgreement(
      [
        round('r', [
          answer(['a', 'b'], ['a'], { item: 't/1' }),
          answer([], ['a'], { item: 't/2' }),
        ]),
      ],
      behaviours,
    );
    expect(so).toEqual([
      { behaviour: 'a', alike: 1, missed: 1, tooMuch: 0 },
      { behaviour: 'b', alike: 0, missed: 0, tooMuch: 1 },
    ]);
  });

  test('leaves out a round that met nothing new, and tells no change from one round', () => {
    const rounds = [
      round('r1', [answer(['a'], ['a'], { item: 't/1' })]),
      round('r2', [answer(['a'], ['a'], { item: 't/1', at: morning + DAY })]),
    ];
    const agreement = hearingAgreement(rounds, behaviours);
    expect(agreement.rounds.map(({ round: id }) => id)).toEqual(['r1']);
    expect(agreement.change).toBeNull();
  });

  test('tells nothing where nothing was answered', () => {
    const { whole, rounds, behaviours: so } = hearingAgreement([], behaviours);
    expect(whole).toMatchObject({ turns: 0, own: { value: null }, engine: { value: null } });
    expect([...rounds, ...so]).toEqual([]);
  });
});
