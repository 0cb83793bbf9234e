import { describe, expect, test } from 'vitest';
import { calibrationDrift } from '../../../server/practice/calibration/calibration-drift.ts';
import { compareRatings } from '../../../server/practice/calibration/compare-ratings.ts';
import {
  countedRatings,
  missingRatings,
} from '../../../server/practice/calibration/counted-ratings.ts';
import { disagreements } from '../../../server/practice/calibration/disagreements.ts';
import { engineSays, exercise, rating } from './rated.ts';

const deepens = (turn: number, start = 0, end = 4) => ({ turn, behaviour: 'deepens', start, end });
const ratings = [
  rating('maya', 0, ['clear', 'some'], [deepens(1)]),
  rating('maya', 1, ['strong', 'not-shown'], [deepens(3, 2, 6)]),
  rating('ana', 0, ['clear', 'some'], [deepens(1, 1, 3)]),
  rating('ana', 1, ['some', 'not-shown']),
];

describe('what counts', () => {
  test('a marker without a step is missing, and a session that is gone is not', () => {
    const begun = [rating('maya', 0, ['clear', null])];
    expect(missingRatings(exercise(), begun)).toEqual([
      { place: 0, markers: ['focus'] },
      { place: 1, markers: ['depth', 'focus'] },
    ]);
    const { sessions } = exercise();
    const gone = sessions.map((one) => (one.place === 1 ? { ...one, session: null } : one));
    expect(missingRatings(exercise({ sessions: gone }), begun)).toEqual([
      { place: 0, markers: ['focus'] },
    ]);
  });

  test('only whole ratings of those who have handed in', () => {
    const raters = exercise().raters.map((one) =>
      one.account === 'ana' ? { ...one, handedInAt: null } : one,
    );
    const counted = countedRatings(exercise({ raters }), [
      ...ratings.filter(({ place }) => place === 0),
      rating('maya', 1, ['clear', null]),
    ]);
    expect(counted.map(({ by, place }) => [by, place])).toEqual([['maya', 0]]);
  });
});

describe('agreement', () => {
  const compared = compareRatings(exercise(), ratings);

  test('of people, and with the engine as one more', () => {
    // Of four items of two people three agree; with the engine 1/3 of the pairs of each of the two that differ are lost or more.
    expect(compared.whole.people.percent?.value).toBe(0.75);
    expect(compared.whole.people.ac1.items).toBe(4);
    expect(compared.whole.all.percent?.value).toBeCloseTo((1 + 1 + 0 + 1 / 3) / 4);
    expect(compared.raters).toEqual(['ana', 'maya']);
  });

  test('by marker, where an item is a session', () => {
    const [depth, focus] = compared.markers;
    expect([depth?.marker, depth?.people.percent?.value, depth?.people.ac1.items]).toEqual([
      'depth',
      0.5,
      2,
    ]);
    expect(focus?.people.percent?.value).toBe(1);
  });

  test('by behaviour, where an item is a turn', () => {
    const [one, ...more] = compared.behaviours;
    expect([one?.behaviour, more]).toEqual(['deepens', []]);
    expect(one?.people.ac1.items).toBe(4);
    // Of the four turns they differ in the last, whatever the words.
    expect(one?.people.percent?.value).toBe(0.75);
  });

  test('each two, the engine among them', () => {
    expect(compared.pairs.map(({ raters }) => raters)).toEqual([
      ['ana', 'engine'],
      ['ana', 'maya'],
      ['engine', 'maya'],
    ]);
  });

  test('where only one has handed in, they are held against the engine alone', () => {
    const alone = compareRatings(
      exercise(),
      ratings.filter(({ by }) => by === 'ana'),
    );
    expect(alone.whole.people.ac1).toMatchObject({ value: null, reason: 'too-few-items' });
    expect(alone.whole.all.ac1.items).toBe(4);
  });

  test('where nobody has handed in there is nothing, not even of the engine', () => {
    const { whole, behaviours, pairs } = compareRatings(exercise(), []);
    expect([whole.all.ac1.items, behaviours, pairs]).toEqual([0, [], []]);
  });

  test('a turn in which the engine did not listen is no item of its', () => {
    const sessions = exercise().sessions.map((one) => ({
      ...one,
      engine: { ...engineSays, rated: [1] },
    }));
    const [turn] = disagreements(exercise({ sessions }), ratings).turns.filter(
      (one) => one.place === 1 && one.turn === 3,
    );
    expect(turn?.ratings.map(({ rater }) => rater)).toEqual(['ana', 'maya']);
  });
});

test('disagreements stand side by side, with the words', () => {
  const { markers, turns } = disagreements(exercise(), ratings);
  expect(markers[0]).toEqual({
    ...{ place: 1, marker: 'depth', apart: 2 },
    ratings: [
      { rater: 'ana', step: 'some' },
      { rater: 'maya', step: 'strong' },
      { rater: 'engine', step: 'clear' },
    ],
  });
  expect(markers.map(({ place, marker }) => [place, marker])).toEqual([
    [1, 'depth'],
    [1, 'focus'],
  ]);
  expect(turns.map(({ place, turn }) => [place, turn])).toEqual([
    [1, 1],
    [1, 3],
  ]);
  expect(turns[1]?.ratings).toEqual([
    { rater: 'ana', heard: null },
    { rater: 'maya', heard: { start: 2, end: 6 } },
    { rater: 'engine', heard: null },
  ]);
});

test('drift follows people and engine over the exercises in time', () => {
  const compared = compareRatings(exercise(), ratings);
  const { people, all } = calibrationDrift([
    { at: 2, compared },
    { at: 1, compared },
  ]);
  expect(people.line.map(({ at }) => at)).toEqual([1, 2]);
  expect(people.change).toMatchObject({ value: 0, isReal: false });
  expect(all.line[0]?.agreement).toEqual(compared.whole.all.ac1);
});
