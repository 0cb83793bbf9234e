import type { DrillAnswer, DrillRound } from '../../../server/practice/drill/drill-round.ts';
import type { DrillItem } from '../../../server/rubric/drill-item.ts';

/** Nine on a November morning, UTC. */
export const morning = Date.UTC(2026, 10, 21, 9);
export const DAY = 86_400_000;

/** An item whose turn shows these behaviours. */
export function item(id: string, ...heard: readonly string[]): DrillItem {
  return {
    ...{ id, theme: 'A theme', scene: null, focus: null, not: [] },
    before: [{ speaker: 'client', text: 'I wait.' }],
    turn: `The turn of ${id}`,
    heard: heard.map((behaviour) => ({ behaviour, start: 0, end: 3, because: 'It does.' })),
  };
}

/** An answer in which these were named where those are there. */
export function answer(
  named: readonly string[],
  gold: readonly string[],
  facts: Partial<DrillAnswer> = {},
): DrillAnswer {
  return { place: 0, item: 't/one', at: morning, named, gold, engine: [], ...facts };
}

/** A round with these answers. */
export function round(
  id: string,
  answers: readonly DrillAnswer[],
  begunAt: number = answers[0]?.at ?? morning,
): DrillRound {
  return { id, account: 'ada', begunAt, items: answers.map((one) => one.item), answers };
}
