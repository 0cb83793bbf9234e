import type { DrillCard } from './drill-cards.ts';

/** What waits to be heard again. */
export interface Due {
  /** How many behaviours are due now. */
  readonly now: number;
  /** When the next one comes that is not due yet, in milliseconds since 1970, UTC; null where none waits. */
  readonly next: number | null;
}

/** How much is due at a moment, and when the next of the rest is. */
export function dueAt(cards: readonly DrillCard[], now: number): Due {
  const later = cards.filter(({ due }) => due > now).map(({ due }) => due);
  return {
    now: cards.length - later.length,
    next: later.length === 0 ? null : Math.min(...later),
  };
}
