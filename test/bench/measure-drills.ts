import { dirname } from 'node:path';
import { cohenKappa } from '../../server/practice/agreement/cohen-kappa.ts';
import type { Coefficient } from '../../server/practice/agreement/coefficient.ts';
import { agreementWith, type Agreement } from '../../server/rubric/agreement.ts';
import { loadDrills } from '../../server/rubric/load-drills.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';

/** How well the engine hears what drill items were written to show. */
export interface DrillsMeasured {
  readonly agreement: Agreement;
  /** Over every behaviour in every turn. */
  readonly kappa: Coefficient;
}

/**
 * Lets the engine hear every drill item of a rubric, as it does for learners.
 *
 * @param folder of the rubric
 */
export function measureDrills(rubric: Rubric, folder: string): DrillsMeasured {
  const ids = rubric.behaviours.map(({ id }) => id);
  const items = loadDrills(folder, dirname(folder), ids);
  const agreement = agreementWith(
    rubric,
    items.map(({ before, focus, heard, turn }) => ({
      turn: { focus, context: before, coach: turn, position: null },
      labels: heard.map(({ behaviour }) => behaviour),
      disputed: [],
    })),
  );
  const { both, engine, people } = agreement.micro;
  const silent = items.length * ids.length - both - engine - people;
  return {
    agreement,
    kappa: cohenKappa([
      [silent, people],
      [engine, both],
    ]),
  };
}
