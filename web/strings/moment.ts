import { format } from './format.ts';

/** A moment of a real session, answered anew. */
export const moment = {
  kicker: 'A moment, answered anew',
  title: (client: string) => `Once more with ${client}`,
  lead: (session: string) =>
    `From “${session}”. Say what you would say now; it is heard with the talk before it, by the same engine. The client of a real session does not answer here.`,
  notCounted:
    'Your tries stay with the session, on this server, and are deleted with it. They never count for growth.',
  toDebrief: 'Back to the debrief',
  toList: 'Your tries in this session',
  anew: 'Answer this anew',
  anewAt: (turn: number) => `Answer this anew: what was said before turn ${turn}`,
  before: 'The talk before',
  earlier: (count: number) => `${format.count(count, 'earlier line', 'earlier lines')}`,
  you: 'You',
  ask: 'What would you say now?',
  send: 'Hear it',
  wait: 'Listening…',
  empty: 'Write what you would say first.',
  tooLong: (most: number) =>
    `That is longer than ${most.toLocaleString('en-GB')} characters: say it shorter.`,
  compare: 'Then and now',
  then: 'What you said then',
  thenNone: 'The session ended here: you said nothing more then.',
  now: 'Your tries',
  none: 'No try yet. What you say now stands here, beside what you said then.',
  tryOf: (number: number, when: string) => `Try ${number}, ${when}`,
  heard: (count: number) =>
    count === 0
      ? 'Nothing of the rubric is heard in your words.'
      : `${format.count(count, 'finding', 'findings')} in your words; they stand below.`,

  list: 'Moments answered anew',
  listLead: (session: string) => `From “${session}”, in the order of the talk.`,
  listNone:
    'You have not answered any moment anew yet. In the debrief of the session each of the client’s lines has a way to do so.',
  tries: (count: number) => format.count(count, 'try', 'tries'),
  latest: 'Your latest',
  again: 'Try again',
  againAt: (place: number) => `Try again before turn ${place + 1}`,
} as const;
