import type { RealView } from '../server/api/contract/session.ts';
import { format } from './strings/format.ts';

/** When a real talk was, as far as it is told. */
export type TalkMoment = Pick<RealView, 'talkedAt' | 'timeTold'>;

interface Held {
  readonly real: TalkMoment | null;
  readonly endedAt: string | null;
}

/**
 * When a real talk was, for the server: noon of its day where no time is told.
 *
 * @param day such as `2026-11-20`
 * @param time such as `14:05`, where the person is; empty where it is not told
 */
export function momentOfTalk(day: string, time: string): TalkMoment {
  const timeTold = time !== '';
  return { talkedAt: new Date(`${day}T${timeTold ? time : '12:00'}`).toISOString(), timeTold };
}

/** When a session was: of a real one when they talked, of a practised one when it ended; nothing while it runs. */
export function showHeld({ real, endedAt }: Held): string {
  if (real !== null) return showTalkMoment(real);
  return endedAt === null ? '' : format.moment(endedAt);
}

/** `3 March 2026, 14:05`; the day alone where its time was not told. */
export function showTalkMoment({ talkedAt, timeTold }: TalkMoment): string {
  return timeTold ? format.moment(talkedAt) : format.date(talkedAt);
}
