/** What markers weigh in a cohort. */
export const weights = {
  heading: 'What counts',
  lead: 'All markers of a session come to one overall figure. Here you say how much each of them counts in it for this cohort.',
  since: (when: string) =>
    `Set on ${when}. Attempts that began before keep the weights of their day.`,
  own: 'The rubric’s own weights count.',
  open: 'Change the weights',
  help: 'From 0 to 3, in steps of a half. 0 leaves a marker out, 2 counts double. Only attempts that begin from now on are weighted so.',
  save: 'Save the weights',
  saved: 'The weights are saved. They count for attempts that begin from now on.',
  reset: 'Use the rubric’s own weights',
  resetDone: 'The rubric’s own weights count for attempts that begin from now on.',
  fault: (title: string) => `${title}: write a weight from 0 to 3, in steps of a half.`,
  weighs: (title: string, weight: number) => `${title} ${weight}`,
  /** Over the markers of an attempt in a cohort with weights of its own. */
  overall: 'All markers together:',
  notEnough: 'not enough to say',
  value: (score: number, low: number, high: number) =>
    `${Math.round(score)}, between ${Math.round(low)} and ${Math.round(high)}`,
  as: (cohort: string) => `weighted as ${cohort} does`,
  byRubric: (score: number | null) =>
    `By the rubric’s own weights: ${score === null ? 'not enough to say' : Math.round(score)}. Your growth is always reckoned by these.`,
  which: 'What each marker weighs here',
} as const;
