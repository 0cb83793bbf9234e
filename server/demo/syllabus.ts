/** What a cohort is asked to practise. */
export interface Task {
  readonly kind: 'scenario' | 'engagement';
  /** Id of the scenario or of the engagement. */
  readonly scenario: string;
  readonly mode: 'practice' | 'exam';
  /** The week in which it opens, 0 for the first. */
  readonly week: number;
  /** How many weeks there are for it. */
  readonly lasts: number;
  readonly instructions: string;
}

/** A cohort with what it practises, week by week. */
export interface Syllabus {
  readonly title: string;
  readonly timeZone: string;
  readonly tasks: readonly Task[];
}

/** The evening cohort, then the weekend cohort. */
export const syllabi: readonly [Syllabus, Syllabus] = [
  {
    title: 'Evening cohort, autumn',
    timeZone: 'Europe/Dublin',
    tasks: [
      practise(
        0,
        'specialist-or-manager',
        'Hear where things stand before you do anything with it.',
      ),
      practise(
        1,
        'yes-of-course',
        'Everything is fine by Tom. Find out what he wants, and do not tell him.',
      ),
      practise(
        2,
        'around-the-houses',
        'Many side roads. Notice when you follow one, and come back.',
      ),
      comesBack(
        2,
        'the-first-year',
        'Three sessions with one client. Agree how you work, and keep to it.',
      ),
      practise(
        3,
        'just-tell-me',
        'A verdict is wanted from you. Stay level, and leave the choice where it is.',
      ),
      practise(
        4,
        'smooth-veneer',
        'All is well, it seems. Say what you notice as yours and not as the truth.',
      ),
      practise(5, 'sent-by-hr', 'Somebody else pays. Talk about that before anything else.'),
      exam(6, 'the-pedestal', 'Without hints. We look at equal footing above all.'),
      practise(
        7,
        'unspoken',
        'Something is between the two of you and nobody says it. May it be said?',
      ),
    ],
  },
  {
    title: 'Weekend cohort, autumn',
    timeZone: 'Europe/Lisbon',
    tasks: [
      practise(
        0,
        'let-it-out',
        'Somebody who needs to be heard first. When is it time for a question?',
      ),
      practise(1, 'top-marks', 'Adaeze wants to be a good client. Meet her, not her marks.'),
      practise(
        2,
        'eleven-minutes',
        'A short wish and a long shadow. Stay with what Ilse says, in her words.',
      ),
      comesBack(
        2,
        'a-bench-of-her-own',
        'Three sessions with one client. What was promised comes back.',
      ),
      practise(3, 'what-do-i-want', 'Your client does not know. Do not know it in their place.'),
      practise(4, 'like-family-already', 'Close very soon. Keep to your part, warmly.'),
      practise(5, 'small-town', 'Two loyalties. Ask whose question it is before you help with it.'),
      exam(
        6,
        'on-trial',
        'Without hints. Every question may sound like an attack: repair what slips.',
      ),
      practise(7, 'monday-for-certain', 'A plan for every week and none for today. Go slowly.'),
    ],
  },
];

function practise(week: number, scenario: string, instructions: string): Task {
  return { kind: 'scenario', scenario, mode: 'practice', week, lasts: 1, instructions };
}

function exam(week: number, scenario: string, instructions: string): Task {
  return { ...practise(week, scenario, instructions), mode: 'exam' };
}

function comesBack(week: number, engagement: string, instructions: string): Task {
  return { ...practise(week, engagement, instructions), kind: 'engagement', lasts: 5 };
}
