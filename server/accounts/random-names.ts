import { createHash } from 'node:crypto';

/** So many random bytes, fit for secrets. Handed in, so that tests can foresee them. */
export type Random = (bytes: number) => Uint8Array;

/** A name that nobody can guess and nothing else has: 22 letters, digits, `-` and `_`. */
export function newId(random: Random): string {
  return Buffer.from(random(16)).toString('base64url');
}

/** A number from 0 to 2³² − 1. */
export function newSeed(random: Random): number {
  return Buffer.from(random(4)).readUInt32BE();
}

/** A new id from an old one: always the same for the same account, and another for everybody else. */
export function deriveId(account: string, old: string): string {
  return createHash('sha256').update(`${account} ${old}`).digest('base64url').slice(0, 22);
}
