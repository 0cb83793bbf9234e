const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

function write(iso: string, timeZone: string, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone }).format(new Date(iso));
}

/** Times that everybody in a cohort reads alike, in its time zone. They come as ISO 8601. */
export const zonedTime = {
  /** `3 March 2026` */
  date: (iso: string, timeZone: string) => write(iso, timeZone, day),
  /** `3 March 2026, 14:05` */
  moment: (iso: string, timeZone: string) =>
    `${write(iso, timeZone, day)}, ${write(iso, timeZone, clock)}`,
  /** `3 March 2026, 14:05 (Europe/Lisbon)` */
  named: (iso: string, timeZone: string) =>
    `${zonedTime.moment(iso, timeZone)} (${zonedTime.zone(timeZone)})`,
  /** `America/New York` */
  zone: (timeZone: string): string => timeZone.replaceAll('_', ' '),
} as const;
