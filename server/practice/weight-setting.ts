import type { MarkerWeights } from '../rubric/weigh-by.ts';

/** What markers weigh in a cohort, by their ids; null where the rubric's own weights count. */
export type CohortWeights = MarkerWeights | null;

/** What markers weigh in a cohort from a moment on. */
export interface WeightSetting {
  /** Milliseconds since 1970, UTC. */
  readonly setAt: number;
  readonly weights: CohortWeights;
}

/**
 * What markers weigh for a session: as it was set when the session began, so that a later setting never changes what was told.
 *
 * @param settings in the order in which they were made
 * @param beganAt milliseconds since 1970, UTC
 */
export function weightsFor(settings: readonly WeightSetting[], beganAt: number): CohortWeights {
  return settings.findLast(({ setAt }) => setAt <= beganAt)?.weights ?? null;
}
