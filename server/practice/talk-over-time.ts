import { countWords } from './move-counts.ts';
import type { Stamp } from './real-talk.ts';

/** A line with what it takes to place it in a talk. */
export interface PlacedLine {
  /** As the debrief counts. */
  readonly index: number;
  readonly speaker: 'coach' | 'client';
  readonly text: string;
  readonly stamp: Stamp | null;
}

/** A piece of a talk, and the coach's share of the words in it. */
export interface TalkPiece {
  /** Where the piece begins and ends: milliseconds, or where no times are known the first and the last line. */
  readonly from: number;
  readonly to: number;
  /** 0–1; null where nobody speaks. */
  readonly share: number | null;
}

/** Who spoke how much, piece by piece. */
export interface TalkOverTime {
  /** What the pieces are told in: time, where every line has one, or else lines. */
  readonly by: 'time' | 'lines';
  readonly pieces: readonly TalkPiece[];
}

/** More pieces nobody reads. */
const MOST = 12;
const MINUTE = 60_000;
/** How long a piece may be. Minutes. */
const LENGTHS = [1, 2, 5, 10, 15, 20, 30, 60, 120];

/** Cuts a talk into at most twelve pieces of one length, and tells the coach's share of the words in each. */
export function talkOverTime(lines: readonly PlacedLine[]): TalkOverTime {
  const timed = lines.flatMap(({ stamp, ...line }) => (stamp === null ? [] : [{ ...line, stamp }]));
  if (timed.length === 0 || timed.length < lines.length) return byLines(lines);
  const whole = Math.max(...timed.map(({ stamp: { start, end } }) => end ?? start), 1);
  const minutes = LENGTHS.find((length) => whole <= length * MINUTE * MOST) ?? 120;
  const length = minutes * MINUTE;
  const pieces = Array.from({ length: Math.ceil(whole / length) }, (_, at) => {
    const [from, to] = [at * length, Math.min(whole, (at + 1) * length)];
    const words = { coach: 0, client: 0 };
    for (const { speaker, text, stamp } of timed)
      words[speaker] += countWords(text) * within(stamp, from, (at + 1) * length);
    return { from, to, share: shareOf(words) };
  });
  return { by: 'time', pieces };
}

/** What part of a line falls between two moments, 0–1: of one whose end is not known, all where it begins. */
function within({ start, end }: Stamp, from: number, to: number): number {
  if (end === null || end <= start) return start >= from && start < to ? 1 : 0;
  return Math.max(0, Math.min(end, to) - Math.max(start, from)) / (end - start);
}

function byLines(lines: readonly PlacedLine[]): TalkOverTime {
  // Even, so that no piece holds only one of the two.
  const length = Math.max(2, 2 * Math.ceil(lines.length / MOST / 2));
  const pieces = Array.from({ length: Math.ceil(lines.length / length) }, (_, at): TalkPiece => {
    const some = lines.slice(at * length, (at + 1) * length);
    const words = { coach: 0, client: 0 };
    for (const { speaker, text } of some) words[speaker] += countWords(text);
    return { from: some[0]?.index ?? 0, to: some.at(-1)?.index ?? 0, share: shareOf(words) };
  });
  return { by: 'lines', pieces };
}

function shareOf({ coach, client }: { coach: number; client: number }): number | null {
  const all = coach + client;
  // A part of one word is no talk.
  return all < 0.5 ? null : coach / all;
}
