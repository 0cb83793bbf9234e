/** Sessions of one's own, shared with the instructors of a cohort. */
export const sharing = {
  heading: 'Who reads this session',
  private:
    'Nobody but you. What you practise on your own, and what guests practise, stays private unless you share it.',
  with: (cohort: string, names: string, when: string) =>
    `You share it with the instructors of ${cohort} since ${when}: ${names}. They read this debrief and can write beside it.`,
  archived: (cohort: string) => `${cohort} is archived, so nobody reads it there at present.`,
  back: 'Take it back',
  backDone:
    'You have taken it back. Nobody but you reads it now; what was written beside it stays with the session.',
  cohort: 'Share it with the instructors of',
  option: (cohort: string, names: string) => `${cohort} (${names})`,
  share: 'Share it',
  help: 'They read this session and no other, until you take it back, leave the cohort, or it is archived.',
  done: (cohort: string) => `The instructors of ${cohort} can read it now.`,

  list: 'Shared by trainees',
  lead: 'Sessions that trainees practised on their own, or held with real clients, and show you. They can take them back at any time.',
  none: 'No trainee shares a session with you at present.',
  since: (when: string) => `shared on ${when}`,
  review: { none: 'not reviewed', begun: 'review begun', released: 'reviewed' },
  read: 'Read',
} as const;
