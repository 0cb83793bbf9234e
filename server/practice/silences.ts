import type { PlacedLine } from './talk-over-time.ts';

/** A time without words between two lines. */
export interface Silence {
  /** Index of the line that ended it, as the debrief counts. */
  readonly before: number;
  /** Milliseconds. */
  readonly length: number;
}

/** Captions tell beginnings and ends to a second or two: what is shorter may be nothing. Milliseconds. */
export const SHORTEST_SILENCE = 5000;

/**
 * The times without words between lines, in their order; a silence within a line is not told by captions.
 *
 * @param lines those in which somebody speaks
 * @returns null where no two neighbours tell when one ended and the next began: then nobody can say
 */
export function silencesOf(
  lines: readonly Pick<PlacedLine, 'index' | 'stamp'>[],
): Silence[] | null {
  let until: number | null = null;
  let known = false;
  const silences: Silence[] = [];
  for (const { index, stamp } of lines) {
    const gap: number = stamp === null || until === null ? NaN : stamp.start - until;
    known ||= !Number.isNaN(gap);
    if (gap >= SHORTEST_SILENCE) silences.push({ before: index, length: gap });
    // Of two who speak at once, the one who speaks longer is listened to; after a line without times nobody can say.
    const end = stamp?.end ?? null;
    until = end === null ? null : Math.max(until ?? 0, end);
  }
  return known ? silences : null;
}
