import type { Account } from '../store/account-store.ts';
import type { Store } from '../store/store.ts';
import { hashPassword } from './password.ts';
import type { Random } from './random-names.ts';
import { plainEmail, signUp, type LetIn, type Reception, type SignUp } from './sign-in.ts';
import { drawToken, hashOf, isSecret } from './token.ts';

const HOUR = 3_600_000;
/** How long links work, in milliseconds. */
export const LINK_LIFE = { password: 2 * HOUR, administrator: 72 * HOUR };

/** Makes a link by which a person chooses a new password; returns its secret, or null when nobody has the address. */
export async function makePasswordLink(
  store: Store,
  random: Random,
  email: string,
  now: number,
): Promise<{ secret: string; account: Account } | null> {
  const known = await store.findByEmail(plainEmail(email));
  if (known === null) return null;
  const secret = drawSecret(random);
  await store.addLink({
    hash: hashOf(secret),
    kind: 'password',
    account: known.account.id,
    expiresAt: now + LINK_LIFE.password,
  });
  return { secret, account: known.account };
}

/** Makes the link by which the first administrator signs up; returns its secret, or null where there is one already. */
export async function makeAdministratorLink(
  store: Store,
  random: Random,
  now: number,
): Promise<string | null> {
  if (await store.hasAdministrator()) return null;
  const secret = drawSecret(random);
  await keepWelcome(store, secret, now);
  return secret;
}

/** The person whom a password link is for, or null where it works no more. */
export async function holderOf(store: Store, secret: string, now: number): Promise<Account | null> {
  const link = isSecret(secret) ? await store.findLink(hashOf(secret), 'password', now) : null;
  return link?.account == null ? null : store.findAccount(link.account);
}

/** Sets a new password by a link, which works once, and lets its holder in; all other browsers are signed out. Null where it works no more. */
export async function choosePassword(
  { store, random, now, browser }: Reception,
  secret: string,
  password: string,
): Promise<LetIn | null> {
  const account = await holderOf(store, secret, now);
  if (account === null || !(await store.useLink(hashOf(secret)))) return null;
  await store.changePassword(account.id, await hashPassword(password), null);
  const token = drawToken(random, account.id, browser, now);
  await store.addToken(token.kept);
  return { account, token };
}

/** Whether the link of the first administrator works. */
export async function isWelcome(store: Store, secret: string, now: number): Promise<boolean> {
  if (!isSecret(secret) || (await store.hasAdministrator())) return false;
  return (await store.findLink(hashOf(secret), 'administrator', now)) !== null;
}

/** Makes the first administrator by the link, which works once. Null where it works no more, or the address is taken. */
export async function welcome(
  reception: Reception,
  secret: string,
  visitor: Account | null,
  who: SignUp,
): Promise<LetIn | null> {
  const { store, now } = reception;
  if (!(await isWelcome(store, secret, now)) || !(await store.useLink(hashOf(secret)))) return null;
  const letIn = await signUp(reception, visitor, who, 'administrator');
  if (letIn === null) await keepWelcome(store, secret, now);
  return letIn;
}

function keepWelcome(store: Store, secret: string, now: number): Promise<void> {
  const expiresAt = now + LINK_LIFE.administrator;
  return store.addLink({ hash: hashOf(secret), kind: 'administrator', account: null, expiresAt });
}

function drawSecret(random: Random): string {
  return Buffer.from(random(32)).toString('base64url');
}
