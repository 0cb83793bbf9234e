import {
  waitingResults,
  type OwnResults,
  type Wait,
} from '../practice/self-rating/waiting-results.ts';
import type { Session } from '../practice/session.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';

/**
 * The sessions of an account whose results its owner is not told yet, by their ids: they rate themselves first. Whatever tells of
 * results – scores, findings, reviews – refuses these sessions to their owner, or leaves them out.
 */
export async function waitingOf(
  { store }: Pick<House, 'store'>,
  account: string,
): Promise<ReadonlyMap<string, Wait>> {
  return waitingResults(await store.ownResults(account));
}

/**
 * Lets a session's owner be told of its results, and notes that they are: a self-rating that comes later is not blind.
 *
 * @throws Refusal while the results wait for a self-rating
 */
export async function tellResults(
  { store, clock }: Pick<House, 'store' | 'clock'>,
  { id, account, endedAt }: Session,
): Promise<void> {
  const own = await store.ownResults(account);
  const wait = waitingResults(own).get(id);
  if (wait !== undefined) throw waits(wait, id);
  if (endedAt !== null) await noteSeen(store, own, [id], clock());
}

/** Notes that an account's owner is told of results of these sessions, where it is not noted yet. */
export async function noteSeen(
  store: House['store'],
  { sessions }: OwnResults,
  told: readonly string[],
  at: number,
): Promise<void> {
  const known = new Set(sessions.filter(({ isSeen }) => isSeen).map(({ session }) => session));
  await store.noteSeen(
    told.filter((id) => !known.has(id)),
    at,
  );
}

function waits({ reason, session }: Wait, asked: string): Refusal {
  if (reason === 'rate-first')
    return new Refusal(
      409,
      'rate-first',
      'You rate yourself before you see results: that is your own setting. Rate this session first, or say that you skip it this time.',
    );
  return new Refusal(
    409,
    'self-rating-begun',
    session === asked
      ? 'You are rating this session yourself. What others heard in it waits until you hand in, or give your rating up.'
      : 'You are rating another take of this session yourself. What others heard in both waits until you hand in, or give your rating up.',
  );
}
