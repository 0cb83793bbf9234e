import { Refusal } from './refusal.ts';

/**
 * A time zone by its IANA name, as the platform calls it.
 *
 * @throws Refusal for a name that is no time zone
 */
export function readTimeZone(name: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    throw new Refusal(
      400,
      'no-time-zone',
      `"${name}" is no time zone: choose one such as Europe/Lisbon.`,
    );
  }
}
