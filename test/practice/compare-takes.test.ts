import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTakes } from '../../server/practice/compare-takes.ts';
import { debrief } from '../../server/practice/debrief.ts';
import type { Finding } from '../../server/rubric/finding.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { exchange, saying } from './small-session.ts';

const root = join(import.meta.dirname, '../..');
const rubric = loadRubric(join(root, 'rubrics/partnership'), root);
const slip: Finding = {
  behaviour: 'judges',
  kind: 'flag',
  marker: 'safety',
  start: 0,
  end: 3,
  quote: 'You',
  message: 'Judges the client, “You”',
  instead: [],
};

describe('two takes side by side', () => {
  const one = saying(['Hello.', null, 'You are wrong.'], {
    exchanges: [
      exchange(0, 'Hello.'),
      exchange(1, null),
      exchange(2, 'You are wrong.', { trust: 0.2, findings: [slip] }),
    ],
  });
  const other = saying(['Hello.', null, 'What is it like?', 'And then?'], {
    exchanges: [
      exchange(0, 'Hello.'),
      exchange(1, null),
      exchange(2, 'What is it like?', { trust: 0.6 }),
      exchange(3, 'And then?', { trust: 0.7 }),
    ],
  });

  test('part where the words part, and answer the same words there', () => {
    const { parting, before, branches } = compareTakes(rubric, one, other);
    expect([parting, before]).toEqual([2, '…?']);
    const told = branches.map(({ exchanges }) =>
      exchanges.map(({ index, coach, reply, trust }) => [index, coach.text, reply, trust]),
    );
    expect(told).toEqual([
      [[2, 'You are wrong.', 'You are wrong.?', 0.2]],
      [
        [2, 'What is it like?', 'What is it like??', 0.6],
        [3, 'And then?', 'And then??', 0.7],
      ],
    ]);
  });

  test('tell what was heard in each turn, and the markers of each whole take', () => {
    const { branches } = compareTakes(rubric, one, other);
    const heard = branches.map(({ exchanges }) =>
      exchanges.flatMap(({ coach }) => coach.findings.map(({ behaviour }) => behaviour)),
    );
    expect(heard).toEqual([['judges'], []]);
    for (const [at, session] of [one, other].entries()) {
      expect(branches[at]?.markers).toEqual(debrief(rubric, session, []).markers);
    }
  });

  test('part at the opening when the first words differ', () => {
    const { parting, before } = compareTakes(rubric, saying(['A.']), saying(['B.']));
    expect(parting).toBe(0);
    expect(before).toBe(one.opening);
  });

  test('part where one of them ends, or where silence stands beside words', () => {
    expect(compareTakes(rubric, saying(['A.']), saying(['A.', 'B.'])).parting).toBe(1);
    expect(compareTakes(rubric, saying(['A.', 'B.']), saying(['A.'])).parting).toBe(1);
    expect(compareTakes(rubric, saying(['A.', null]), saying(['A.', 'B.'])).parting).toBe(1);
  });

  test('do not part when they are alike, word for word', () => {
    const { parting, branches } = compareTakes(rubric, saying(['A.']), saying(['A.']));
    expect(parting).toBe(1);
    expect(branches.map(({ exchanges }) => exchanges)).toEqual([[], []]);
  });
});
