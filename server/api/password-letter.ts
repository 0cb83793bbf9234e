import { LINK_LIFE } from '../accounts/links.ts';
import type { Account } from '../store/account-store.ts';
import type { Letter } from './house.ts';

/** The letter that carries a link to a new password. */
export function passwordLetter({ name, email }: Account, address: string): Letter {
  return {
    to: email ?? '',
    subject: 'A new password for Coequal',
    text: [
      `Hello ${name ?? ''},`,
      'somebody, most likely you, asked for a new password for this address. Choose it here:',
      address,
      `The link works once, within ${LINK_LIFE.password / 3_600_000} hours. If you did not ask for it, nothing has changed and nothing has to be done.`,
    ].join('\n\n'),
  };
}
