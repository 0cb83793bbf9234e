import type { Instead } from './behaviour.ts';
import { holds } from './conditions.ts';
import type { Reading } from './reading.ts';

/** More words than this to try are not read. */
const most = 3;

/**
 * The words that the coach could have said in this situation: those written for it first, then those that always fit. A situation
 * fits where one of the opportunities was offered and all conditions hold.
 *
 * @param offered ids of what the client's last turn offered
 * @returns one to three sentences
 */
export function chooseInstead(
  instead: readonly Instead[],
  reading: Reading,
  offered: readonly string[],
): string[] {
  const fits = (one: Instead): boolean =>
    typeof one !== 'string' &&
    (one.offered === undefined || one.offered.some((id) => offered.includes(id))) &&
    (one.when ?? []).every((name) => holds(name, reading));
  const chosen = [...instead.filter(fits), ...anytime(instead)];
  return chosen.map(wordsOf).slice(0, most);
}

/** The words that fit any situation; all of them where every one was written for some situation. */
export function anytime(instead: readonly Instead[]): string[] {
  const plain = instead.filter((one) => typeof one === 'string');
  return plain.length > 0 ? plain : instead.map(wordsOf);
}

/** The words themselves, whatever they were written for. */
export function wordsOf(instead: Instead): string {
  return typeof instead === 'string' ? instead : instead.say;
}
