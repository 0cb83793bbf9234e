import type { DecisionKind, JudgementView, VerdictKind } from '../../server/api/contract/review.ts';
import type { ReviewWish } from '../elements/review-wish.ts';
import { format } from './format.ts';

/** Reviews: what instructors and trainees say of findings and turns, beside what the engine heard. */
export const review = {
  kicker: 'Review',
  engine: 'Engine',
  heard: 'Heard it here.',
  notHeard: 'Did not hear it.',
  people: 'Instructors',
  sides: (finding: string) => `The engine and instructors on ${finding}`,
  finding: (number: number, title: string) => `finding ${number}, ${title}`,
  added: (title: string, turn: number) => `${title}, added in turn ${turn}`,
  addedBy: 'Added by an instructor',
  judgement: {
    agreed: 'Agreed',
    overruled: 'Overruled',
    missed: 'Added',
    dropped: 'Added, then overruled',
    split: 'Instructors differ',
    undecided: 'Not judged yet',
  } as const satisfies Record<JudgementView, string>,
  verdict: {
    agree: 'agrees',
    overrule: 'overrules it',
    missed: 'heard it',
  } as const satisfies Record<VerdictKind, string>,
  ownVerdict: {
    agree: 'You agree',
    overrule: 'You overrule it',
    missed: 'You heard it',
  } as const satisfies Record<VerdictKind, string>,
  earlier: (count: number) => format.count(count, 'earlier verdict', 'earlier verdicts'),
  agree: 'Agree',
  overrule: 'Overrule',
  takeBack: 'Take back',
  goOn: 'Go on',
  of: (deed: string, what: string) => `${deed}: ${what}`,
  reason: 'Reason',
  chooseReason: 'Choose a reason',
  noReason: 'Reason: nothing is chosen yet.',
  noWords: 'Nothing is written yet.',
  note: 'Note',
  noteHelp: 'It can stay empty. The trainee reads it.',
  noteForInstructor: 'It can stay empty. Your instructor reads it.',
  overruleYes: 'Overrule it',
  leave: 'Leave it',
  wait: 'One moment…',

  dispute: 'Dispute this',
  disputeYes: 'Send the dispute',
  disputeLead: 'Your instructor reads it and decides.',
  disputed: (name: string) => `${name} disputes it`,
  ownDisputed: 'You dispute it',
  withdrawn: 'The dispute was withdrawn.',
  withdraw: 'Withdraw the dispute',
  waits: 'Your instructor decides.',
  decide: 'Decide',
  decision: 'Decision',
  chooseDecision: 'Choose a decision',
  noDecision: 'Decision: nothing is chosen yet.',
  decideYes: 'Decide it',
  decisions: [
    { id: 'upheld', title: 'Uphold it: the trainee is right' },
    { id: 'dismissed', title: 'Dismiss it: the finding stands' },
  ],
  decided: {
    upheld: (name: string) => `${name} upheld the dispute`,
    dismissed: (name: string) => `${name} dismissed it: the finding stands`,
  } as const satisfies Record<DecisionKind, (name: string) => string>,

  comments: 'Comments',
  comment: 'Comment',
  commentOn: (line: string) => `Comment on ${line}`,
  commentLabel: 'Your comment',
  commentYes: 'Keep the comment',
  reply: 'Reply',
  replyTo: (name: string) => `Reply to ${name}`,
  replyYes: 'Send the reply',
  reword: 'Reword',
  rewordLabel: 'Your comment, reworded',
  rewordYes: 'Keep it so',
  putBack: 'Put it back',
  tookBack: 'Taken back.',
  ownTookBack: 'You took this back. Nobody else reads it.',
  reworded: 'reworded',
  you: 'You',
  said: (words: string) => (words.length > 40 ? `“${words.slice(0, 38).trim()}…”` : `“${words}”`),
  lineOf: {
    coach: (turn: number) => `turn ${turn}`,
    client: (name: string) => `what ${name} said`,
  },

  mark: 'Mark what was missed',
  markTitle: (turn: number) => `What was missed in turn ${turn}?`,
  markWords: 'The words that show it',
  markHelp: 'What is selected in the transcript is marked here from the start.',
  markFind: 'Find a behaviour',
  markBehaviour: 'The behaviour',
  markFound: (count: number) => format.count(count, 'behaviour', 'behaviours'),
  markHeard: 'heard already',
  markChosen: (title: string) => `Chosen: ${title}`,
  markNoBehaviour: 'Choose the behaviour that was missed.',
  markNoWords: 'Mark the words that show it.',
  markYes: 'Add it',

  done: {
    judge: 'Your verdict is kept.',
    'take-back': 'Your verdict is taken back. It stays among the earlier ones.',
    comment: 'What you wrote is kept.',
    'change-comment': 'The comment is changed.',
    dispute: 'Your dispute is sent.',
    withdraw: 'The dispute is withdrawn.',
    decide: 'The dispute is decided.',
    release: 'The review is released.',
  } as const satisfies Record<ReviewWish['does'], string>,

  bar: 'The review',
  judged: (judged: number, all: number) =>
    all === 0
      ? 'No finding to judge'
      : judged === all
        ? `All ${all} findings judged`
        : `${judged} of ${all} findings judged`,
  openDisputes: (count: number) => format.count(count, 'dispute to decide', 'disputes to decide'),
  toDispute: 'Go to the dispute',
  toNext: 'Next finding to judge',
  release: 'Release',
  releaseTo: (trainee: string) => `Release to ${trainee}`,
  releaseTitle: (trainee: string) => `Release the review to ${trainee}?`,
  releaseText: (trainee: string, open: number) =>
    [
      `${trainee} then reads your comments and verdicts beside the engine’s findings, can answer them, and can dispute a finding.`,
      open === 0
        ? ''
        : `${format.count(open, 'finding is', 'findings are')} not judged: ${open === 1 ? 'it stays' : 'they stay'} as the engine heard ${open === 1 ? 'it' : 'them'}.`,
      'What you add later, they read at once. A release is not taken back.',
    ]
      .filter(Boolean)
      .join(' '),
  releaseYes: 'Release it',
  releaseNo: 'Not yet',
  releasedOn: (when: string) => `Released ${when}`,
  nextSession: (trainee: string) => `Next: ${trainee}`,
  noneNext: 'Nothing else waits',
  toQueue: (cohort: string) => `Reviews of ${cohort}`,
  notRead: 'The review could not be loaded.',
  retry: 'Try again',

  ownLead: (names: readonly string[]) => `Reviewed by ${names.join(' and ')}`,
  ownBareTitle: 'Reviewed',
  ownCounts: (comments: number, judged: number) =>
    [
      judged === 0 ? '' : format.count(judged, 'verdict on a finding', 'verdicts on findings'),
      comments === 0 ? '' : format.count(comments, 'comment', 'comments'),
    ]
      .filter(Boolean)
      .join(' and '),
  ownText: 'You find them in the transcript, beside what the engine heard.',
  ownBare: 'There is nothing written in it: the findings stand as the engine heard them.',
  ownFirst: 'Go to the first',
  ownNotYet:
    'Not reviewed yet. Once your instructor releases a review, it stands here beside the findings.',
  ownDispute: 'You can answer comments, and dispute a finding with a reason.',
} as const;
