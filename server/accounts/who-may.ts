/**
 * Who may do something.
 *
 * Whatever the address names: `anyone`, a stranger too, about nothing but their own; `person`: whoever is signed in; `teacher`:
 * whose account is an instructor's; `administrator`: who looks after the installation.
 *
 * By what the address names: `owner`: the person whose session it is; `ally`: the person whose alliance it is; `member`: who is in
 * the cohort; `instructor`: who instructs it; `instructor-of-open`: the same, while it is not archived. Everybody else is told
 * that there is no such thing.
 */
export type Who =
  | 'anyone'
  | 'person'
  | 'teacher'
  | 'administrator'
  | 'owner'
  | 'ally'
  | 'member'
  | 'instructor'
  | 'instructor-of-open';

/** The one table of permissions: everything that can be asked of the server, and who may ask it. */
export const whoMay = {
  'read-me': 'anyone',
  'sign-up': 'anyone',
  'sign-in': 'anyone',
  'sign-on': 'anyone',
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
  'make-cohort': 'teacher',
  'list-own-cohorts': 'person',
  'read-cohort': 'member',
  'change-cohort': 'instructor',
  'let-people-join': 'instructor-of-open',
  'add-instructor': 'instructor-of-open',
  'remove-member': 'instructor-of-open',
  'leave-cohort': 'member',
  'read-join-code': 'anyone',
  'join-cohort': 'person',
  assign: 'instructor-of-open',
  'read-matrix': 'instructor',
  'read-tables': 'instructor',
  'read-trainee-session': 'instructor',
  'list-own-assignments': 'person',
  attempt: 'member',
  'read-review-queue': 'instructor',
  'read-trainee-review': 'instructor',
  review: 'instructor-of-open',
  'read-own-review': 'owner',
  'answer-review': 'owner',
  'read-local-accuracy': 'instructor',
  'export-labelled-turns': 'instructor',
} as const satisfies Record<string, Who>;

/** Something that can be asked of the server. */
export type Deed = keyof typeof whoMay;
