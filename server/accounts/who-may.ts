/**
 * Who may do something.
 *
 * Whatever the address names: `anyone`, a stranger too, about nothing but their own; `person`: whoever is signed in; `teacher`:
 * whose account is an instructor's; `administrator`: who looks after the installation.
 *
 * By what the address names: `author`: the instructor who writes the draft; `owner`: the person whose session it is, but for while
 * they rate themselves in it, since they would be told of results; `owner-at-any-time`: the same person, for what tells of no
 * result; `ally`: the person whose alliance it is; `keeper`: the person whose evidence file it is; `learner`: the person whose round of drills it is; `member`: who is in the
 * cohort; `instructor`: who instructs it; `instructor-of-open`: the same, while it is not archived. Everybody else is told
 * that there is no such thing.
 */
export type Who =
  | 'anyone'
  | 'person'
  | 'teacher'
  | 'administrator'
  | 'author'
  | 'owner'
  | 'owner-at-any-time'
  | 'ally'
  | 'keeper'
  | 'learner'
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
  'export-own-data': 'anyone',
  'import-own-data': 'anyone',
  'delete-own-data': 'anyone',
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
  'read-frameworks': 'anyone',
  'start-session': 'anyone',
  'read-transcript': 'anyone',
  'redact-transcript': 'anyone',
  'import-session': 'anyone',
  'watch-import': 'anyone',
  'list-own-sessions': 'anyone',
  'read-own-growth': 'anyone',
  'read-session': 'owner-at-any-time',
  'take-turn': 'owner-at-any-time',
  'take-turn-again': 'owner-at-any-time',
  'finish-session': 'owner-at-any-time',
  'read-debrief': 'owner',
  'compare-takes': 'owner',
  'read-crosswalk': 'owner',
  'share-session': 'owner-at-any-time',
  'read-moments': 'owner',
  'try-moment': 'owner',
  'delete-session': 'owner-at-any-time',
  'choose-rate-first': 'anyone',
  'read-own-self-ratings': 'anyone',
  'read-self-rating': 'owner-at-any-time',
  'rate-self': 'owner-at-any-time',
  'read-note-prompts': 'anyone',
  'read-note-language': 'anyone',
  'list-own-notes': 'anyone',
  'read-note': 'owner-at-any-time',
  'write-note': 'owner-at-any-time',
  'delete-note': 'owner-at-any-time',
  'share-note': 'owner-at-any-time',
  'read-engagements': 'anyone',
  'begin-alliance': 'anyone',
  'list-own-alliances': 'anyone',
  'read-alliance': 'ally',
  'start-next-session': 'ally',
  'write-on-sheet': 'ally',
  'delete-alliance': 'ally',
  'read-drills': 'anyone',
  'begin-drill-round': 'anyone',
  'read-drill-round': 'learner',
  'answer-drill': 'learner',
  'list-own-evidence': 'anyone',
  'begin-evidence': 'anyone',
  'read-evidence': 'keeper',
  'write-evidence': 'keeper',
  'share-evidence': 'keeper',
  'export-evidence': 'keeper',
  'delete-evidence': 'keeper',
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
  'read-markers': 'instructor',
  'read-trainee-session': 'instructor',
  'read-shared-sessions': 'instructor',
  'read-shared-notes': 'instructor',
  'read-shared-evidence': 'instructor',
  'comment-on-evidence': 'instructor-of-open',
  'read-weights': 'member',
  'set-weights': 'instructor-of-open',
  'list-own-assignments': 'person',
  attempt: 'member',
  'read-review-queue': 'instructor',
  'read-trainee-review': 'instructor',
  review: 'instructor-of-open',
  'read-own-review': 'owner',
  'answer-review': 'owner',
  'withdraw-dispute': 'owner',
  'read-trainee-rating': 'instructor',
  'rate-trainee-session': 'instructor-of-open',
  'read-calibrations': 'instructor',
  'make-calibration': 'instructor-of-open',
  'rate-calibration': 'instructor-of-open',
  'close-calibration': 'instructor-of-open',
  'read-local-accuracy': 'instructor',
  'export-labelled-turns': 'instructor',
  'check-scenario': 'teacher',
  'read-scenario-words': 'teacher',
  'list-own-drafts': 'teacher',
  'begin-draft': 'teacher',
  'read-draft': 'author',
  'write-draft': 'author',
  'try-draft': 'author',
  'publish-draft': 'author',
  'delete-draft': 'author',
} as const satisfies Record<string, Who>;

/** Something that can be asked of the server. */
export type Deed = keyof typeof whoMay;
