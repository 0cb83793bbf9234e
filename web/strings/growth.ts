/** The growth page. */
export const growth = {
  title: 'Your growth',
  lead: 'Markers of partnership over your finished sessions. One session tells little; the line over several tells more.',
  empty: 'Your line starts with the first session',
  emptyText:
    'Practise once, and the markers of that session stand here. After three or four sessions you begin to see where you are moving.',
  emptyRunning: 'You have a session that is still running. Finish it, and its markers stand here.',
  start: 'Choose a client',
  lines: 'Markers over time',
  linesLead:
    'Dots are best guesses, whiskers show how far each may be off. A gap means there was not enough to say. Lines break where the rubric changed, because scores of two versions do not compare.',
  pick: 'Markers to show',
  pickNone: 'Choose at least one marker to see its line.',
  nothingYet: 'No marker has enough evidence yet for a number. Longer sessions help.',
  chart: (shown: string) =>
    `Line chart of ${shown} over your sessions. The table below holds the same numbers.`,
  chartWaits: 'Drawing the chart…',
  chartFailed: 'The chart could not be loaded. The table below holds the same numbers.',
  table: 'The same numbers as a table',
  tableCaption: 'Marker scores from 0 to 100 with their interval, by session, oldest first',
  session: 'Session',
  version: 'Rubric',
  newVersion: 'new rubric',
  unknown: 'Not enough to say',
  unknownShort: '–',
  value: (score: number, low: number, high: number) =>
    `${Math.round(score)} (${Math.round(low)}–${Math.round(high)})`,
  interval: (low: number, high: number) => `${Math.round(low)}–${Math.round(high)}`,
  balance: 'Balance over sessions',
  balanceNone: 'No session has enough evidence yet to be placed.',
  balanceText: (placed: number, count: number, where: string) => {
    const which = placed === count ? `${count}` : `${placed} of ${count}`;
    const shown =
      count === 1
        ? 'One session so far.'
        : `${which} sessions are placed, in order; the filled mark is the latest of them.`;
    return `${shown} ${where}`;
  },
  balanceLine: 'A short line stands for a session that is known on one of the two scales only.',
  sessions: 'Your sessions',
  noSessions: 'No session here yet.',
  running: 'still running',
  ended: {
    well: 'ended well',
    flat: 'ended flat',
    early: 'broken off by the client',
    finished: 'finished by you',
  },
  turns: { one: 'turn', many: 'turns' },
  with: (client: string) => `with ${client}`,
  goOn: 'Go on',
  debrief: 'Debrief',
  nameOf: (action: string, scenario: string, when: string) => `${action}: ${scenario}, ${when}`,
  remove: 'Delete',
  removeTitle: 'Delete this session?',
  removeText: (scenario: string, when: string) =>
    `“${scenario}”, ${when}: the talk, everything heard in it and your note about it are deleted for good.`,
  removeYes: 'Delete for good',
  removeNo: 'Keep it',
  removed: 'The session is deleted.',
} as const;
