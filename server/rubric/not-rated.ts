import { isEnglish } from '../text/is-english.ts';

/** Why nothing was looked for in a turn. */
export type NotRated = 'not-english' | 'too-long';

/** A turn of more UTF-16 code units, some twelve minutes of talk at once, is not read: the server hears one turn after the other, and nobody else waits long. */
const longest = 10_000;

/** Why a coach turn cannot be rated, or null where it can. An empty turn, or one of marks and emoji, is rated and carries nothing. */
export function whyNotRated(text: string): NotRated | null {
  if (text.length > longest) return 'too-long';
  return isEnglish(text) ? null : 'not-english';
}
