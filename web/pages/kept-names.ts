import { forgetWords, keepWords, readWords } from '../kept-words.ts';
import type { Named } from '../elements/behaviour-chooser.ts';

const placeOf = (round: string, place: number) => `drill:${round}:${place}`;

/** What was being named in a turn of a round, or null. */
export function readNamed(round: string, place: number): Named | null {
  const kept = readWords(placeOf(round, place));
  if (kept === null) return null;
  if (kept.option === 'none') return { ids: [], none: true };
  return { ids: kept.words.split(' '), none: false };
}

/** Keeps what is being named in this browser, so that a reload loses nothing. */
export function keepNamed(round: string, place: number, { ids, none }: Named): void {
  keepWords(placeOf(round, place), {
    option: none ? 'none' : '',
    words: none ? 'none' : ids.join(' '),
  });
}

/** Forgets it, once it is handed in. */
export function forgetNamed(round: string, place: number): void {
  forgetWords(placeOf(round, place));
}
