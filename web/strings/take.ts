/** Turns taken again, and two takes side by side. Turns and takes are counted from 1. */
export const take = {
  again: 'Take this turn again',
  againAt: (turn: number) => `Take this turn again: turn ${turn}`,
  againText: 'A new take begins at this turn. This one is kept as it is.',
  back: 'Go back to here',
  backTo: (turn: number) => `Go back to here: turn ${turn}`,
  backText: 'A new take begins here. Nothing is lost: this one is kept as it is.',
  name: (number: number) => `Take ${number}`,
  from: (number: number, turn: number) => `Take ${number}, from turn ${turn}`,
  fromOf: (number: number, turn: number, of: number) =>
    `Take ${number}, from turn ${turn} of take ${of}`,
  notForGrowth: 'This take does not count for growth: only a first take does.',
  begun: (number: number, turn: number) => `Take ${number}: you are taking turn ${turn} again.`,
  ongoing: (number: number, turn: number) => `Take ${number}, which goes back to turn ${turn}.`,
  counts: 'Take 1, which counts for growth. Later:',
  kept: (number: number) => `Take ${number} is kept.`,
  lastTime: 'Last time you said',
  lastTimeQuiet: 'Last time you stayed quiet.',
  list: 'Takes of this talk',
  listLead: 'Only the first one counts for growth. The others are for trying things out.',
  here: 'this one',
  sideBySide: 'Side by side',
  sideBySideWith: (number: number) => `Side by side with take ${number}`,
  nameOf: (action: string, number: number) => `${action}: take ${number}`,
  running: 'still running',
  takesStay: 'Takes that began from it are kept, with the turns that they share.',
  title: (scenario: string) => `Side by side: ${scenario}`,
  toDebrief: 'Back to the debrief',
  kicker: 'Two takes side by side',
  part: (one: number, other: number, turn: number) =>
    `Take ${one} and take ${other} part at turn ${turn}.`,
  same: (turns: number) =>
    turns === 1
      ? 'The first turn is the same in both.'
      : `The first ${turns} turns are the same in both.`,
  alike: (one: number, other: number) =>
    `Take ${one} and take ${other} are the same, word for word.`,
  both: (client: string) => `What ${client} said before`,
  turns: 'Turn by turn',
  turn: (turn: number) => `Turn ${turn}`,
  you: (number: number) => `You, take ${number}`,
  nothingHeard: 'Nothing was heard in this turn that counts for or against the partnership.',
  ended: (number: number) => `Take ${number} has ended before this turn.`,
  trust: (share: string) => `Trust after this turn: ${share}`,
  trustAtEnd: (share: string) => `Trust at the end: ${share}`,
  markers: 'Markers at the end',
  markersLead:
    'Of each whole take, from 0 to 100, with how far each may be off. A few turns move little: look whether the intervals part.',
  markersCaption: 'Marker scores from 0 to 100 with their interval, by take',
  marker: 'Marker',
  unknown: (markers: readonly string[]) =>
    `In neither take is there enough to say about: ${markers.join(', ')}.`,
  debrief: (number: number) => `Debrief of take ${number}`,
} as const;
