import type { DebriefTurn } from './debrief.ts';

/**
 * The numbers that people call lines by: each is numbered among its speaker's lines, from 1.
 *
 * @returns by the line's index
 */
export function numberTurns(
  turns: readonly Pick<DebriefTurn, 'index' | 'speaker'>[],
): ReadonlyMap<number, number> {
  const count = { coach: 0, client: 0 };
  return new Map(turns.map(({ index, speaker }) => [index, (count[speaker] += 1)]));
}
