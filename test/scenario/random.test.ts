import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draw } from '../../server/scenario/random.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

it('draws the same for the same seed and place, and stays below the count', () => {
  fc.assert(
    fc.property(seed, fc.string(), fc.integer({ min: 1, max: 50 }), (each, place, count) => {
      const drawn = draw(each, place, count);
      expect(drawn).toBe(draw(each, place, count));
      expect(drawn >= 0 && drawn < count && Number.isInteger(drawn)).toBe(true);
    }),
  );
});

it('draws other numbers for neighbouring seeds and for other places', () => {
  const row = (each: number, place: string): string =>
    Array.from({ length: 12 }, (_, turn) => draw(each, `${turn}:${place}`, 6)).join('');
  const rows = [1, 2, 3, 4, 5].flatMap((each) => [row(each, 'opening'), row(each, 'silence')]);
  expect(new Set(rows).size).toBe(rows.length);
});

it('draws every number about as often', () => {
  const counts = [0, 0, 0];
  for (let each = 0; each < 3000; each += 1)
    counts[draw(each, 'opening', 3)] = (counts[draw(each, 'opening', 3)] ?? 0) + 1;
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
