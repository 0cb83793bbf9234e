const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The instant that a local date and time names in a time zone, as ISO 8601, UTC; null for what is no date and time.
 * A time that the clocks leave out in spring is read as if they had not yet been put forward; of two equal times in
 * autumn the earlier one is meant.
 *
 * @param text as a `datetime-local` field has it: `2026-11-21T17:00`
 * @param timeZone IANA name, such as `Europe/Lisbon`
 */
export function readLocal(text: string, timeZone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return null;
  const wall = Date.parse(`${text}:00Z`);
  if (Number.isNaN(wall)) return null;
  const before = wall - offset(wall - DAY, timeZone);
  const after = wall - offset(wall + DAY, timeZone);
  const exact = [before, after].find((at) => at + offset(at, timeZone) === wall);
  return new Date(exact ?? before).toISOString();
}

/** What a `datetime-local` field shows for an instant in a time zone, to the minute. */
export function writeLocal(iso: string, timeZone: string): string {
  const at = Date.parse(iso);
  return new Date(at + offset(at, timeZone)).toISOString().slice(0, 16);
}

/** By how many milliseconds the clocks of a time zone are ahead of UTC. */
function offset(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  const wall = Date.UTC(
    of('year'),
    of('month') - 1,
    of('day'),
    of('hour'),
    of('minute'),
    of('second'),
  );
  // Zones differ by whole minutes, whatever the seconds of the instant.
  return Math.round((wall - at) / MINUTE) * MINUTE;
}
