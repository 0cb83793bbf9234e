/** What an issuer says of a person. */
export interface Claims {
  /** The issuer with its name for the person, which stays whatever else changes. */
  readonly issuer: string;
  readonly subject: string;
  readonly name: string | null;
  /** Null unless the issuer says that it is really theirs. */
  readonly email: string | null;
}

/** What an issuer tells in one place, by the names of OpenID Connect. */
export type Facts = Readonly<Record<string, unknown>>;

/** Reads what an issuer tells in several places; what stands in an earlier one counts. */
export function claimsOf(issuer: string, subject: string, told: readonly Facts[]): Claims {
  return { issuer, subject, name: first(told, nameIn), email: first(told, emailIn) };
}

function first(told: readonly Facts[], read: (facts: Facts) => string | null): string | null {
  return told.map(read).find((each) => each !== null) ?? null;
}

function nameIn({ name, given_name, family_name, preferred_username }: Facts): string | null {
  const whole = [given_name, family_name].filter(isText).join(' ');
  return [name, whole, preferred_username].find(isText) ?? null;
}

/** An address counts only where the same place says that it was verified. */
function emailIn({ email, email_verified }: Facts): string | null {
  return email_verified === true && isText(email) ? email : null;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
