import type { WeightSetting } from '../practice/weight-setting.ts';

/** What is kept of the weights that cohorts give to markers. Nothing of it is written over. */
export interface WeightStore {
  /** What markers weigh in a cohort from then on. */
  setWeights(id: string, cohort: string, setting: WeightSetting): Promise<void>;
  /** All that was ever set in a cohort, in the order in which it was. */
  weightsOf(cohort: string): Promise<WeightSetting[]>;
}
