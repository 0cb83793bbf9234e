import { account as say } from '../strings/account.ts';
import type { Field } from './field-faults.ts';

/** What somebody tells of themselves to have an account. */
export const signUpFields: readonly Field[] = [
  { name: 'name', label: say.name, kind: 'text', autocomplete: 'name', help: say.nameHelp },
  { name: 'email', label: say.email, kind: 'email', autocomplete: 'email' },
  {
    name: 'password',
    label: say.password,
    kind: 'password',
    autocomplete: 'new-password',
    help: say.passwordHelp,
  },
];
