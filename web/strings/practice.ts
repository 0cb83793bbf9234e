/** The practice page: the talk itself. */
export const practice = {
  title: (scenario: string) => `In session: ${scenario}`,
  with: (client: string) => `With ${client}`,
  log: 'Conversation',
  you: 'You',
  quiet: 'You stayed quiet.',
  typing: (client: string) => `${client} is answering`,
  label: 'Your turn',
  placeholder: (client: string) => `Say something to ${client}…`,
  send: 'Send',
  sending: 'Sending…',
  stayQuiet: 'Stay quiet',
  keys: 'Enter sends, Shift + Enter starts a new line.',
  unsaid: 'Write something first, or choose to stay quiet.',
  tooLong: (most: number) =>
    `A turn can hold ${most.toLocaleString('en-GB')} characters. Please shorten it.`,
  again: 'Send again',
  kept: 'Your words are still in the box.',
  taken:
    'This session went on somewhere else. What was said there is shown above; your words are still in the box.',
  turn: (turn: number, least: number, most: number) => `${turn} of ${least}–${most} turns`,
  turnLabel: 'Turns',
  enough: 'You have come far enough to finish whenever it feels right.',
  focus: 'Agreed focus',
  noFocus: 'Nothing agreed yet.',
  talkShare: 'Who is talking',
  talkShareNone: 'Shown once both have spoken.',
  talkShareText: (you: string, client: string, name: string) =>
    `You ${you}, ${name} ${client} of the words so far.`,
  briefing: 'Briefing',
  showBriefing: 'Briefing and focus',
  close: 'Close',
  noBriefing: 'The briefing could not be loaded.',
  finish: 'Finish',
  finishTitle: 'Finish the session here?',
  finishText: (client: string) =>
    `${client} will not answer any more. You go on to the debrief, or rate yourself before you see it. A finished session cannot be reopened.`,
  finishYes: 'Finish and read the debrief',
  finishNo: 'Keep talking',
  over: 'The session has ended',
  endings: {
    well: (client: string) =>
      `${client} went beneath the first question with you and leaves with something of their own.`,
    flat: (client: string) =>
      `${client} closed the session politely. The talk stayed near the surface.`,
    early: (client: string) => `${client} broke off before the story had come to its end.`,
    finished: (client: string) =>
      `You finished the session before ${client}’s story had come to its end.`,
  },
  toDebrief: 'Read the debrief',
} as const;
