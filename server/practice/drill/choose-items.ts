import type { DrillItem } from '../../rubric/drill-item.ts';
import { draw } from '../../scenario/random.ts';
import { cardsOf, NOTHING } from './drill-cards.ts';
import type { DrillAnswer } from './drill-round.ts';

/** How many items a round has, where there are so many. */
export const ROUND_SIZE = 8;

/** What a round is chosen from. */
interface Choice {
  readonly items: readonly DrillItem[];
  /** All that somebody answered so far, in the order in which they did. */
  readonly answers: readonly DrillAnswer[];
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** The same seed chooses the same items. 0 to 2³² − 1. */
  readonly seed: number;
}

/**
 * The items of the next round: for each behaviour that is due, most overdue first, one whose turn shows it; then behaviours that were
 * never asked; then those that are due later, soonest first. Of a behaviour's items one is taken that was never seen, or else longest
 * ago. One item may serve several. They are asked in a drawn order, so that what is due does not give itself away.
 *
 * @returns ids, at most `ROUND_SIZE`, none of them twice
 */
export function chooseItems({ items, answers, now, seed }: Choice): string[] {
  const seen = new Map(answers.map(({ item, at }) => [item, at]));
  // Never seen first, then longest ago; within these as drawn.
  const inLine = drawn(items, seed).toSorted(
    (a, b) => (seen.get(a.id) ?? -Infinity) - (seen.get(b.id) ?? -Infinity) || 0,
  );
  const chosen: DrillItem[] = [];
  const take = (item: DrillItem | undefined): void => {
    if (item !== undefined && chosen.length < ROUND_SIZE) chosen.push(item);
  };
  for (const id of queue(items, answers, now, seed)) {
    if (chosen.some((item) => shows(item, id))) continue;
    take(inLine.find((item) => !chosen.includes(item) && shows(item, id)));
  }
  for (const item of inLine) if (!chosen.includes(item)) take(item);
  return drawn(chosen, seed + 1).map(({ id }) => id);
}

/** Whether a turn shows a behaviour, or nothing where that is asked. */
function shows({ heard }: DrillItem, id: string): boolean {
  return id === NOTHING ? heard.length === 0 : heard.some(({ behaviour }) => behaviour === id);
}

/** All cards for which there are items, in the order in which they are to be asked. */
function queue(
  items: readonly DrillItem[],
  answers: readonly DrillAnswer[],
  now: number,
  seed: number,
): string[] {
  const cards = cardsOf(answers);
  const all = new Set(
    items.flatMap(({ heard }) =>
      heard.length === 0 ? [NOTHING] : heard.map(({ behaviour }) => behaviour),
    ),
  );
  const met = [...cards.values()]
    .filter(({ id }) => all.has(id))
    .toSorted((a, b) => a.due - b.due || b.missed - a.missed || (a.id < b.id ? -1 : 1));
  const isNew = [...all].filter((id) => !cards.has(id)).map((id) => ({ id }));
  return [
    ...met.filter(({ due }) => due <= now),
    ...drawn(isNew, seed),
    ...met.filter(({ due }) => due > now),
  ].map(({ id }) => id);
}

/** In an order that the seed draws. */
function drawn<T extends { readonly id: string }>(things: readonly T[], seed: number): T[] {
  return things
    .map((thing) => ({ thing, rank: draw(seed, thing.id, 2 ** 32) }))
    .toSorted((a, b) => a.rank - b.rank || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing);
}
