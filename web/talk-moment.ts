import { format } from './strings/format.ts';

/** Milliseconds past noon of a day whose time nobody told: a moment that nobody can choose. */
const UNTOLD = 1;

/**
 * When a real talk was, for the server.
 *
 * @param day such as `2026-11-20`
 * @param time such as `14:05`, where the person is; empty where it is not told
 * @returns ISO 8601, UTC
 */
export function momentOfTalk(day: string, time: string): string {
  const moment = new Date(`${day}T${time === '' ? '12:00' : time}`);
  if (time === '') moment.setMilliseconds(UNTOLD);
  return moment.toISOString();
}

/** `3 March 2026, 14:05`; the day alone where its time was not told. */
export function showTalkMoment(iso: string): string {
  return isTimeTold(iso) ? format.moment(iso) : format.date(iso);
}

/** Whether the time of a real talk was told, and not its day alone. */
export function isTimeTold(iso: string): boolean {
  return new Date(iso).getUTCMilliseconds() !== UNTOLD;
}
