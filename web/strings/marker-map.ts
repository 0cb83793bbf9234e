import { format } from './format.ts';
import { zonedTime } from './zoned-time.ts';

/** A cohort by its markers. */
export const markerMap = {
  title: (cohort: string) => `${cohort}: markers`,
  kicker: 'Markers of the cohort',
  lead: 'What each trainee’s ended attempts came to: the mean of each marker, from 0 to 100, and below it from how many sessions. Open a cell for the sessions behind it.',
  keys: 'The arrow keys move from cell to cell.',
  back: (cohort: string) => `Back to ${cohort}`,
  period: 'Which attempts',
  periods: {
    all: 'All attempts',
    first: 'First attempt at each assignment',
    latest: 'Latest attempt at each assignment',
  },
  weeks: 'By the week in which they ended',
  week: (monday: string, count: number) =>
    `Week of ${zonedTime.date(`${monday}T12:00:00Z`, 'UTC')}, ${format.count(count, 'session', 'sessions')}`,
  loading: 'The figures are being reckoned…',
  shown: (what: string, count: number) => `${what}: ${format.count(count, 'session', 'sessions')}.`,
  caption: 'Trainees and markers',
  trainee: 'Trainee',
  all: 'All trainees',
  n: (n: number) => format.count(n, 'session', 'sessions'),
  unsaid: 'too little to say',
  none: 'no attempt',
  few: 'A dashed edge: fewer than three sessions, so there is little to go by.',
  scale: 'The deeper the ground, the higher the figure:',
  steps: ['0–20', '20–40', '40–60', '60–80', '80–100'],
  versions: (count: number) =>
    `These sessions were heard by ${count} versions of the rubric. Figures of different versions do not compare exactly.`,
  cell: (trainee: string, marker: string) => `: ${trainee}, ${marker}, show the sessions`,
  heading: (trainee: string, marker: string) => `${trainee}: ${marker}`,
  mean: (score: number, low: number, high: number, n: number) =>
    n === 1
      ? `${Math.round(score)}, between ${Math.round(low)} and ${Math.round(high)}, from 1 session.`
      : `On average ${Math.round(score)}, between ${Math.round(low)} and ${Math.round(high)}, from ${n} sessions.`,
  meaning:
    'The interval says how well these sessions are known, not how the next one will go. Practice, never a pass or a fail.',
  noMean: 'There is not enough to say in these sessions.',
  noSessions: 'No attempt has ended in this period.',
  figure: (score: number, low: number, high: number) =>
    `${Math.round(score)}, between ${Math.round(low)} and ${Math.round(high)}`,
  notEnough: 'not enough to say',
  ended: (when: string) => `ended ${when}`,
  empty: 'Once trainees have joined and an attempt has ended, its markers stand here.',
} as const;
