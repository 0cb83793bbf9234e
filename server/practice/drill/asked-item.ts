import type { DrillItem } from '../../rubric/drill-item.ts';
import type { Finding } from '../../rubric/finding.ts';

/** An item as it is asked: with what the engine hears in it, which is looked for only where it is wanted. */
export interface AskedItem {
  readonly item: DrillItem;
  readonly engine: () => readonly Finding[];
}
