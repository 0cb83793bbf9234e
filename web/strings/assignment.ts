import type { AssignmentView, Mode, Standing } from '../../server/api/contract/assignment.ts';

const clients = (name: string) => `With ${name}`;
const times = (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`);

/** Assignments: given to a cohort, attempted by trainees, followed by instructors. */
export const assignment = {
  heading: 'Assignments',
  due: 'Due',
  standing: {
    'not-open': 'Not open',
    'not-begun': 'Not begun',
    'in-progress': 'In progress',
    done: 'Done',
    late: 'Late',
    reviewed: 'Reviewed',
  } as const satisfies Record<Standing, string>,
  mode: { practice: 'Practice', exam: 'Exam' } as const satisfies Record<Mode, string>,
  modeText: {
    practice: 'Each attempt meets the client anew, and any turn can be taken again afterwards.',
    exam: 'Everybody meets the very same client, and no turn can be taken again.',
  } as const satisfies Record<Mode, string>,
  /** Whom one meets, and how often where it is more than once. */
  whom: ({ kind, scenario, sessions }: AssignmentView) =>
    kind === 'scenario' || sessions === null
      ? clients(scenario.client)
      : `${clients(scenario.client)}, ${sessions} sessions`,
  opens: (when: string) => `Opens ${when}`,
  opened: (when: string) => `Open since ${when}`,
  dueAt: (when: string) => `Due ${when}`,
  neverLate: 'No due date',
  attempts: (count: number | null) => (count === null ? 'any number of attempts' : times(count)),
  attemptsOf: (had: number, of: number | null) =>
    of === null ? times(had) : `${had} of ${times(of)}`,
  withdrawn: 'Withdrawn',
  notThere:
    'Who wrote this client has withdrawn them, or shares them with this cohort no longer. No attempt can begin.',
  instructions: 'Instructions',

  none: 'Nothing is assigned to you here yet.',
  noneArchived: 'The cohort is archived, and nothing is due in it any more.',
  begin: 'Begin',
  beginAgain: 'Begin another attempt',
  goOn: 'Go on',
  debrief: 'Debrief',
  see: 'See the assignment',
  nameOf: (way: string, title: string) => `${way}: ${title}`,

  matrix: 'Who is how far',
  matrixCaption: 'Trainees and assignments',
  matrixLead:
    'Open a cell for all attempts of a trainee, with the way to each debrief. The arrow keys move from cell to cell.',
  tableWait: 'The table is being made…',
  tableSaved: (name: string) => `${name} is saved.`,
  tables: 'As tables for a spreadsheet (CSV):',
  table: { roster: 'roster', results: 'results', findings: 'findings', markers: 'markers' },
  toMarkers: 'See how each trainee does by marker',
  trainee: 'Trainee',
  cell: (trainee: string, title: string) => `: ${trainee}, ${title}, show the attempts`,
  noAttempts: (trainee: string) => `${trainee} has not begun it.`,
  attempt: (number: number) => `Attempt ${number}`,
  attemptBegun: (when: string) => `begun ${when}`,
  attemptEnded: (when: string) => `ended ${when}`,
  attemptRuns: 'still in progress',
  attemptDeleted: 'deleted by the trainee',
  matrixEmpty: 'Once trainees have joined and something is assigned, you see here who is how far.',

  given: 'Assignments',
  givenNone: 'Nothing is assigned yet.',
  make: 'Make an assignment',
  makeYes: 'Assign it',
  made: (title: string) => `“${title}” is assigned.`,
  scenario: 'Client',
  scenarios: 'One session',
  engagements: 'Clients who come back',
  engagementOf: (title: string, client: string, sessions: number) =>
    `${title}, with ${client}, ${sessions} sessions`,
  scenarioOf: (title: string, client: string) => `${title}, with ${client}`,
  instructionsHelp: 'What trainees read before they begin. It can stay empty.',
  opensLabel: 'Opens',
  opensHelp: (zone: string) => `Date and time in ${zone}. Left empty, it opens at once.`,
  dueLabel: 'Due',
  dueHelp: (zone: string) => `Date and time in ${zone}. Left empty, it is never late.`,
  attemptsLabel: 'Attempts',
  attemptsHelp:
    'How often each trainee may try, up to 50. Left empty, once in an exam, and as often as they like in practice.',
  modeLabel: 'Mode',
  change: 'Change',
  changeOf: (title: string) => `Change: ${title}`,
  changeYes: 'Save',
  changed: (title: string) => `“${title}” is changed.`,
  withdraw: 'Withdraw',
  withdrawOf: (title: string) => `Withdraw: ${title}`,
  withdrawTitle: (title: string) => `Withdraw “${title}”?`,
  withdrawText: 'Nobody begins it any more. What was begun goes on, and what was done stays.',
  withdrawYes: 'Withdraw it',
  withdrawDone: (title: string) => `“${title}” is withdrawn.`,
  restore: 'Give it out again',
  restoreOf: (title: string) => `Give it out again: ${title}`,
  restored: (title: string) => `“${title}” is given out again.`,
  leaveIt: 'Leave it as it is',
  wait: 'One moment…',

  at: (cohort: string) => `Assignment of ${cohort}`,
  readers: 'The instructors of this cohort read this session.',
  readersSeveral: 'The instructors of this cohort read its sessions.',
  examOnce: 'This is an exam: it is taken once, so no turn of it can be taken again.',
  toCohort: (cohort: string) => `Back to ${cohort}`,

  traineeDebrief: (trainee: string, title: string) => `${trainee}: ${title}`,
  readAs: (trainee: string) =>
    `You read it as ${trainee} does: “you” and “yours” in it are ${trainee}.`,
  someone: 'Trainee',
  theCohort: 'the cohort',
} as const;
