import type { Move } from './finding.ts';
import type { Reading } from './reading.ts';

/** What the patterns of `moves.yml` are called in a reading. */
export const moveName = (key: string): string => `moves.${key}`;

/**
 * The moves of a turn, in a fixed order. Questions are told by their form; the rest by the wordings in `moves.yml`, advice and
 * reflections only outside of questions.
 */
export function movesOf(reading: Reading): Move[] {
  const { questions, client } = reading;
  const open = questions.some(({ form }) => form === 'open');
  const moves: Move[] = [];
  if (open) moves.push('question-open');
  else if (questions.length > 0) moves.push('question-closed');
  if (client !== null && stated(reading, 'reflection')) moves.push('reflection');
  if (stated(reading, 'information')) moves.push('input-information');
  if (stated(reading, 'advice') || questions.some(({ form }) => form === 'suggests'))
    moves.push('input-advice');
  return moves;
}

function stated({ found, questions }: Reading, key: string): boolean {
  return (found.get(moveName(key)) ?? []).some(
    (match) => !questions.some(({ start, end }) => start < match.end && match.start < end),
  );
}
