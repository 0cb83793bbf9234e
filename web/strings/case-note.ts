import type { CaseNote } from '../../server/api/contract/case-note.ts';
import type { Keeping } from '../pages/text-keeper.ts';

/** Notes that coaches write for themselves about a session. */
export const caseNote = {
  way: 'Write a note',
  back: 'Back to the debrief',
  backRunning: 'Back to the session',
  kicker: 'Case note',
  title: (session: string) => `Your note: ${session}`,
  lead: 'What stays with you from this hour, in your own words. It is kept while you write.',
  private:
    'Only you read it. It is kept on this server with the session, and nobody gets it by a review or a session that you share.',
  label: 'Your note',
  state: {
    saved: 'Everything is saved.',
    empty: 'Nothing is written yet.',
    saving: 'Saving…',
    failed: (why: string) => `Not saved yet; this browser keeps your words and tries again. ${why}`,
    conflict: 'Not saved: another window has changed this note.',
  } as const satisfies Record<Keeping<CaseNote>['state'] | 'empty', unknown>,
  tryAgain: 'Save now',
  restoredHere: 'This browser still had words that were not saved. They are back in the note.',
  tooLong: (most: number) =>
    `A note has at most ${most.toLocaleString('en')} characters. What is beyond that is not saved.`,

  prompts: (count: number) => `${count} questions to write on`,
  promptHelp: 'Choose one, and it stands at the end of your note.',
  promptDone: 'The question stands at the end of your note.',

  reading: 'How you speak of your client',
  readingLead:
    'Words that judge are marked here, with curious ones beside them. It is a suggestion and no score: take it, change it or leave it. It misses much, so a note without marks is no clean note.',
  readAgain: 'Read it now',
  readingNow: 'Reading…',
  notRead: (why: string) => `Not read just now. ${why}`,
  found: (count: number) =>
    count === 0
      ? 'Nothing is marked.'
      : `${count === 1 ? 'One place' : `${count} places`} to look at.`,
  nothingYet: 'As soon as something is written, it is read a moment after you pause.',
  instead: 'You could write',
  others: (count: number) => (count === 1 ? 'Other words' : `${count} other ways to write it`),
  take: 'Use these words',
  takeOf: (words: string) => `Use these words: ${words}`,
  leave: 'Leave it as it is',
  leaveOf: (quote: string) => `Leave it as it is: ${quote}`,
  taken: 'Your sentence reads otherwise now. Fill in what only you know.',
  undo: 'Put my sentence back',
  undone: 'Your sentence is back.',
  left: 'It stays as it is, and is not marked again.',

  remove: 'Delete this note',
  removeTitle: 'Delete this note?',
  removeText:
    'Your words are deleted for good, for you and for whomever you shared them with. The session stays.',
  removeYes: 'Delete it',
  removeNo: 'Keep it',
  removed: 'The note is deleted.',

  conflictTitle: 'Two windows have written in this note',
  conflictText: (line: number) =>
    `The two texts part at line ${line}. Neither is lost: choose which comes first, and both stand in the note.`,
  mine: 'Here',
  theirs: 'In the other window',
  nothingThere: '(nothing)',
  keepMine: 'Keep both, this one first',
  keepTheirs: 'Keep both, the other one first',
  joined: 'Both texts stand in the note, one below the other.',
  parting: '— from the other window —',
} as const;

/** A note, shared with the instructors of a cohort. */
export const noteSharing = {
  heading: 'Who reads this note',
  private: 'Nobody but you. Sharing the session does not share the note.',
  with: (cohort: string, names: string, when: string) =>
    `You share it with the instructors of ${cohort} since ${when}: ${names}. They read it as it stands, also what you change later.`,
  archived: (cohort: string) => `${cohort} is archived, so nobody reads it there at present.`,
  back: 'Take it back',
  backDone: 'You have taken it back. Nobody but you reads it now.',
  cohort: 'Share it with the instructors of',
  option: (cohort: string, names: string) => `${cohort} (${names})`,
  share: 'Share this note',
  help: 'They read this note and no other, and not the session, until you take it back, leave the cohort, or it is archived.',
  done: (cohort: string) => `The instructors of ${cohort} can read it now.`,

  list: 'Notes shared by trainees',
  lead: 'What trainees wrote for themselves about a session and show you. They can take it back at any time.',
  since: (when: string) => `shared on ${when}`,
  read: 'Read',
  title: (trainee: string, title: string) => `${trainee}: ${title}`,
  kicker: 'A note that is shared with you',
  of: (shared: string, changed: string) => `Shared on ${shared}, last changed on ${changed}.`,
  toCohort: 'Back to the cohort',
} as const;

/** The list of one's own notes. */
export const ownNotes = {
  title: 'Your notes',
  way: 'All your notes',
  lead: 'What you wrote for yourself after your sessions, the latest first. Only you read it, unless you share a note.',
  toSessions: 'To your sessions',
  none: 'You have no notes yet. Each debrief has a way to one.',
  words: (count: number) => (count === 1 ? '1 word' : `${count} words`),
  changed: (when: string) => `changed ${when}`,
  shared: (cohort: string) => `shared with ${cohort}`,
  read: 'Open',
} as const;
