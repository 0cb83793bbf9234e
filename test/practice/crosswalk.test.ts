import { describe, expect, test } from 'vitest';
import { crosswalk, numbersOf } from '../../server/practice/crosswalk.ts';
import { Definition } from '../../server/definition/definition.ts';
import { readFramework } from '../../server/rubric/framework/read-framework.ts';

const framework = readFramework(
  Definition.parse(
    'fruit.yml',
    `title: Fruit talk
notice: Ours.
groups:
  - title: First
    markers:
      A1: {says: Fruit is named, for: [says-apple], against: [says-pear]}
      A2: {says: Fruit is shared, for: [shares-apple], session: [ate-alone]}
  - title: Second
    markers:
      B1: {says: Fruit smells, observable: 'no', unseen: Text has no smell.}
      B2: {says: Fruit is sold, unseen: Nobody listens for it.}
examples:
  - coach: An apple.
`,
  ),
  {
    behaviours: [
      { id: 'says-apple', kind: 'strength', icf: [] },
      { id: 'shares-apple', kind: 'strength', icf: [] },
      { id: 'says-pear', kind: 'flag', icf: [] },
    ],
    sessionFindings: ['ate-alone'],
  },
);

const laid = (heard: readonly string[], session: readonly string[] = []) =>
  crosswalk(
    framework,
    heard.map((behaviour, turn) => ({ behaviour, turn })),
    session,
  )
    .groups.flatMap(({ markers }) => markers)
    .map(({ number, state, for: pro, against }) => [
      number,
      state,
      pro.map(({ turn }) => turn),
      against.map(({ turn }) => turn),
    ]);

describe('crosswalk', () => {
  test('puts what was heard under its markers, for and against, in its order', () => {
    expect(laid(['says-apple', 'says-pear', 'says-apple', 'unknown'])).toEqual([
      ['A1', 'found', [0, 2], [1]],
      ['A2', 'absent', [], []],
      ['B1', 'not-observable', [], []],
      ['B2', 'not-listened-for', [], []],
    ]);
  });

  test('finds what only the session as a whole shows', () => {
    expect(laid([], ['ate-alone', 'another'])[1]).toEqual(['A2', 'found', [], []]);
  });

  test('takes words that somebody gave to a marker, also where nothing is listened for', () => {
    const own = { behaviour: null, number: 'B2' };
    const [, second] = crosswalk(framework, [own], []).groups;
    expect(second?.markers[1]).toMatchObject({ number: 'B2', state: 'found', for: [own] });
    expect(numbersOf(framework, own)).toEqual({ for: ['B2'], against: [] });
  });

  test('tells the numbers that a behaviour speaks for and against', () => {
    expect(numbersOf(framework, { behaviour: 'says-pear' })).toEqual({ for: [], against: ['A1'] });
    expect(numbersOf(framework, { behaviour: null })).toEqual({ for: [], against: [] });
  });
});
