import type { Account } from '../store/account-store.ts';
import type { Store } from '../store/store.ts';
import { newId, type Random } from './random-names.ts';
import { drawToken, guest, hashOf, isSecret, TOKEN_LIFE, type NewToken } from './token.ts';

/** Who asks, and whether their browser has to be told anew how long it is known. */
export interface Visitor {
  readonly account: Account;
  /** Hash of the token that they showed. */
  readonly token: string;
  readonly renewed: boolean;
}

/** Makes an account for somebody who has told nothing about themselves; returns it and the token that opens it. */
export async function makeGuest(
  store: Store,
  random: Random,
  browser: string | null,
  now: number,
): Promise<{ account: Account; token: NewToken }> {
  const account = guest(newId(random), now);
  const token = drawToken(random, account.id, browser, now);
  await store.addAccount(account, token.kept);
  return { account, token };
}

/** The visitor who holds a token, or null for one that is malformed, unknown or too old. */
export async function recognise(
  store: Store,
  secret: string | undefined,
  now: number,
): Promise<Visitor | null> {
  if (!isSecret(secret)) return null;
  const known = await store.findToken(hashOf(secret));
  if (known === null || known.token.expiresAt <= now) return null;
  const { token, holder } = known;
  // Written once an hour at most: reading a page must not cost a write.
  const seen = (token.seenAt ?? 0) > now - HOUR;
  const renewed = token.expiresAt < now + TOKEN_LIFE - DAY;
  if (!seen || renewed)
    await store.renewToken(token.hash, now, renewed ? now + TOKEN_LIFE : token.expiresAt);
  return { account: holder, token: token.hash, renewed };
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
