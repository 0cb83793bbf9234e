import { hash, verify } from '@node-rs/argon2';

// What OWASP's cheat sheet on password storage asks for at least: Argon2id, 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Fewest characters of a password: long ones are safe without rules about signs and digits (NIST SP 800-63B). */
export const SHORTEST = 10;

/** The hash of a password with its salt and parameters, as it is kept. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Whether a password is the one of a hash. Where there is no hash, as much work is done for the answer no. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const right = await verify(kept ?? (await nobodys), password.normalize('NFKC'));
  return right && kept !== null;
}

// Made once: whoever tries addresses must not learn from the time which of them has an account.
const nobodys = hashPassword('nobody has this one');

/**
 * Why a password will not do, as a sentence, or null where it does.
 *
 * @param about what others know of the person: their name and address
 */
export function passwordFault(password: string, about: readonly string[]): string | null {
  const { length } = [...password];
  if (length < SHORTEST)
    return `The password has ${length} characters: take ${SHORTEST} or more. A few words that only you put together are easy to keep.`;
  const plain = password.toLowerCase();
  const known = about
    .flatMap((text) => [text, ...text.split(/[@\s]+/)])
    .find((text) => text.length > 3 && text.toLowerCase() === plain);
  if (known !== undefined) return 'The password is your own name or address: take another.';
  if (new Set(plain).size < 4)
    return 'The password is made of very few different characters: take another.';
  return null;
}
