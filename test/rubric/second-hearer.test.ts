import { describe, expect, test } from 'vitest';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { evaluate } from '../../server/rubric/evaluate.ts';
import { dot, fitLogistic, type SparseRow } from '../../server/rubric/second-hearer/logistic.ts';
import {
  opinions,
  openModel,
  openScales,
  wordWeights,
} from '../../server/rubric/second-hearer/model.ts';
import { train, type LabelledTurn } from '../../server/rubric/second-hearer/train.ts';
import { weightiestClause } from '../../server/rubric/second-hearer/weightiest-clause.ts';
import { readUtterance } from '../../server/text/utterance.ts';

const root = new URL('../..', import.meta.url).pathname;
const rubric = loadRubric(`${root}rubrics/partnership`, root);

const row = (...columns: number[]): SparseRow => ({
  columns: Int32Array.from(columns),
  values: Float64Array.from(columns, () => 1),
});

describe('fitLogistic', () => {
  const rows = [row(0), row(0, 2), row(1), row(1, 2), row(0), row(1)];
  const labels = [true, true, false, false, true, false];
  const costs = [4, 4, 4, 4, 4, 4];

  test('tells apart what one column tells apart', () => {
    const weights = fitLogistic(rows, labels, 3, costs);
    expect(rows.map((each) => dot(weights, each) > 0)).toEqual(labels);
    expect(Math.abs(weights[2] ?? 1)).toBeLessThan(Math.abs(weights[0] ?? 0) / 4);
  });

  test('gives the same weights to the last bit', () => {
    expect(fitLogistic(rows, labels, 3, costs)).toEqual(fitLogistic(rows, labels, 3, costs));
  });

  test('stands where the slope of the penalised loss is nought', () => {
    const weights = fitLogistic(rows, labels, 3, costs);
    const slope = [...weights];
    rows.forEach((each, at) => {
      const wrong = 1 / (1 + Math.exp(-dot(weights, each))) - (labels[at] === true ? 1 : 0);
      for (const column of [...each.columns, 3]) slope[column] = (slope[column] ?? 0) + 4 * wrong;
    });
    for (const value of slope) expect(Math.abs(value)).toBeLessThan(0.05);
  });
});

describe('train', () => {
  const say = (id: string, coach: string, labels: string[], coders = 1): LabelledTurn => ({
    id,
    turn: { focus: null, context: [], coach, position: null },
    labels,
    moves: labels.length > 0 ? [] : ['question'],
    coders,
  });
  const turns = ['a', 'b', 'c', 'd'].flatMap((author) => [
    say(`${author}-1`, 'Well done, you are a star.', ['gushes']),
    say(`${author}-2`, 'Well done, what a star you are.', ['gushes']),
    say(`${author}-3`, 'What happened on Monday?', []),
    say(`${author}-4`, 'How was it for you?', []),
  ]);

  test('learns what the authors agree on, and hears it in new words', () => {
    const model = openModel(train(rubric, turns));
    const told = opinions(model.behaviours, [
      { name: 'w1:star', value: 1 },
      { name: 'w1:done', value: 1 },
    ]);
    const other = opinions(model.behaviours, [{ name: 'w1:monday', value: 1 }]);
    expect(told.get('gushes')?.probability).toBeGreaterThan(other.get('gushes')?.probability ?? 1);
    expect(model.behaviours.learned.thresholds[0]).toBeLessThan(0.9);
  });

  test('writes the same file from the same turns', () => {
    expect(train(rubric, turns)).toEqual(train(rubric, turns));
  });

  test('believes more what two people agreed on', () => {
    const weightOf = (name: string, coders: number): number => {
      const doubts = ['a', 'b', 'c', 'd'].map((author) =>
        say(`${author}-5`, 'You are a star.', [], coders),
      );
      const model = openModel(train(rubric, [...turns, ...doubts]));
      const place = { value: 1, from: 0, to: 1 };
      return wordWeights(model.behaviours, [{ name, ...place }], 'gushes', 1)[0] ?? 0;
    };
    expect(weightOf('w1:star', 2)).toBeLessThan(weightOf('w1:star', 1));
  });

  test('weighs the words that it learned from', () => {
    const model = openModel(train(rubric, turns));
    const weights = wordWeights(
      model.behaviours,
      [{ name: 'w1:star', value: 1, from: 2, to: 3 }],
      'gushes',
      4,
    );
    expect(weights[2]).toBeGreaterThan(0);
    expect([weights[0], weights[1], weights[3]]).toEqual([0, 0, 0]);
  });
});

describe('weightiestClause', () => {
  test('takes the clause whose words weigh most, and no other sentence', () => {
    const text = 'I was late, you were waiting. Then it rained.';
    const weights = [0, 0, 0, 1, 1, 1, 0, 0.9, 0];
    const span = weightiestClause(readUtterance(text), weights);
    expect(text.slice(span?.start, span?.end)).toBe('you were waiting');
  });

  test('finds nothing in a text without words', () => {
    expect(weightiestClause(readUtterance(''), [])).toBeNull();
  });
});

describe('the joined witnesses', () => {
  test('leave a behaviour that was not learned to the rules', () => {
    const learned = rubric.secondHearer;
    if (learned === null) throw new Error('The rubric has learned nothing.');
    const labels = learned.file.behaviours.labels.map((id) =>
      id === 'open-question' ? 'other' : id,
    );
    const behaviours = openScales({ ...learned.file.behaviours, labels });
    const unlearned = { ...rubric, secondHearer: { ...learned, behaviours } };
    const turn = { focus: null, context: [], coach: 'What was that like?', position: null };
    expect(evaluate(unlearned, turn).findings.map(({ behaviour }) => behaviour)).toContain(
      'open-question',
    );
  });

  test('hear a feeling that is met in words that no rule has', () => {
    const turn = {
      focus: null,
      context: [{ speaker: 'client', text: 'My sister has not spoken to me since the funeral.' }],
      coach: 'I can hear how sore that still is.',
      position: null,
    } as const;
    const rules = evaluate({ ...rubric, secondHearer: null }, turn).findings;
    const joined = evaluate(rubric, turn).findings;
    expect(rules.map(({ behaviour }) => behaviour)).not.toContain('acknowledges-feeling');
    expect(joined.map(({ behaviour }) => behaviour)).toContain('acknowledges-feeling');
  });

  test('point at words that stand in the turn', () => {
    for (const coach of [
      'You people never listen, and it is always the same.',
      'mm',
      '🙂',
      'ok so tell me',
    ]) {
      const context = [{ speaker: 'client', text: 'He shouted at me.' }] as const;
      for (const { start, end, quote } of evaluate(rubric, {
        focus: null,
        context,
        coach,
        position: null,
      }).findings) {
        expect(coach.slice(start, end)).toBe(quote);
        expect(end).toBeGreaterThan(start);
      }
    }
  });
});
