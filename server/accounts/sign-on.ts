import type { Account } from '../store/account-store.ts';
import type { SignOnAttempt } from '../store/sign-on-store.ts';
import type { Claims } from './claims.ts';
import type { Issuer } from './issuer.ts';
import { isPerson } from './person.ts';
import { newId, type Random } from './random-names.ts';
import { plainEmail, type LetIn, type Reception } from './sign-in.ts';
import { drawToken, guest, hashOf, isSecret } from './token.ts';

/** How long somebody may take at the issuer, in milliseconds. */
export const ATTEMPT_LIFE = 15 * 60_000;

/** Where somebody goes on after they signed on, and whether what they did as a guest comes along to the account that they have. */
export type Wish = Pick<SignOnAttempt, 'to' | 'bring'>;

/**
 * Begins a sign-on.
 *
 * @param back the address here that the issuer sends the browser to
 * @param again whether the issuer shall ask the person anew
 * @returns where to send the browser, and the secret for its cookie
 * @throws where the issuer does not answer
 */
export async function beginSignOn(
  { store, random, now }: Pick<Reception, 'store' | 'random' | 'now'>,
  issuer: Issuer,
  wish: Wish,
  back: string,
  again: boolean,
): Promise<{ address: URL; secret: string }> {
  const [secret, state, nonce, verifier] = [draw(random), draw(random), draw(random), draw(random)];
  const address = await issuer.begin({ state, nonce, verifier }, back, again);
  const keys = { state: hashOf(state), browser: hashOf(secret) };
  const expiresAt = now + ATTEMPT_LIFE;
  await store.addSignOnAttempt({ ...keys, nonce, verifier, ...wish, expiresAt }, now);
  return { address, secret };
}

/** Takes the attempt that a browser comes back with, which works once. Null where it works no more, or is another browser's. */
export async function takeAttempt(
  { store, now }: Pick<Reception, 'store' | 'now'>,
  secret: string | undefined,
  state: string | undefined,
): Promise<SignOnAttempt | null> {
  if (!isSecret(secret) || !isSecret(state)) return null;
  return store.takeSignOnAttempt(hashOf(state), hashOf(secret), now);
}

/**
 * Lets in whom the issuer knows. The first time a guest becomes the person, with all that they did; a stranger gets an account.
 *
 * @param visitor who is at the browser
 * @param bring whether a guest's work comes along to the account that there is already
 * @returns null where the address has an account that was made otherwise: whoever has that one may be somebody else
 */
export async function letInBy(
  { store, random, now, browser }: Reception,
  { issuer, subject, name, email }: Claims,
  visitor: Account | null,
  bring: boolean,
): Promise<LetIn | null> {
  const known = await store.findBySignOn({ issuer, subject });
  const whoWas = isPerson(visitor) ? null : visitor;
  if (known !== null) {
    if (bring && whoWas !== null) await store.moveWork(whoWas.id, known.id);
    const token = drawToken(random, known.id, browser, now);
    await store.addToken(token.kept);
    return { account: known, token };
  }
  const before = whoWas ?? guest(newId(random), now);
  const address = email === null ? null : plainEmail(email);
  const account = { ...before, name: name ?? address ?? subject, email: address };
  const token = drawToken(random, account.id, browser, now);
  const added = await store.addSignOn({ issuer, subject }, account, token.kept);
  return added ? { account, token } : null;
}

function draw(random: Random): string {
  return Buffer.from(random(32)).toString('base64url');
}
