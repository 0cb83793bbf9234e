import type { AccuracyFile } from '../server/rubric/accuracy.ts';

/** An accuracy made up for tests: one behaviour above the bar, one below it, one met too seldom. */
export const sampleAccuracy: AccuracyFile = {
  set: 'turns made up for tests',
  turns: 300,
  behaviours: {
    'open-question': {
      n: 84,
      precision: { value: 0.93, low: 0.85, high: 0.97 },
      recall: { value: 0.9, low: 0.82, high: 0.95 },
    },
    'unsolicited-advice': {
      n: 30,
      precision: { value: 0.68, low: 0.4, high: 0.89 },
      recall: { value: 0.62, low: 0.44, high: 0.77 },
    },
    'leading-question': { n: 3, precision: null, recall: { value: 0, low: 0, high: 0.56 } },
  },
};
