import { createHash } from 'node:crypto';
import type { Account, Token } from '../store/account-store.ts';
import { newId, type Random } from './random-names.ts';

const DAY = 86_400_000;
/** How long a browser is known after its last visit, in milliseconds: the longest that browsers keep a cookie. */
export const TOKEN_LIFE = 400 * DAY;

/** A token before anybody is told of it: the secret that goes to the browser, and what is kept of it. */
export interface NewToken {
  /** 256 random bits, base64url. */
  readonly secret: string;
  readonly kept: Token;
}

/**
 * Draws a token for an account.
 *
 * @param browser what the browser calls itself, or null
 */
export function drawToken(
  random: Random,
  account: string,
  browser: string | null,
  now: number,
): NewToken {
  const secret = Buffer.from(random(32)).toString('base64url');
  const kept = {
    hash: hashOf(secret),
    id: newId(random),
    account,
    createdAt: now,
    seenAt: now,
    browser: browser?.slice(0, longestName) ?? null,
    expiresAt: now + TOKEN_LIFE,
  };
  return { secret, kept };
}

/** Secrets are random, so a plain hash is enough: who reads the database cannot use what stands there. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** Whether a text has the shape of a secret that was drawn here. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^[\w-]{43}$/.test(text);
}

/** An account that nobody has told anything about. */
export function guest(id: string, now: number): Account {
  return { id, createdAt: now, name: null, email: null, role: 'trainee' };
}

// Browsers tell long stories about themselves.
const longestName = 300;
