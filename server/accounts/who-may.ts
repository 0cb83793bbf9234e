/**
 * `anyone`: a stranger too, about nothing but their own. `owner`: only the person whose session it is. `ally`: only the person
 * whose alliance it is. `person`: whoever is signed in. `administrator`: who looks after the installation.
 */
export type Who = 'anyone' | 'owner' | 'ally' | 'person' | 'administrator';

/** The one table of permissions: everything that can be asked of the server, and who may ask it. */
export const whoMay = {
  'read-me': 'anyone',
  'sign-up': 'anyone',
  'sign-in': 'anyone',
  'sign-out': 'anyone',
  'change-name': 'person',
  'change-own-password': 'person',
  'list-own-sign-ins': 'person',
  'revoke-sign-in': 'person',
  'ask-for-password-link': 'anyone',
  'use-password-link': 'anyone',
  'use-welcome-link': 'anyone',
  'list-people': 'administrator',
  'change-role': 'administrator',
  'read-scenarios': 'anyone',
  'read-rubric': 'anyone',
  'start-session': 'anyone',
  'list-own-sessions': 'anyone',
  'read-own-growth': 'anyone',
  'read-session': 'owner',
  'take-turn': 'owner',
  'take-turn-again': 'owner',
  'finish-session': 'owner',
  'read-debrief': 'owner',
  'compare-takes': 'owner',
  'delete-session': 'owner',
  'read-engagements': 'anyone',
  'begin-alliance': 'anyone',
  'list-own-alliances': 'anyone',
  'read-alliance': 'ally',
  'start-next-session': 'ally',
  'write-on-sheet': 'ally',
  'delete-alliance': 'ally',
} as const satisfies Record<string, Who>;

/** Something that can be asked of the server. */
export type Deed = keyof typeof whoMay;
