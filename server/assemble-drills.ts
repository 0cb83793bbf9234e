import type { DrillPractice } from './api/drill-practice.ts';
import { viewItem } from './api/drill-view.ts';
import { viewHearing } from './api/hearing-view.ts';
import { chooseItems } from './practice/drill/choose-items.ts';
import { cardsOf, NOTHING } from './practice/drill/drill-cards.ts';
import { inOrder, type DrillRound } from './practice/drill/drill-round.ts';
import { dueAt } from './practice/drill/due.ts';
import { hearItem } from './practice/drill/hear-item.ts';
import { hearingAgreement } from './practice/drill/hearing-agreement.ts';
import type { DrillItem } from './rubric/drill-item.ts';
import type { Rubric } from './rubric/rubric.ts';

/** Joins a rubric and its drills into what the routes offer. */
export function assembleDrills(rubric: Rubric, items: readonly DrillItem[]): DrillPractice {
  const byId = new Map(items.map((item) => [item.id, item]));
  const behaviours = new Set(rubric.behaviours.map(({ id }) => id));
  const titleOf = (id: string) => rubric.markers.find((marker) => marker.id === id)?.title ?? id;
  const waiting = ({ items: asked, answers }: DrillRound): number =>
    asked.filter((id, at) => byId.has(id) && answers.every(({ place }) => place !== at)).length;
  return {
    choose: (rounds, now, seed) => chooseItems({ items, answers: inOrder(rounds), now, seed }),
    hear(id) {
      const item = byId.get(id);
      if (item === undefined) return null;
      return {
        gold: item.heard.map(({ behaviour }) => behaviour),
        engine: hearItem(rubric, item).findings.map(({ behaviour }) => behaviour),
      };
    },
    isBehaviour: (id) => behaviours.has(id),
    isRunning: (round) => waiting(round) > 0,
    view: ({ id, begunAt, items: asked, answers }) => ({
      ...{ id, begunAt: new Date(begunAt).toISOString() },
      items: asked.flatMap((name, place) => {
        const item = byId.get(name);
        if (item === undefined) return [];
        const answer = answers.find((one) => one.place === place) ?? null;
        return [viewItem({ item, engine: () => hearItem(rubric, item).findings }, place, answer)];
      }),
    }),
    overview(rounds, now) {
      const running = rounds.find((round) => waiting(round) > 0);
      const cards = [...cardsOf(inOrder(rounds)).values()].toSorted((a, b) => a.due - b.due);
      const due = dueAt(cards, now);
      return {
        items: items.length,
        themes: new Set(items.map(({ theme }) => theme)).size,
        rounds: rounds.filter((round) => waiting(round) === 0).length,
        running: running === undefined ? null : viewRunning(running, waiting(running)),
        due: due.now,
        nextDue: due.next === null ? null : day(due.next),
        cards: cards.map(({ id, asked, missed, due: at }) => ({
          ...{ behaviour: id === NOTHING ? null : id, asked, missed },
          ...{ due: day(at), isDue: at <= now },
        })),
        hearing: viewHearing(hearingAgreement(rounds, rubric.behaviours), titleOf),
      };
    },
  };
}

function viewRunning({ id, answers }: DrillRound, waiting: number) {
  return { id, answered: answers.length, of: answers.length + waiting };
}

/** The day of a moment, UTC, as in 2026-11-24. */
function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
