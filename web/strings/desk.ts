import type { Draft } from '../../server/api/contract/draft.ts';
import type { Keeping } from '../pages/text-keeper.ts';

/** The desk: the text of a scenario, and beside it everything that helps to write it. */
export const desk = {
  back: 'Your scenarios',
  untitled: 'Without a title',
  editor: 'Text of the scenario, in YAML',
  keys: 'Tab goes on to what is behind the editor. Ctrl + ] and Ctrl + [ indent, Ctrl + Space completes, Ctrl + F finds, F8 goes to the next fault.',
  state: {
    saved: 'Saved',
    saving: 'Saving…',
    failed: (why: string) =>
      `Not saved: ${why} What you write stays in this browser, and is tried again.`,
    conflict: 'Not saved: another window has changed this scenario.',
  } as const satisfies Record<Keeping<Draft>['state'], unknown>,
  tryAgain: 'Save now',
  restoredHere: 'This browser still had words that were not saved. They are back in the text.',

  faults: 'Faults',
  faultsNone: 'No fault found.',
  checking: 'Reading…',
  unchecked: (why: string) => `Not checked: ${why}`,
  faultCount: (errors: number, warnings: number) =>
    errors + warnings === 0
      ? 'No fault found.'
      : `${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}.`,
  severity: { error: 'Error', warning: 'Warning' },
  line: (line: number) => `Line ${line}`,
  lineColumn: (line: number, column: number) => `Line ${line}, column ${column}`,
  moreFaults: (more: number) => `Show ${more} more`,
  counts: (lines: number, topics: number, beats: number, tangents: number) =>
    `${count(lines, 'line', 'lines')} of speech, ${count(topics, 'topic', 'topics')}, ${count(beats, 'stage', 'stages')}, ${count(tangents, 'side story', 'side stories')}.`,

  parts: 'Parts of the desk',
  part: {
    form: 'Form',
    picture: 'Picture',
    playtest: 'Playtest',
    bench: 'Test bench',
    versions: 'Publish',
  },

  conflictTitle: 'Two windows have written in this scenario',
  conflictText: (line: number) =>
    `They differ from line ${line} on. Whichever you go on with, the other one is kept as a draft of its own.`,
  mine: 'Here',
  theirs: 'In the other window',
  nothingThere: '(nothing)',
  keepMine: 'Go on with what is here',
  keepTheirs: 'Go on with the other one',
  keptAside: 'The other text is kept as a draft of its own, in your scenarios.',
} as const;

/** The form for the parts that have one. */
export const form = {
  lead: 'What you change here changes in the text, and the other way round.',
  unreadable: (line: number) =>
    `The text cannot be read as YAML just now. Mend it at line ${line}; until then the form stands still.`,
  jump: 'Go there',
  what: 'What it is',
  title: 'Title',
  summary: 'Summary',
  summaryHelp: 'One or two sentences for the list of scenarios.',
  level: 'Level',
  levels: { 1: 'Gentle', 2: 'Testing', 3: 'Hard' },
  turns: 'Length of a session',
  least: 'Turns at least',
  leastHelp: 'From here the session can close.',
  most: 'Turns at most',
  mostHelp: 'Here the client has to go.',
  client: 'The client',
  name: 'Name',
  about: 'In a line',
  aboutHelp: 'Age, work, place: “44, runs a bicycle repair shop in Norwich”.',
  focus: 'What it is about',
  presenting: 'What the client comes with',
  under: 'The question under it',
  before: 'What the coach reads before',
  situation: 'Situation',
  situationOf: (place: number) => `Situation, paragraph ${place}`,
  invitation: 'What to try',
  invitationOf: (place: number) => `What to try, ${place}`,
  discovery: 'Discovery form',
  ask: (place: number) => `Question ${place}`,
  answer: (place: number) => `Answer ${place}`,
  opening: 'First words',
  openingHelp: 'The seed draws one. Tags may stand in front: (role), (feeling).',
  openingOf: (place: number) => `First words, ${place}`,
  practises: 'What it gives occasion for',
  chosen: (chosen: number) => `${chosen} chosen`,
  strength: 'Serves the partnership',
  flag: 'Strains it',
  add: 'Add one',
  addTo: (what: string) => `Add one: ${what}`,
  remove: 'Take out',
  removeOf: (what: string) => `Take out: ${what}`,
  notApplied: 'The text could not be changed at this place. Change it in the editor.',
} as const;

/** The picture of beats and paths. */
export const picture = {
  lead: 'Choose a part to go to its place in the text. Its paths stand out while it is chosen.',
  earlier: 'The text cannot be read just now. This is the picture of how it was before.',
  none: 'There is no picture while the text cannot be read.',
  label: 'Beats, topics and paths',
  kind: {
    opening: 'Opening',
    beat: 'Stage',
    topic: 'Topic',
    tangent: 'Side story',
    ending: 'Ending',
  },
  lines: (lines: number) => count(lines, 'line', 'lines'),
  depths: (guarded: number, partial: number, open: number) =>
    `${guarded} guarded, ${partial} partial, ${open} open`,
  deep: 'under the question',
  edge: {
    then: 'then',
    'waits-for': 'has to be told for',
    'leads-to': 'leads to',
    drifts: 'drifts to',
    ends: 'ends in',
  },
  turn: (turn: number) => `after ${count(turn, 'turn', 'turns')}`,
  level: (level: string) => `from ${level} trust and openness`,
  depth: (depth: string) => `at ${depth}`,
  list: 'The same as a list',
  goTo: (name: string, line: number) => `${name}, go to line ${line}`,
  legend: {
    then: 'The story goes on',
    waits: 'Has to be told first',
    leads: 'Leads to',
    drifts: 'Drifts off',
    ends: 'Ends',
  },
} as const;

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
