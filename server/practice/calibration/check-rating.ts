import type { Session } from '../session.ts';
import { coachLine } from '../review/side-by-side.ts';
import type { SessionRating } from './exercise.ts';

/** What is wrong with a rating: a name that is not known, words that are not there, or one behaviour twice in a turn. */
export type RatingFault =
  | { readonly fault: 'marker' | 'behaviour'; readonly named: string }
  | { readonly fault: 'turn' | 'words'; readonly turn: number }
  | { readonly fault: 'twice'; readonly turn: number; readonly named: string };

/**
 * Holds a rating against its session.
 *
 * @param known ids of the markers that are rated, and of the behaviours that can be heard
 * @returns the first fault, or null
 */
export function checkRating(
  { markers, heard }: SessionRating,
  { exchanges }: Session,
  known: { readonly markers: readonly string[]; readonly behaviours: readonly string[] },
): RatingFault | null {
  const stray = Object.keys(markers).find((one) => !known.markers.includes(one));
  if (stray !== undefined) return { fault: 'marker', named: stray };
  const seen = new Set<string>();
  for (const { turn, behaviour, start, end } of heard) {
    if (!known.behaviours.includes(behaviour)) return { fault: 'behaviour', named: behaviour };
    const coach = exchanges.find(({ index }) => coachLine(index) === turn)?.coach ?? null;
    if (coach === null) return { fault: 'turn', turn };
    if (start >= end || coach.slice(start, end).trim() === '' || end > coach.length)
      return { fault: 'words', turn };
    if (seen.has(`${turn} ${behaviour}`)) return { fault: 'twice', turn, named: behaviour };
    seen.add(`${turn} ${behaviour}`);
  }
  return null;
}
