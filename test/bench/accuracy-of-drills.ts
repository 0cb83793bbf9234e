import type { DrillsMeasured } from './measure-drills.ts';
import { share, two } from './table-cells.ts';

/** How often a behaviour has to stand in the items to be told of. */
const ENOUGH = 5;

/** What the page tells of drills. */
export function accuracyOfDrills({ agreement, kappa }: DrillsMeasured): string {
  const { turns, micro, macro } = agreement;
  const weakest = agreement.behaviours
    .filter(({ n }) => n >= ENOUGH)
    .toSorted((a, b) => (a.f1?.value ?? 0) - (b.f1?.value ?? 0))
    .slice(0, 8)
    .map(({ id, f1 }) => `${id} ${two(f1?.value)}`);
  return `## Drill items

The ${turns} coach turns of *Practise hearing*, held against what they were written to show: precision **${share(micro.precision)}**, recall **${share(micro.recall)}**, macro-F1 ${two(macro.f1)}, Cohen’s kappa
${share(kappa.value === null ? null : kappa)} over every behaviour in every turn. Their authors wrote the turn and its labels together and nobody coded them blind, so this is no blind measure;
no weight was learned from them. Least agreed: ${weakest.join(', ')}.`;
}
