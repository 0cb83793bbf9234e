import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf, gradesOf, NOTHING } from '../../../server/practice/drill/drill-cards.ts';
import { dueAt } from '../../../server/practice/drill/due.ts';
import { answer, DAY, morning } from './drill-samples.ts';

const [again, hard, good] = [1, 2, 3];

describe('an answer says of each behaviour', () => {
  test('good where everything was right', () => {
    expect(gradesOf(answer(['a', 'b'], ['b', 'a']))).toEqual([
      ['b', good],
      ['a', good],
    ]);
  });

  test('hard where it was heard and something else was not right', () => {
    expect(gradesOf(answer(['a'], ['a', 'b']))).toEqual([
      ['a', hard],
      ['b', again],
    ]);
  });

  test('again where it was named and is not there', () => {
    expect(gradesOf(answer(['c'], ['a']))).toEqual([
      ['a', again],
      ['c', again],
    ]);
  });

  test('that nothing was heard rightly where nothing is there', () => {
    expect(gradesOf(answer([], []))).toEqual([[NOTHING, good]]);
    expect(gradesOf(answer(['c'], []))).toEqual([
      ['c', again],
      [NOTHING, again],
    ]);
  });
});

describe('cards', () => {
  test('what was missed comes again sooner than what was heard', () => {
    const cards = cardsOf([answer(['a'], ['a']), answer([], ['b'])]);
    expect(cards.get('b')?.due).toBeLessThan(cards.get('a')?.due ?? 0);
    expect(cards.get('b')).toMatchObject({ asked: 1, missed: 1 });
    expect(cards.get('a')).toMatchObject({ asked: 1, missed: 0 });
  });

  test('nothing comes again on the same day', () => {
    const [card] = cardsOf([answer([], ['a'])]).values();
    expect(card?.due).toBe(Date.UTC(2026, 10, 22));
  });

  test('what is heard again and again comes more and more rarely', () => {
    const answers = [];
    const waits = [];
    let at = morning;
    for (let time = 0; time < 5; time += 1) {
      answers.push(answer(['a'], ['a'], { at }));
      const due = cardsOf(answers).get('a')?.due ?? 0;
      waits.push(due - at);
      at = due + DAY / 2;
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeGreaterThan(30 * DAY);
  });

  test('a lapse brings it back soon', () => {
    const heard = [0, 5, 20].map((days) => answer(['a'], ['a'], { at: morning + days * DAY }));
    const lapse = answer([], ['a'], { at: morning + 60 * DAY });
    const due = cardsOf([...heard, lapse]).get('a')?.due ?? 0;
    expect(due).toBeLessThan(morning + 64 * DAY);
  });

  test('follow from the answers alone, and lie ahead of the last one', () => {
    const ids = fc.subarray(['a', 'b', 'c']);
    const given = fc.array(fc.tuple(ids, ids, fc.integer({ min: 0, max: 40 })), { maxLength: 30 });
    fc.assert(
      fc.property(given, (all) => {
        let at = morning;
        const answers = all.map(([named, gold, days]) =>
          answer(named, gold, { at: (at += days * DAY) }),
        );
        const cards = cardsOf(answers);
        expect(cardsOf(answers)).toEqual(cards);
        const last = answers.at(-1);
        for (const [id] of last === undefined ? [] : gradesOf(last))
          expect(cards.get(id)?.due).toBeGreaterThan(last?.at ?? 0);
      }),
    );
  });
});

test('what is due is counted, and the next of the rest is told', () => {
  const card = (due: number) => ({ id: 'a', due, asked: 1, missed: 0 });
  expect(dueAt([card(1), card(5), card(9), card(7)], 5)).toEqual({ now: 2, next: 7 });
  expect(dueAt([card(1)], 5)).toEqual({ now: 1, next: null });
  expect(dueAt([], 5)).toEqual({ now: 0, next: null });
});
