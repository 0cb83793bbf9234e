import { evaluate } from '../../rubric/evaluate.ts';
import type { DrillItem } from '../../rubric/drill-item.ts';
import type { TurnReport } from '../../rubric/finding.ts';
import type { Rubric } from '../../rubric/rubric.ts';

/** What the engine hears in an item's turn, with what was agreed and the talk before it. It is told nothing of what the item says is there. */
export function hearItem(rubric: Rubric, { before, focus, turn }: DrillItem): TurnReport {
  return evaluate(rubric, { focus, context: before, coach: turn, position: null });
}
