/** What somebody may do in the whole installation; what they may do in a cohort is said there. */
export type AccountRole = 'trainee' | 'instructor' | 'administrator';

/** Somebody who practises. A guest has an id and nothing else of their own. */
export interface Account {
  readonly id: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  /** Null for a guest. */
  readonly name: string | null;
  /** In lower case; null for a guest, and for who signs on elsewhere and has no address that is known to be theirs. */
  readonly email: string | null;
  readonly role: AccountRole;
}

/** What turns a guest into a person. */
export interface Registration {
  readonly name: string;
  /** In lower case. */
  readonly email: string;
  /** Hash of the password, or null for who signs on elsewhere. */
  readonly password: string | null;
  readonly role: AccountRole;
}

/** What a browser holds to be known again. Only the hash of the token is kept. */
export interface Token {
  /** SHA-256 of the token, in hexadecimal. */
  readonly hash: string;
  /** What it is listed and revoked by. */
  readonly id: string;
  readonly account: string;
  /** Milliseconds since 1970, UTC; null where it was not kept. */
  readonly createdAt: number | null;
  readonly seenAt: number | null;
  /** What the browser calls itself, or null. */
  readonly browser: string | null;
  /** Milliseconds since 1970, UTC; unknown from then on. */
  readonly expiresAt: number;
}

/** An address that opens something once: a new password, or the place of the first administrator. */
export interface Link {
  /** SHA-256 of its secret, in hexadecimal. */
  readonly hash: string;
  readonly kind: 'password' | 'administrator';
  /** Whom it is for; null where nobody has an account yet. */
  readonly account: string | null;
  /** Milliseconds since 1970, UTC. */
  readonly expiresAt: number;
}

/** What is kept of people. */
export interface AccountStore {
  /** A new account and the token that opens it, together. */
  addAccount(account: Account, token: Token): Promise<void>;
  findAccount(id: string): Promise<Account | null>;
  /** The account of an address, in lower case, with the hash of its password. */
  findByEmail(email: string): Promise<{ account: Account; password: string | null } | null>;
  /** The hash of an account's password, or null. */
  passwordOf(account: string): Promise<string | null>;
  /** All who have a name, by it. */
  listPeople(): Promise<Account[]>;
  hasAdministrator(): Promise<boolean>;
  /**
   * Gives a guest a name, an address and a password, and the new token in place of all that they held.
   *
   * @returns false, with nothing changed, when the address is taken or the account is no guest's
   */
  register(account: string, who: Registration, token: Token): Promise<boolean>;
  /** Changes what a person is called. */
  rename(account: string, name: string): Promise<void>;
  /**
   * Changes what a person may do, and forgets their tokens, since these were given to somebody who might do something else.
   *
   * @returns false, with nothing changed, when it would leave no administrator, or there is no such person
   */
  changeRole(account: string, role: AccountRole): Promise<boolean>;
  /** Changes a password, and forgets every token but the one of this hash; all where it is null. */
  changePassword(account: string, password: string, keep: string | null): Promise<void>;
  /** Gives a guest's sessions and alliances to a person, and forgets the guest. */
  moveWork(guest: string, person: string): Promise<void>;

  addToken(token: Token): Promise<void>;
  /** The token with this hash, with its holder, or null. The caller looks at `expiresAt`. */
  findToken(hash: string): Promise<{ token: Token; holder: Account } | null>;
  /** Moves the day on which a token is forgotten, and that on which it was seen. */
  renewToken(hash: string, seenAt: number, expiresAt: number): Promise<void>;
  /** Tokens of an account that are known still, the latest seen first. */
  listTokens(account: string, now: number): Promise<Token[]>;
  removeToken(hash: string): Promise<void>;
  /** Forgets a token of the account by its id. Returns false when there is none. */
  revokeToken(id: string, account: string): Promise<boolean>;

  /** A link in place of those of the same kind for the same account. */
  addLink(link: Link): Promise<void>;
  /** The link with this hash that is not too old, or null. */
  findLink(hash: string, kind: Link['kind'], now: number): Promise<Link | null>;
  /** Takes a link out of use. Returns false when somebody was faster. */
  useLink(hash: string): Promise<boolean>;

  /** Counts a try and gives how many there were under this key since a moment, this one included; forgets older ones. */
  countTry(key: string, since: number, now: number): Promise<number>;
  forgetTries(key: string): Promise<void>;
}
