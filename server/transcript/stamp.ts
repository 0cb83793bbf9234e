const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{2,4}`;
const HALF_OF_DAY = String.raw`(?:\s?[AP]M|[ap]m)\b`;

/**
 * A time as tools write it, such as `0:03`, `00:05:00`, `1:02:03.500`, `2:03:10 PM` or `12/03/2025, 14:03:01`; a part of a
 * pattern, with no group of its own.
 */
export const STAMP = String.raw`(?:${DATE},?\s{1,2})?(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?(?:${HALF_OF_DAY})?`;

/** Between the two times from which and to which somebody spoke. */
const UNTIL = String.raw`\s*(?:-->|[-–—])\s*`;

/** A time, or two, that are a line of their own or stand in front of one; two groups. */
export const STAMP_RANGE = String.raw`(${STAMP})(?:${UNTIL}(${STAMP}))?`;

/** Both brackets or none: a line `0:31]` ends something that was said. */
const ALONE = new RegExp(String.raw`^\s*(?:#+\s*)?(?:[[(]${STAMP_RANGE}[\])]|${STAMP_RANGE})\s*$`);
/** In front of the words of a line, in brackets or without. */
const LEADING = new RegExp(
  String.raw`^\s*(?:[[(]${STAMP_RANGE}[\])]|${STAMP_RANGE}(?=\s))\s*(?=\S)`,
);
/** Among the words or behind them: `[00:12]`, or `#00:12:03-4#` as programs for interviews write it. Not before a colon. */
const AMONG = new RegExp(
  String.raw`(?<=[^\s:：*])\s*(?:\[${STAMP}\]|#${STAMP}-\d+#)(?!\s*[:：])`,
  'g',
);

/** When something begins and, where that is told, ends. Milliseconds. */
export interface Times {
  readonly start: number;
  readonly end?: number;
}

/** The time of a line that is nothing but a time, as some tools put one in every few minutes; else null. */
export function stampIn(line: string): Times | null {
  const match = ALONE.exec(line);
  return match === null ? null : timesOf(match);
}

/** A line's time and the words behind it, where it begins with one; else null. */
export function leadingStamp(
  line: string,
): { readonly times: Times; readonly text: string } | null {
  const match = LEADING.exec(line);
  const times = match === null ? null : timesOf(match);
  return match === null || times === null ? null : { times, text: line.slice(match[0].length) };
}

/** Words without the times that stand among them. Nobody said those. */
export function withoutStamps(text: string): string {
  return text.includes(':') ? text.replace(AMONG, '') : text;
}

/** A time that fits {@link STAMP}, in milliseconds; one of the day, where it is one. */
export function toMilliseconds(stamp: string): number {
  const time = stamp.replace(new RegExp(`^${DATE},?\\s+`), '');
  const half = /[ap]m$/i.exec(time)?.[0].toLowerCase();
  const parts = time
    .replace(/\s*[ap]m$/i, '')
    .replace(',', '.')
    .split(':')
    .map(Number);
  // A time of the day without seconds.
  if ((half !== undefined || time !== stamp) && parts.length === 2) parts.push(0);
  if (half !== undefined) parts[0] = ((parts[0] ?? 0) % 12) + (half === 'pm' ? 12 : 0);
  return Math.round(parts.reduce((total, part) => total * 60 + part, 0) * 1000);
}

function timesOf(match: RegExpExecArray): Times | null {
  const [start, end] = match.slice(1).filter((group) => group !== undefined);
  if (start === undefined) return null;
  return {
    start: toMilliseconds(start),
    ...(end === undefined ? {} : { end: toMilliseconds(end) }),
  };
}
