import type { Store } from '../store/store.ts';

const MINUTE = 60_000;
/** Wrong passwords for one address, and from one place, within the time: more than a person mistypes. */
const limits = {
  address: { most: 8, within: 15 * MINUTE },
  place: { most: 300, within: 15 * MINUTE },
};

/**
 * Counts a try to sign in, for all servers together.
 *
 * @param email that is tried
 * @param place network address that it is tried from
 * @returns milliseconds to wait, or 0 where the try may go on
 */
export async function throttle(
  store: Store,
  email: string,
  place: string,
  now: number,
): Promise<number> {
  const counts = await Promise.all([
    store.countTry(`address ${email}`, now - limits.address.within, now),
    store.countTry(`place ${place}`, now - limits.place.within, now),
  ]);
  const over = counts[0] > limits.address.most || counts[1] > limits.place.most;
  return over ? limits.address.within : 0;
}

/** Whoever has shown the right password has not been guessing. */
export function forgive(store: Store, email: string): Promise<void> {
  return store.forgetTries(`address ${email}`);
}
