import { coachLine } from '../review/side-by-side.ts';
import type { Session } from '../session.ts';
import type { StepRating } from './self-rating.ts';

/** What is wrong with a rating: a marker that is not known, or words that are not there or picked twice. */
export type StepFault =
  | { readonly fault: 'marker'; readonly named: string }
  | { readonly fault: 'turn' | 'words' | 'twice'; readonly turn: number };

/**
 * Holds what somebody says of a session's markers against the session.
 *
 * @param known ids of the markers that are rated
 * @returns the first fault, or null
 */
export function checkSteps(
  { markers, quotes }: StepRating,
  { exchanges }: Pick<Session, 'exchanges'>,
  known: readonly string[],
): StepFault | null {
  const named = [...Object.keys(markers), ...quotes.map(({ marker }) => marker)];
  const stray = named.find((marker) => !known.includes(marker));
  if (stray !== undefined) return { fault: 'marker', named: stray };
  const seen = new Set<string>();
  for (const { marker, turn, start, end } of quotes) {
    const coach = exchanges.find(({ index }) => coachLine(index) === turn)?.coach ?? null;
    if (coach === null) return { fault: 'turn', turn };
    if (start >= end || end > coach.length || coach.slice(start, end).trim() === '')
      return { fault: 'words', turn };
    const key = `${turn} ${start} ${end} ${marker}`;
    if (seen.has(key)) return { fault: 'twice', turn };
    seen.add(key);
  }
  return null;
}

/** Ids of the markers that have no step yet. */
export function withoutStep({ markers }: StepRating, known: readonly string[]): string[] {
  return known.filter((marker) => markers[marker] === undefined);
}
