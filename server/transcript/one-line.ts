/** Characters that are not seen: spaces of no width, marks of direction, hyphens that only stand at the end of a line. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text on one line, without control characters, which a terminal would obey, without what is no character or half of one, and
 * without what is not seen. The two joiners stay: Persian, Hindi and others are written with them.
 */
export function oneLine(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/\p{NChar}/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
