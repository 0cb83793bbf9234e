import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseItems, ROUND_SIZE } from '../../../server/practice/drill/choose-items.ts';
import { answer, DAY, item, morning } from './drill-samples.ts';

const letters = 'abcdefghij'.split('');
const items = letters.flatMap((id) => [item(`t/${id}-1`, id), item(`t/${id}-2`, id)]);
const choose = (facts: Partial<Parameters<typeof chooseItems>[0]>) =>
  chooseItems({ items, answers: [], now: morning, seed: 7, ...facts });

describe('a round', () => {
  test('begins with as many behaviours as it has room for', () => {
    const shown = choose({}).map((id) => id.slice(2, 3));
    expect(new Set(shown).size).toBe(ROUND_SIZE);
  });

  test('is the same for the same seed, and another one for others', () => {
    expect(choose({})).toEqual(choose({}));
    expect(choose({ seed: 8 })).not.toEqual(choose({}));
  });

  test('asks what is due first, in an item that was not seen yet', () => {
    const answers = [answer([], ['c'], { item: 't/c-1' }), answer([], ['d'], { item: 't/d-2' })];
    for (const seed of [1, 2, 3, 4, 5]) {
      const chosen = choose({ answers, now: morning + 2 * DAY, seed });
      expect(chosen).toContain('t/c-2');
      expect(chosen).toContain('t/d-1');
    }
  });

  test('asks again the item that was seen longest ago, where all were seen', () => {
    const few = [item('t/a-1', 'a'), item('t/a-2', 'a')];
    const answers = [
      answer([], ['a'], { item: 't/a-2', at: morning }),
      answer([], ['a'], { item: 't/a-1', at: morning + DAY }),
    ];
    for (const seed of [1, 2, 3]) {
      const more = [...few, ...letters.slice(1, 9).map((id) => item(`t/${id}`, id))];
      const chosen = choose({ items: more, answers, now: morning + 3 * DAY, seed });
      expect(chosen).toContain('t/a-2');
      expect(chosen).not.toContain('t/a-1');
    }
  });

  test('asks a turn that shows nothing, too', () => {
    const all = [...letters.slice(0, 7).map((id) => item(`t/${id}`, id)), item('t/nothing')];
    expect(choose({ items: [...all, ...items.slice(0, 6)] })).toContain('t/nothing');
  });

  test('names no item twice and none that there is not, whatever was answered', () => {
    const answered = fc.array(
      fc.tuple(fc.constantFrom(...items), fc.subarray(letters), fc.nat(90)),
    );
    fc.assert(
      fc.property(answered, fc.nat(), fc.nat(items.length), (all, seed, many) => {
        const some = items.slice(0, many);
        const answers = all.map(([one, named, day]) =>
          answer(
            named,
            one.heard.map(({ behaviour }) => behaviour),
            { item: one.id, at: morning + day * DAY },
          ),
        );
        const chosen = choose({ items: some, answers, now: morning + 91 * DAY, seed });
        expect(chosen).toHaveLength(Math.min(ROUND_SIZE, many));
        expect(new Set(chosen).size).toBe(chosen.length);
        expect(some.map(({ id }) => id)).toEqual(expect.arrayContaining(chosen));
      }),
    );
  });
});
