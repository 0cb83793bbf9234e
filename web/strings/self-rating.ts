import type { FigureOrNull } from '../../server/api/contract/calibration-results.ts';
import type { StepView } from '../../server/api/contract/calibration.ts';
import type { NearnessView } from '../../server/api/contract/self-rating.ts';
import { format } from './format.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const signed = (value: number) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`;
const steps = (count: number) => (count === 1 ? 'one step' : `${count} steps`);

/** One's own sessions, and trainees', rated marker by marker before anybody’s word on them is shown. */
export const selfRating = {
  kicker: 'Self-rating',
  title: (session: string) => `Rate yourself: ${session}`,
  titleRated: (session: string) => `Your rating: ${session}`,
  met: (client: string, when: string) => `With ${client} · ${when}`,
  private:
    'What you rate stays on this server. It is yours: nobody else reads it, but for mentors with whom the session is shared.',
  readers: (cohort: string) =>
    `Instructors of ${cohort} can rate this session, too. They read your rating once they have handed in theirs, and you read theirs.`,

  lead: 'Before you see what the engine heard, say yourself how far each marker was shown, and pick the words that you go by. Then both stand side by side.',
  wait: 'From when you begin until you hand in or give up, this session’s debrief, scores and reviews wait for you. Its words are at hand all the while.',
  notBlind:
    'You have seen results of this session already. You can still rate it: the rating is noted as not blind, and does not count in how well you see yourself.',
  begin: 'Begin to rate',
  beginAgain: 'Take it up again',
  seeDebrief: 'See the debrief',
  skip: 'Skip it this time',
  skipText: 'You have set that you always rate yourself first. You can skip it for this session.',
  givenUp: 'You gave this rating up. What you had rated is kept, if you want to go on with it.',
  otherTake:
    'You are rating another take of this session. Results of both wait until that is done.',
  toOtherTake: 'Go on with that rating',
  running: 'The session is still running. Finish it first, then rate yourself.',
  toSession: 'Back to the session',
  done: 'You have handed in. Here your steps stand beside the others’.',

  rate: 'Rate the session',
  words: 'What was said',
  wordsLead:
    'Read it through. Pick words of your own turns for a marker that they show, or fail to show.',
  mentorWordsLead:
    'Read it through. Pick words of the coach for a marker that they show, or fail to show.',
  toMarkers: 'Go to the markers',
  markers: 'How far was each marker shown?',
  markersLead: 'Over the whole session, by what you heard.',
  left: (count: number) =>
    count === 0
      ? 'Every marker has its step.'
      : `${format.count(count, 'marker', 'markers')} without a step.`,
  quotes: (marker: string) => `Words for ${marker}`,
  quoteOf: (turn: number) => `Turn ${turn}`,
  drop: (marker: string, turn: number) => `Take back the words of turn ${turn} for ${marker}`,
  picked: (marker: string, turn: number) => `Picked in turn ${turn} for ${marker}.`,
  dropped: (marker: string, turn: number) => `Taken back in turn ${turn} for ${marker}.`,
  twice: 'These words are picked for this marker already.',
  /** What is said of turns and of words that are picked in them. */
  turn: {
    coach: (turn: number) => `You, turn ${turn}`,
    quiet: 'You stayed quiet.',
    heardNone: '',
    hear: 'Pick words',
    hearOf: (turn: number) => `Pick words of turn ${turn}`,
    hearWords: 'The words that you go by',
    hearWhich: 'For which marker?',
    hearEmpty: 'Choose one',
    hearYes: 'Pick them',
    cancel: 'Cancel',
    hearNoWords: 'Mark the words first.',
    hearNoBehaviour: 'Choose the marker.',
    unhear: (title: string, turn: number) => `Take back the words of turn ${turn} for ${title}`,
  },
  mentorTurn: {
    coach: (turn: number) => `Coach, turn ${turn}`,
    quiet: 'The coach stayed quiet.',
  },
  handIn: 'Hand in',
  handInLead: 'From then on your rating never changes, and you see what others say beside it.',
  handInEarly: (left: number) =>
    `Give ${left === 1 ? 'the marker that is left' : `the ${left} markers that are left`} a step first.`,
  handInTitle: 'Hand in your rating?',
  handInText: 'It never changes any more. You then see what the engine heard, beside it.',
  handInYes: 'Hand in',
  goOn: 'Go on rating',
  giveUp: 'Give this rating up',
  giveUpTitle: 'Give this rating up?',
  giveUpText:
    'Results of the session are shown to you again, and it is noted that you gave up. What you rated is kept. Once you have seen results, a rating is not blind any more.',
  giveUpYes: 'Give it up',

  mentorKicker: 'Mentor’s rating',
  mentorTitle: (trainee: string, session: string) => `Rate ${trainee}: ${session}`,
  mentorLead: (trainee: string) =>
    `Say how far each marker was shown. You read ${trainee}’s own rating, and the engine’s, once you have handed in. ${trainee} then reads yours.`,
  mentorHandInText: (trainee: string) =>
    `It never changes any more. ${trainee} reads it beside their own rating, and you read theirs.`,
  mentorHandInLead: 'From then on your rating never changes, and you read the others beside it.',
  mentorClosed: 'The cohort is archived: nothing in it is rated any more.',
  toTrainee: 'Back to the debrief',
  mentorWay: 'Rate the markers of this session',

  beside: 'Side by side',
  blind: 'Blind: handed in before any result was seen.',
  seen: 'Not blind: results had been seen before, or it was brought from elsewhere. It does not count in how well you see yourself.',
  who: { coach: 'The coach', mentor: 'Mentor', engine: 'The engine' },
  you: 'You',
  mentor: (name: string) => `${name} (mentor)`,
  noStep: 'Does not say',
  noWords: 'No words picked.',
  nothingHeard: 'Nothing heard.',
  inTurn: (turn: number) => `Turn ${(turn + 1) / 2}`,
  more: (count: number) => `${count} more`,
  speaks: { strength: 'for it', flag: 'against it' },
  /** How two people's steps lie to each other, from the reader's own. */
  compare: (own: StepView, other: StepView, apart: number, who: string) =>
    apart === 0
      ? `${capital(who)} and you agree: ${stepWords[own].toLowerCase()}.`
      : `You say “${stepWords[own].toLowerCase()}”, ${who} says “${stepWords[other].toLowerCase()}”: you put it ${steps(Math.abs(apart))} ${apart > 0 ? 'higher' : 'lower'}.`,
  noCompare: (who: string) => `${capital(who)} has no step for it.`,
  theEngine: 'the engine',
  sameCount: (same: number, of: number, who: string) =>
    `You and ${who} put ${same} of ${of} markers on the same step.`,
  engineSteps:
    'The engine’s steps are told from what it heard: not shown where it heard nothing for the marker, some below a score of 50 or with too little to score, clear from 50, strong from 75. It hears words alone.',
  toDebrief: 'To the debrief',
  toSeen: 'How well do I see myself?',

  always: 'Always rate myself before I see the debrief',
  alwaysHelp: 'The debrief of a session then waits until you have rated it, or skip it.',
  alwaysOn: 'Kept: results wait for your own rating from now on.',
  alwaysOff: 'Kept: results are shown at once.',
  wayIn: 'Rate yourself first',
  wayOn: 'Go on rating yourself',
  short: 'Rate yourself',
  finishAndRate: 'Finish and rate yourself first',
  waiting: (count: number) =>
    `${format.count(count, 'session waits', 'sessions wait')} for your own rating and ${count === 1 ? 'is' : 'are'} left out here until then.`,

  seenTitle: 'How well do I see myself?',
  seenLead:
    'Your own steps beside the engine’s and mentors’, over the sessions that you rated before you saw any result.',
  figures: 'Agreement and bias, by marker',
  figuresLead:
    'Kappa is agreement beyond chance, where a step apart counts as less than three: 1 is full agreement, 0 what chance would give. Bias is how many steps you rate yourself higher (+) or lower (−). In brackets: where the true value lies in 95 of 100 cases like yours.',
  against: { engine: 'Beside the engine', mentor: 'Beside mentors' },
  againstNone: {
    engine: 'No blind rating is handed in yet.',
    mentor: 'No mentor has rated a session that you rated blind yet.',
  },
  caption: {
    engine: 'Agreement with the engine and bias, by marker; n is the number of sessions',
    mentor: 'Agreement with mentors and bias, by marker; n is the number of sessions',
  },
  columns: {
    marker: 'Marker',
    n: 'n',
    same: 'Same step',
    kappa: 'Kappa',
    bias: 'Bias',
    words: 'In words',
  },
  whole: 'All markers together',
  notEnough: (n: number, enough: number) =>
    `Not enough to say: ${n} of ${format.count(enough, 'session', 'sessions')}.`,
  kappa: (figure: FigureOrNull) =>
    figure === null ? null : `${two(figure.value)} (${two(figure.low)} to ${two(figure.high)})`,
  share: (figure: FigureOrNull) => (figure === null ? null : format.percent(figure.value)),
  steps: (figure: FigureOrNull) =>
    figure === null
      ? null
      : `${signed(figure.value)} (${signed(figure.low)} to ${signed(figure.high)})`,
  undefined: 'Cannot be told',
  bias: ({ bias }: NearnessView, who: string) => {
    if (bias === null) return '';
    const { value, low, high } = bias;
    if (low > 0) return `You rate yourself higher than ${who}.`;
    if (high < 0) return `You rate yourself lower than ${who}.`;
    if (Math.abs(value) < 0.25) return 'No leaning is seen so far.';
    return `In these sessions you rate yourself ${value > 0 ? 'higher' : 'lower'} than ${who}; that may be chance.`;
  },
  mentors: 'your mentors',
  sources:
    'Kappa with linear weights: Cohen 1968. The interval of the bias: Student 1908. How they are worked out stands in docs/scoring.md.',
  time: 'Over time',
  timeLead:
    'How far your steps lay from the others’ in each session. On the line at 0 you see yourself as they do.',
  shown: 'Show',
  chart:
    'Line chart of how many steps you rated yourself higher or lower, session by session. The table below holds the same numbers.',
  chartFailed: 'The chart could not be loaded. The table below holds the same numbers.',
  timeCaption: 'Your self-ratings, the oldest first: your steps less the others’',
  session: 'Session',
  standing: {
    none: 'Not begun',
    rating: 'Being rated',
    'handed-in': 'Handed in',
    'given-up': 'Given up',
  },
  isBlind: 'Blind',
  isSeen: 'Not blind, not counted',
  waitsForTake: 'Waits until you have rated another take of it, and does not count until then',
  /** Under the title of a session that one rated; `day` is when, null before it is handed in. */
  ratedWith: (client: string, day: string | null) =>
    day === null ? `With ${client}` : `With ${client}, rated ${day}`,
  apart: (mean: number, same: number, of: number) => `${signed(mean)} (${same} of ${of} the same)`,
  tell: (value: number) => `${signed(value)} steps`,
  none: 'You have not rated a session yet.',
  noneLead:
    'When a session is over, choose “Rate yourself first”. After five of them this page tells how near you come.',
  look: 'Look',
  goOnShort: 'Go on',
  start: 'Find a scenario',
} as const;

const stepWords: Readonly<Record<StepView, string>> = {
  'not-shown': 'Not shown',
  some: 'Some',
  clear: 'Clear',
  strong: 'Strong',
};

function two(value: number): string {
  return value.toFixed(2).replace('-', '−');
}
