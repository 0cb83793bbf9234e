import { drift, type Drift } from '../agreement/drift.ts';
import type { ComparedRatings } from './compare-ratings.ts';

/** How agreement on all markers together, as AC1, changes over a cohort's exercises: people's, and with the engine. */
export interface CalibrationDrift {
  readonly people: Drift;
  readonly all: Drift;
}

/**
 * Drift over exercises, each at the moment at which it was made.
 *
 * @param exercises in any order
 */
export function calibrationDrift(
  exercises: readonly { readonly at: number; readonly compared: ComparedRatings }[],
): CalibrationDrift {
  const of = (who: 'people' | 'all'): Drift =>
    drift(exercises.map(({ at, compared }) => ({ at, agreement: compared.whole[who].ac1 })));
  return { people: of('people'), all: of('all') };
}
