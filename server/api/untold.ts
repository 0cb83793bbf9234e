import { waitingResults } from '../practice/self-rating/waiting-results.ts';
import type { House } from './house.ts';
import { noteSeen } from './waiting.ts';

/** Why results of a session are not told: it runs still, or they wait for a self-rating. */
export type WhyUntold = 'runs' | 'waits';

/**
 * The sessions of an account of whose results it is not told, by their ids. Of all others it is told from now on, which is noted: a
 * self-rating that comes later is not blind.
 */
export async function tellAllResults(
  { store, clock }: Pick<House, 'store' | 'clock'>,
  account: string,
): Promise<ReadonlyMap<string, WhyUntold>> {
  const own = await store.ownResults(account);
  const waits = waitingResults(own);
  const untold = new Map(
    own.sessions.flatMap(({ session, isOver }): [string, WhyUntold][] =>
      waits.has(session) ? [[session, 'waits']] : isOver ? [] : [[session, 'runs']],
    ),
  );
  const told = own.sessions.filter(({ session }) => !untold.has(session));
  await noteSeen(
    store,
    own,
    told.map(({ session }) => session),
    clock(),
  );
  return untold;
}
