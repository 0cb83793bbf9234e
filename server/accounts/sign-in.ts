import type { Account } from '../store/account-store.ts';
import type { Store } from '../store/store.ts';
import { hashPassword, isPassword } from './password.ts';
import { newId, type Random } from './random-names.ts';
import { forgive, throttle } from './throttle.ts';
import { drawToken, guest, type NewToken } from './token.ts';

/** Where the accounts live, and what is handed in so that tests can hold it still. */
export interface Reception {
  readonly store: Store;
  readonly random: Random;
  /** Now, in milliseconds since 1970, UTC. */
  readonly now: number;
  /** What the browser calls itself, or null. */
  readonly browser: string | null;
}

/** Somebody who is let in, with the token that their browser is to hold from now on. */
export interface LetIn {
  readonly account: Account;
  readonly token: NewToken;
}

/** What somebody tells to have an account of their own. */
export interface SignUp {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Gives a visitor an account of their own. A guest keeps all that they did: the account is theirs, and only its token is new.
 *
 * @param visitor the guest, or null for a stranger
 * @returns null when the address has an account already
 */
export async function signUp(
  { store, random, now, browser }: Reception,
  visitor: Account | null,
  { name, email, password }: SignUp,
  role: Account['role'] = 'trainee',
): Promise<LetIn | null> {
  const hashed = await hashPassword(password);
  const id = visitor?.id ?? newId(random);
  const token = drawToken(random, id, browser, now);
  if (visitor === null) {
    const passing = drawToken(random, id, browser, now);
    await store.addAccount(guest(id, now), { ...passing.kept, expiresAt: now });
  }
  const who = { name, email: plainEmail(email), password: hashed, role };
  if (!(await store.register(id, who, token.kept))) return null;
  const account = await store.findAccount(id);
  return account === null ? null : { account, token };
}

/** Lets somebody in by their password; `wait` tells milliseconds where that was tried too often. */
export async function signIn(
  { store, random, now, browser }: Reception,
  { email, password }: Pick<SignUp, 'email' | 'password'>,
  place: string,
): Promise<LetIn | { readonly wait: number }> {
  const plain = plainEmail(email);
  const wait = await throttle(store, plain, place, now);
  if (wait > 0) return { wait };
  const known = await store.findByEmail(plain);
  const right = await isPassword(known?.password ?? null, password);
  if (known === null || !right) return { wait: 0 };
  await forgive(store, plain);
  const token = drawToken(random, known.account.id, browser, now);
  await store.addToken(token.kept);
  return { account: known.account, token };
}

/** An address as it is kept and looked for. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}
