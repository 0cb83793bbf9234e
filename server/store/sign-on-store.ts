import type { Account, Token } from './account-store.ts';

/** A person as an issuer knows them. */
export interface SignOn {
  readonly issuer: string;
  /** The issuer's name for the person, which it gives to nobody else. */
  readonly subject: string;
}

/** A sign-on that was begun, kept until the browser comes back from the issuer. */
export interface SignOnAttempt {
  /** SHA-256 of the word that comes back with the browser, in hexadecimal. */
  readonly state: string;
  /** SHA-256 of the secret in the browser's cookie, in hexadecimal. */
  readonly browser: string;
  /** What the issuer's answer has to fit; worth nothing without it. */
  readonly nonce: string;
  readonly verifier: string;
  /** Path of this site to go back to. */
  readonly to: string;
  /** Whether what was done as a guest comes along to an account that there is already. */
  readonly bring: boolean;
  /** Milliseconds since 1970, UTC. */
  readonly expiresAt: number;
}

/** What is kept of people who sign on elsewhere. */
export interface SignOnStore {
  /** Keeps an attempt, and forgets those that are too old. */
  addSignOnAttempt(attempt: SignOnAttempt, now: number): Promise<void>;
  /** Takes an attempt out of use. Null for one that was used, is too old, or was begun in another browser. */
  takeSignOnAttempt(state: string, browser: string, now: number): Promise<SignOnAttempt | null>;
  /** The account of somebody who has signed on before, or null. */
  findBySignOn(signOn: SignOn): Promise<Account | null>;
  /**
   * Keeps a person who signs on for the first time: the guest of this id becomes it, with the new token in place of all that they
   * held; where there is none, it is a new account.
   *
   * @returns false, with nothing changed, when the address is taken or the account is no guest's
   */
  addSignOn(signOn: SignOn, person: Account, token: Token): Promise<boolean>;
}
