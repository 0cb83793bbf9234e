import { format } from './format.ts';

/** The reviews of a cohort: what waits, what is released, and how often its instructors agreed with the engine. */
export const reviews = {
  title: 'Reviews',
  titleOf: (cohort: string) => `Reviews: ${cohort}`,
  lead: 'Read a session beside its findings, say where you agree and where you hear it otherwise, and release it to the trainee.',
  way: 'Reviews',
  wayText: (waiting: number, disputes: number) =>
    [
      waiting === 0
        ? 'Nothing waits for you'
        : format.count(waiting, 'session waits', 'sessions wait'),
      disputes === 0 ? '' : format.count(disputes, 'with a dispute', 'with disputes'),
    ]
      .filter(Boolean)
      .join(', '),
  open: 'Open',
  disputes: 'Disputes to decide',
  waiting: 'To review',
  waitingNone: 'Nothing waits. Sessions come here once a trainee has ended an attempt.',
  begun: 'In review',
  begunLead: 'Begun and not released: the trainee reads nothing of it yet.',
  released: 'Released',
  releasedNone: 'Nothing is released yet.',
  ended: (when: string) => `ended ${when}`,
  releasedAt: (when: string) => `released ${when}`,
  disputed: (count: number) => format.count(count, 'open dispute', 'open disputes'),
  replies: (count: number) => format.count(count, 'reply to read', 'replies to read'),
  review: 'Review',
  goOn: 'Go on',
  decide: 'Decide',
  read: 'Read',
  nameOf: (way: string, trainee: string, title: string) => `${way}: ${trainee}, ${title}`,
  back: (cohort: string) => `Back to ${cohort}`,

  accuracy: 'In your school',
  accuracyLead:
    'How often your verdicts agreed with the engine, in released reviews. It is counted apart from the accuracy that each finding tells, which was measured on turns that others labelled.',
  agreed: (agreed: number, decided: number) => `${agreed} of ${decided} agreed`,
  of: (agreed: number, decided: number) => `${agreed} of ${decided}`,
  between: (low: number, high: number) =>
    `between ${format.percent(low)} and ${format.percent(high)}`,
  share: (value: number) => format.percent(value),
  missedIn: (count: number) =>
    count === 0
      ? 'Nothing was added that it missed.'
      : `${format.count(count, 'finding was', 'findings were')} added that it missed.`,
  splitIn: (count: number) =>
    count === 0
      ? ''
      : `About ${format.count(count, 'finding', 'findings')} you differ: ${count === 1 ? 'it is' : 'they are'} not counted.`,
  from: (released: number) => format.count(released, 'released review', 'released reviews'),
  none: 'Nothing is decided yet. Once you have judged findings and released the review, the count stands here.',
  byBehaviour: 'By behaviour',
  behaviour: 'Behaviour',
  agreedColumn: 'Agreed',
  shareColumn: 'Share (95% interval)',
  missedColumn: 'Added',
  splitColumn: 'You differ',
  noShare: '–',
  noShareText: 'nothing decided',
  download: 'Download the labelled turns (JSON Lines)',
  downloadText:
    'The turns with your decisions as labels, without names, as “coequal evaluate” reads them.',

  newsTitle: 'New from your instructors',
  newsReviewed: 'Reviewed',
  newsMore: 'Something new in the review',
  newsGo: 'Read it',
  reviewed: 'reviewed',
  readReview: 'Read the review',
} as const;
