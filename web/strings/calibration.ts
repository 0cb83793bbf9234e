import type { RaterPart, StepView } from '../../server/api/contract/calibration.ts';
import type { AgreementView, FigureOrNull } from '../../server/api/contract/calibration-results.ts';
import { agreementWords } from './agreement-words.ts';
import { format } from './format.ts';

const { two } = agreementWords;

/** Calibration: instructors rate the same sessions without knowing of one another’s ratings, and compare. */
export const calibration = {
  title: 'Rater calibration',
  lead: 'Several instructors rate the same sessions blind, then see where they agree, where they differ, and what the engine says.',
  wayIn: 'Open rater calibration',
  toCohort: (cohort: string) => `Back to ${cohort}`,
  toList: 'All exercises',
  kicker: 'Rater calibration',

  list: 'Exercises',
  none: 'There is no exercise yet.',
  sessions: (count: number) => format.count(count, 'session', 'sessions'),
  madeBy: (name: string, own: boolean, when: string) => `made by ${own ? 'you' : name}, ${when}`,
  handedIn: (done: number, asked: number) => `${done} of ${asked} handed in`,
  closed: 'closed',
  part: {
    'not-asked': 'You were not asked to rate',
    rating: 'You are asked to rate',
    'handed-in': 'You have handed in',
  } as const satisfies Record<RaterPart, string>,
  go: { rate: 'Rate', results: 'Results', look: 'Look' },

  make: 'Make an exercise',
  makeLead:
    'Choose sessions of this cohort’s assignments that have ended. They are listed without names, because you may rate them yourself.',
  makeNone: 'No session can be rated yet: no attempt at an assignment of this cohort has ended.',
  makeTitle: 'Title',
  makeTitleHelp: 'Raters read it: “November, first sessions”.',
  makeInstructions: 'Instructions',
  makeInstructionsHelp: 'What raters read before they begin. It can stay empty.',
  makeSessions: 'Sessions',
  makeSessionsHelp: 'Up to 12. Three to five take an hour.',
  makeSession: (title: string, client: string) => `${title}, with ${client}`,
  makeSessionFacts: (when: string, turns: number) =>
    `${when}, ${format.count(turns, 'coach turn', 'coach turns')}`,
  makeRaters: 'Who rates',
  makeRatersHelp: 'The engine is always one more rater.',
  you: 'you',
  makeYes: 'Make the exercise',
  noTitle: 'Title: nothing is written here yet.',
  noSessions: 'Sessions: choose at least one.',
  tooMany: 'Sessions: choose 12 at most.',
  noRaters: 'Who rates: choose at least one.',
  wait: 'One moment…',

  drift: 'Agreement over the exercises',
  driftLead:
    'All markers together, as AC1: 1 is full agreement, 0 what chance would give. Only exercises of which you may read the results stand here.',
  driftNone: 'Once two exercises have results, you see here whether you come closer together.',
  driftPeople: 'Instructors',
  driftAll: 'With the engine',
  driftChart: 'Line chart of agreement over the exercises. The table below holds the same numbers.',
  driftFailed: 'The chart could not be loaded. The table below holds the same numbers.',
  driftCaption: 'Agreement on all markers (AC1) with its interval, by exercise, oldest first',
  driftChange: (value: number, low: number, high: number, isReal: boolean) =>
    isReal
      ? `From the first exercise to the last, instructors’ agreement has ${value > 0 ? 'risen' : 'fallen'} by ${two(Math.abs(value))} (interval of the change ${two(low)} to ${two(high)}).`
      : `From the first exercise to the last it changed by ${value < 0 ? '' : '+'}${two(value)}; that may be chance (interval of the change ${two(low)} to ${two(high)}).`,
  exercise: 'Exercise',
  /** So much of a title as stands under a dot. */
  short: (title: string) => (title.length > 20 ? `${title.slice(0, 19).trimEnd()}…` : title),

  instructions: 'Instructions',
  raters: 'Raters',
  raterDone: 'handed in',
  raterOpen: 'still rating',
  engine: 'The engine',
  engineInText: 'the engine',
  closedAt: (when: string) => `Closed ${when}. Nobody rates in it any more.`,
  archived: 'The cohort is archived: everything in it stays as it is.',
  notAsked:
    'You were not asked to rate in this exercise. You read what came of it once it is closed.',
  close: 'Close the exercise',
  closeLead: 'Nobody rates in it from then on, and all instructors of the cohort read the results.',
  closeTitle: 'Close this exercise?',
  closeText:
    'Nobody rates in it any more, and it cannot be opened again. All instructors of the cohort read the results; ratings that were not handed in do not count.',
  closeYes: 'Close it',
  leaveIt: 'Leave it as it is',
  closeDone: 'The exercise is closed.',

  rate: 'Rate blind',
  rateLead:
    'Nobody’s ratings are shown to you, nor the engine’s, until you hand in yours. What you rate is saved as you go.',
  rated: (done: number, of: number) => `${done} of ${of} sessions rated`,
  session: (place: number) => `Session ${place + 1}`,
  sessionOf: (place: number, title: string) => `Session ${place + 1}: ${title}`,
  sessionStanding: { done: 'rated', begun: 'begun', open: 'not begun', gone: 'gone' },
  gone: 'Its trainee has deleted this session or left the cohort. It is not rated any more; what was said of it before counts.',
  goneResult: 'This session is gone, and its words with it. What was said of it still counts.',
  transcript: 'What was said',
  transcriptLead:
    'Under each turn of the coach, mark the behaviours that you hear. Where the coach says their name, dots stand for it.',
  coach: (turn: number) => `Coach, turn ${turn}`,
  quiet: 'The coach stayed quiet.',
  heardNone: 'You hear nothing in it.',
  hear: 'Mark a behaviour',
  hearOf: (turn: number) => `Mark a behaviour in turn ${turn}`,
  hearWords: 'The words that show it',
  hearWhich: 'The behaviour',
  hearEmpty: 'Choose one',
  hearYes: 'Mark it',
  cancel: 'Cancel',
  hearNoWords: 'Mark the words that show it first.',
  hearNoBehaviour: 'Choose the behaviour.',
  hearDone: (title: string, turn: number) => `Marked in turn ${turn}: ${title}.`,
  unhear: (title: string, turn: number) => `Take back: ${title} in turn ${turn}`,
  unhearDone: (title: string, turn: number) => `Taken back in turn ${turn}: ${title}.`,
  markers: 'How far was each marker shown?',
  markersLead: 'Over the whole session. A session is rated once every marker has its step.',
  markersLeft: (count: number) =>
    count === 0
      ? 'Every marker of this session is rated.'
      : `${format.count(count, 'marker', 'markers')} to go in this session.`,
  step: {
    'not-shown': 'Not shown',
    some: 'Some',
    clear: 'Clear',
    strong: 'Strong',
  } as const satisfies Record<StepView, string>,
  next: 'Next session',
  saving: 'Saving…',
  saved: 'All saved.',
  unsaved: (problem: string) => `Not saved yet; this browser keeps it meanwhile. ${problem}`,
  saveAgain: 'Save now',
  handIn: 'Hand in',
  handInLead: 'From then on your ratings never change, and you see everybody’s who has handed in.',
  handInEarly: (left: number) =>
    `Rate ${left === 1 ? 'the session' : `the ${left} sessions`} that ${left === 1 ? 'is' : 'are'} left first.`,
  handInTitle: 'Hand in your ratings?',
  handInText: 'They never change any more. You then see the results so far.',
  handInYes: 'Hand in',
  handInNo: 'Go on rating',
  handInDone: 'You have handed in. These are the results so far.',

  results: 'Results',
  resultsOf: (names: string) => `Of ${names}, with the engine as one more rater.`,
  resultsWait: (names: string) => `Still to hand in: ${names}. The results change with them.`,
  resultsNone: 'Nobody has handed in, so there is nothing to compare.',
  csv: 'Every rating as a table for a spreadsheet (CSV)',
  agreement: 'Agreement by marker',
  agreementLead:
    'AC1 is agreement beyond chance: 1 is full agreement, 0 what chance would give. The range in brackets holds the true value in 95 of 100 exercises like this one; with few sessions it is wide.',
  agreementCaption:
    'Agreement by marker; n is how many sessions two or more rated, or in the first row how many markers of sessions',
  behavioursTitle: 'Agreement by behaviour',
  behavioursLead:
    'Whether a behaviour is heard in a turn, whatever the words. Behaviours that nobody heard are left out.',
  behavioursCaption: 'Agreement by behaviour; n is the number of turns that two or more rated',
  marker: 'Marker',
  behaviour: 'Behaviour',
  whole: 'All markers together',
  n: 'n',
  columns: {
    same: 'Same rating',
    ac1: 'AC1, instructors',
    kappa: 'Fleiss’ kappa, instructors',
    all: 'AC1 with the engine',
    words: 'In words',
  },
  pairs: 'Each two raters',
  pairsLead:
    'Over all markers of all sessions. Cohen’s kappa here counts a step apart as less than three.',
  pairsCaption: 'Agreement of each two raters; n is the number of ratings that both gave',
  pair: (one: string, other: string) => `${one} and ${other}`,
  pairKappa: 'Cohen’s kappa',
  sources:
    'AC1: Gwet 2008. Kappa: Fleiss 1971, Cohen 1968. The words: Altman 1991. How intervals are made, and how the engine’s figures become steps, stands in docs/scoring.md.',
  figure: (figure: FigureOrNull) => (figure === null ? null : agreementWords.figure(figure)),
  percent: (figure: FigureOrNull) => (figure === null ? null : format.percent(figure.value)),
  undefined: 'Cannot be told',
  inWords: ({ words, items }: AgreementView) => {
    if (words === null)
      return items < 2 ? 'Too few ratings to compare.' : 'Nothing but one rating: cannot be told.';
    return agreementWords.words(words, 'ratings');
  },

  differ: 'Where you differ',
  differLead: 'Talk about these. Where to talk matters more than how much you agree.',
  differNone: 'Everybody says the same of this session.',
  differCount: (count: number) => format.count(count, 'difference', 'differences'),
  differMarkers: 'Markers',
  differTurns: 'Turns',
  apart: (steps: number) => (steps === 1 ? 'a step apart' : `${steps} steps apart`),
  heard: 'heard',
  heardGone: 'heard it',
  notHeard: 'did not hear it',
  wordsGone: 'The words of this turn are gone.',
  turn: (index: number) => `Turn ${(index + 1) / 2}`,
} as const;
