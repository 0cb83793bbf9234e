import type { HearingView, Kappa } from '../../server/api/contract/drill.ts';
import { agreementWords } from './agreement-words.ts';
import { format } from './format.ts';

const turns = (count: number) => format.count(count, 'turn', 'turns');

/** Practise hearing: rounds of coach turns in which one names the behaviours. */
export const drill = {
  nav: 'Practise hearing',
  title: 'Practise hearing',
  lead: 'Read a coach’s turn, name what it does, then see what there was to hear and what the engine heard. Eight turns a round; what you miss comes again in other words.',
  offer: (items: number, themes: number) =>
    `${turns(items)} in ${format.count(themes, 'theme', 'themes')} wait here, each with the words that show a behaviour and why. None of them taught the engine.`,
  now: 'Today',
  fresh:
    'You have not begun yet. The first round tries many behaviours once; from then on what you miss comes back soon, and what you hear rests longer each time.',
  due: (count: number) =>
    count === 0
      ? 'Nothing is due today. You can go ahead all the same: then what comes soonest is asked.'
      : `${format.count(count, 'behaviour is', 'behaviours are')} due to be heard again.`,
  next: (day: string) => `The next one is due on ${format.date(`${day}T12:00:00`)}.`,
  running: (answered: number, of: number) =>
    `A round is half done: ${answered} of ${of} turns are handed in.`,
  begin: 'Begin a round',
  goOn: 'Go on with the round',
  another: 'Another round',
  rounds: (count: number) => `${format.count(count, 'round', 'rounds')} done so far.`,
  own: 'Only you see this. Nobody else reads your answers, and nothing here passes or fails anybody.',

  hearing: 'How well you hear',
  hearingLead:
    'Cohen’s kappa is agreement beyond chance between you and what the turns were written to show: 1 is full agreement, 0 what guessing would give. Only your first answer to a turn counts, as later ones may be remembered.',
  hearingNone: 'After the first turns your agreement stands here.',
  kappa: 'Your kappa',
  engineKappa: 'The engine’s, on the same turns',
  from: (of: number, decisions: number) =>
    `From ${turns(of)} met for the first time, ${decisions.toLocaleString('en-GB')} decisions: every behaviour in every turn, named or not. The range takes each decision for itself; in truth it is a little wider.`,
  figure: (kappa: Kappa) => (kappa === null ? null : agreementWords.figure(kappa)),
  undefined: 'Cannot be told',
  words: (words: NonNullable<HearingView['words']>) => agreementWords.words(words, 'decisions'),
  change: ({ value, low, high, isReal }: NonNullable<HearingView['change']>) =>
    isReal
      ? `From your first round to the last your kappa moved by ${agreementWords.figure({ value, low, high })}: more than chance explains.`
      : `From your first round to the last your kappa moved by ${agreementWords.figure({ value, low, high })}: so far that may be chance.`,
  chart:
    'Line chart of your kappa and the engine’s, by round. The table below holds the same numbers.',
  chartFailed: 'The chart could not be loaded. The table below holds the same numbers.',
  byRound: 'By round',
  byRoundCaption:
    'Kappa by round with its 95% range, oldest first; n is the turns met for the first time',
  byMarker: 'By marker',
  byMarkerCaption: 'Kappa by marker with its 95% range, over all turns met for the first time',
  round: 'Round',
  marker: 'Marker',
  n: 'n',
  you: 'You',
  engine: 'Engine',
  often: 'What you miss, and what you name too often',
  oftenCaption: 'Behaviours that you missed or named where they are not, first answers only',
  oftenRest: 'The rest of these behaviours',
  more: (count: number) => `${count} more`,
  asTable: 'The same numbers as a table',
  oftenNone: 'So far you heard everything that was there, and nothing that was not.',
  behaviour: 'Behaviour',
  heardColumn: 'heard',
  missedColumn: 'missed',
  tooMuchColumn: 'named, not there',
  comes: 'What comes again, and when',
  comesLead:
    'Days are reckoned by FSRS, a published method: what you hear rests longer each time, what you miss comes back at once. A behaviour comes in a turn that you have not met, as long as there is one.',
  comesList: (count: number) =>
    `All ${format.count(count, 'behaviour', 'behaviours')} that were asked so far, soonest first`,
  comesCaption: 'What was asked so far, soonest due first',
  asked: 'asked',
  dueColumn: 'due',
  dueNow: 'due now',
  day: (day: string) => format.date(`${day}T12:00:00`),
  nothing: 'Turns with nothing to hear',

  back: 'Back to Practise hearing',
  turnOf: (at: number, of: number) => `Turn ${at} of ${of}`,
  progress: (done: number, of: number) => `${done} of ${of} handed in`,
  before: 'The talk before',
  client: 'Client',
  coach: 'Coach',
  theTurn: 'The turn to hear',
  name: 'What does this turn do?',
  nameHelp:
    'Name every behaviour that it shows. Type a part of a name and press Enter to take the first one found, or tick it in the list.',
  find: 'Find a behaviour',
  found: (count: number) =>
    count === 0 ? 'No behaviour of that name.' : format.count(count, 'behaviour', 'behaviours'),
  list: 'Behaviours by marker',
  chosen: 'Named',
  chosenNone: 'Nothing named yet.',
  took: (title: string) => `Named: ${title}.`,
  dropped: (title: string) => `Taken back: ${title}.`,
  drop: (title: string) => `Take back: ${title}`,
  none: 'None of them: it shows none of these behaviours',
  handIn: 'Hand in',
  wait: 'One moment…',
  empty: 'Name at least one behaviour, or say that it shows none of them.',

  result: 'What there was to hear',
  all: (heard: number) =>
    heard === 0
      ? 'Right: there is nothing to hear in this turn.'
      : heard === 1
        ? 'Right: you heard what there was to hear.'
        : `Right: you heard all ${heard}.`,
  partly: (alike: number, missed: number, tooMuch: number) => {
    const there =
      alike + missed === 0
        ? 'There is nothing to hear in this turn'
        : `You heard ${alike} of ${alike + missed}`;
    return tooMuch === 0 ? `${there}.` : `${there}, and named ${tooMuch} that it does not show.`;
  },
  resultCaption: 'What the turn shows, what you named, and what the engine hears',
  there: 'There to hear',
  notThere: 'Not there',
  notThereWhy: 'The turn does not show it.',
  mark: {
    alike: 'heard',
    missed: 'missed',
    tooMuch: 'named, not there',
    silent: 'not named',
  },
  engineHeard: (words: string) => `The engine points at: “${words}”`,
  engineNote:
    'The engine really reads the turn, with the talk before it. Where it differs from what was written, trust the words, and your mentor.',
  nextTurn: 'Next turn',
  toResult: 'See the round',

  done: 'The round is done',
  doneCount: (right: number, of: number) => `${right} of ${of} turns all right`,
  doneRight: 'Every turn all right. What you heard now rests longer.',
  lookAgain: 'Look at these again',
  lookAgainLead: 'Open a turn to see its words once more. These behaviours come again soonest.',
  turnAt: (at: number) => `Turn ${at}`,
  missedList: (titles: readonly string[]) => `missed: ${titles.join(', ')}`,
  tooMuchList: (titles: readonly string[]) => `named, not there: ${titles.join(', ')}`,
  answered: 'Turns of this round',
  engineCount: (right: number, of: number) => `The engine: ${right} of ${of}.`,
} as const;
