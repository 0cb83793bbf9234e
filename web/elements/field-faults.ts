import { account as say } from '../strings/account.ts';

/** Something to write in a form. */
export interface Field {
  /** Its name among what is sent. */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'email' | 'password';
  /** What the browser may fill in, in the words of HTML. */
  readonly autocomplete: 'name' | 'email' | 'username' | 'current-password' | 'new-password';
  readonly help?: string;
  /** What stands there to begin with. */
  readonly value?: string;
}

/** What was written, by the fields' names. */
export type Written = Readonly<Record<string, string>>;

/** A field that cannot be sent as it is, and why. */
export interface Fault {
  readonly name: string;
  readonly message: string;
}

/** What can be told without asking the server: that nothing is written, or that it is no e-mail address. */
export function fieldFaults(fields: readonly Field[], written: Written): readonly Fault[] {
  return fields.flatMap(({ name, label, kind }) => {
    const value = written[name] ?? '';
    const told = kind === 'password' ? value : value.trim();
    if (told === '') return [{ name, message: say.missing(label) }];
    if (kind === 'email' && !/^[^\s@]+@[^\s@]+$/.test(told))
      return [{ name, message: say.noEmail(label) }];
    return [];
  });
}
