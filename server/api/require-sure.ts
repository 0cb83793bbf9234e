import type { FastifyRequest } from 'fastify';
import { isPassword } from '../accounts/password.ts';
import { isPerson } from '../accounts/person.ts';
import { throttle } from '../accounts/throttle.ts';
import { DELETE_WORD, type DeleteAccount } from './contract/own-data.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';
import { tooManyTries } from './visits.ts';

/** How long after a sign-on somebody without a password may delete everything, in milliseconds. */
const FRESH = 10 * 60_000;

/**
 * Makes sure that whoever asks to delete an account is its person, and not somebody who found a browser open: by their password;
 * by the word and a sign-on of a moment ago, for who signs on elsewhere; by the word alone for a guest, who has nothing else.
 *
 * @throws Refusal with a sentence that says what is missing
 */
export async function requireSure(
  house: House,
  request: FastifyRequest,
  account: string,
  { password, word }: DeleteAccount,
): Promise<void> {
  const { store, signOn, clock } = house;
  const { visitor } = request;
  const kept = await store.passwordOf(account);
  if (kept !== null) {
    // Nobody shall have all day to guess.
    const wait = await throttle(store, visitor?.email ?? account, request.ip, clock());
    if (wait > 0) throw tooManyTries(wait);
    if (await isPassword(kept, password ?? '')) return;
    throw new Refusal(403, 'wrong-password', 'That is not your password. Nothing is deleted.');
  }
  if (word?.trim().toLowerCase() !== DELETE_WORD)
    throw new Refusal(
      403,
      'not-confirmed',
      `Write the word “${DELETE_WORD}” to delete everything.`,
    );
  // Where the sign-on was taken away since, nobody can be asked for it.
  if (!isPerson(visitor) || signOn === null) return;
  const token = request.token === null ? null : await store.findToken(request.token);
  if ((token?.token.createdAt ?? 0) < clock() - FRESH)
    throw new Refusal(
      403,
      'sign-on-again',
      `Sign on with ${signOn.title} once more, so that it is surely you. Then delete within ten minutes. Nothing is deleted yet.`,
    );
}
