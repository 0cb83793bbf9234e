import { createHash } from 'node:crypto';
import type { Store } from '../store/store.ts';
import { newId, type Random } from './random-names.ts';

const DAY = 86_400_000;
/** How long a browser is known after its last visit, in milliseconds: the longest that browsers keep a cookie. */
export const TOKEN_LIFE = 400 * DAY;

/** Who asks, and whether their browser has to be told anew how long it is known. */
export interface Visitor {
  /** Id of the account. */
  readonly account: string;
  readonly renewed: boolean;
}

/** Makes an account for somebody who has told nothing about themselves; returns its id and the token that opens it. */
export async function makeGuest(
  store: Store,
  random: Random,
  now: number,
): Promise<{ account: string; token: string }> {
  const account = newId(random);
  const token = Buffer.from(random(32)).toString('base64url');
  await store.addAccount(
    { id: account, createdAt: now },
    { hash: hashOf(token), account, expiresAt: now + TOKEN_LIFE },
  );
  return { account, token };
}

/** The visitor who holds a token, or null for one that is malformed, unknown or too old. */
export async function recognise(
  store: Store,
  token: string | undefined,
  now: number,
): Promise<Visitor | null> {
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return null;
  const known = await store.findToken(hashOf(token));
  if (known === null || known.expiresAt <= now) return null;
  // Written once a day at most: reading a page must not cost a write.
  const renewed = known.expiresAt < now + TOKEN_LIFE - DAY;
  if (renewed) await store.renewToken(known.hash, now + TOKEN_LIFE);
  return { account: known.account, renewed };
}

/** Tokens are random, so a plain hash is enough: who reads the database cannot use what stands there. */
function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
