/**
 * `anyone`: a stranger too, about nothing but their own. `owner`: only the person whose session it is. `ally`: only the person
 * whose alliance it is.
 */
export type Who = 'anyone' | 'owner' | 'ally';

/** The one table of permissions: everything that can be asked of the server, and who may ask it. */
export const whoMay = {
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
