import { expect, test } from 'vitest';
import { findBehaviours } from '../../web/elements/find-behaviours.ts';

const told = { kind: 'flag' as const, why: '', instead: [], icf: [] };
const rubric = {
  markers: [
    { id: 'focus', title: 'Focus and progress', asks: '', weight: 1 },
    { id: 'depth', title: 'Depth', asks: '', weight: 1 },
  ],
  behaviours: [
    { ...told, id: 'a', title: 'Charges ahead', marker: 'focus' },
    { ...told, id: 'b', title: 'Deepens', marker: 'depth' },
    { ...told, id: 'c', title: 'Sets the focus', marker: 'focus' },
  ],
};
const found = (words: string) =>
  findBehaviours(words, rubric).map(({ marker, behaviours }) => [
    marker,
    ...behaviours.map(({ id }) => id),
  ]);

test('behaviours are found by their own words or their marker’s, under the marker', () => {
  expect(found('')).toEqual([
    ['Focus and progress', 'a', 'c'],
    ['Depth', 'b'],
  ]);
  expect(found('AHEAD charges')).toEqual([['Focus and progress', 'a']]);
  expect(found('progress')).toEqual([['Focus and progress', 'a', 'c']]);
  expect(found('nothing')).toEqual([]);
});
