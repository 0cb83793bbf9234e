import { describe, expect, test } from 'vitest';
import { silencesOf } from '../../server/practice/silences.ts';
import { talkOverTime, type PlacedLine } from '../../server/practice/talk-over-time.ts';

const MINUTE = 60_000;

function line(
  index: number,
  speaker: 'coach' | 'client',
  words: number,
  stamp: PlacedLine['stamp'] = null,
): PlacedLine {
  return { index, speaker, text: 'word '.repeat(words), stamp };
}
const at = (start: number, end: number | null = null): PlacedLine['stamp'] => ({ start, end });

describe('talk over time', () => {
  test('is told minute by minute, with a line that runs over shared out', () => {
    const { by, pieces } = talkOverTime([
      line(0, 'client', 10, at(0, MINUTE / 2)),
      line(1, 'coach', 20, at(MINUTE / 2, MINUTE * 1.5)),
      line(2, 'client', 30, at(MINUTE * 1.5, MINUTE * 2)),
    ]);
    expect(by).toBe('time');
    expect(pieces).toEqual([
      { from: 0, to: MINUTE, share: 0.5 },
      { from: MINUTE, to: 2 * MINUTE, share: 0.25 },
    ]);
  });

  test('of three hours has twelve pieces at most', () => {
    const lines = Array.from({ length: 600 }, (_, index) =>
      line(index, index % 2 === 0 ? 'coach' : 'client', 5, at(index * 18_000)),
    );
    const { pieces } = talkOverTime(lines);
    expect(pieces).toHaveLength(12);
    expect(pieces.map(({ share }) => share)).toEqual(
      pieces.map(() => expect.closeTo(0.5) as number),
    );
  });

  test('has no share where nobody speaks', () => {
    const { pieces } = talkOverTime([
      line(0, 'client', 3, at(0, 1000)),
      line(1, 'coach', 3, at(2 * MINUTE + 1, 2 * MINUTE + 1000)),
    ]);
    expect(pieces.map(({ share }) => share)).toEqual([0, null, 1]);
  });

  test('is told by lines where one of them has no time', () => {
    const { by, pieces } = talkOverTime([
      line(1, 'coach', 1, at(0)),
      line(2, 'client', 3),
      line(3, 'coach', 2),
    ]);
    expect(by).toBe('lines');
    expect(pieces).toEqual([
      { from: 1, to: 2, share: 0.25 },
      { from: 3, to: 3, share: 1 },
    ]);
  });
});

describe('silences', () => {
  const told = (...stamps: PlacedLine['stamp'][]) =>
    silencesOf(stamps.map((stamp, index) => ({ index, stamp })));

  test('of five seconds and more are told, between the end of one line and the next', () => {
    expect(told(at(0, 1000), at(5999, 7000), at(12_000, 13_000))).toEqual([
      { before: 2, length: 5000 },
    ]);
  });

  test('are none while somebody speaks on', () => {
    expect(told(at(0, 20_000), at(2000, 3000), at(21_000, 22_000))).toEqual([]);
  });

  test('are none where a line stands whose time is not known', () => {
    expect(told(at(0, 1000), null, at(60_000, 61_000), at(62_000, 63_000))).toEqual([]);
  });

  test('are not told where no end is known', () => {
    expect(told(at(0), at(60_000), null)).toBeNull();
    expect(told()).toBeNull();
  });
});
