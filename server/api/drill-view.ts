import { compareNames } from '../practice/drill/compare-names.ts';
import type { DrillAnswer } from '../practice/drill/drill-round.ts';
import type { AskedItem } from '../practice/drill/asked-item.ts';
import type { DrillAnswerView, DrillItemView } from './contract/drill.ts';

/** An item of a round as the page shows it: what there is to hear only where it was answered. */
export function viewItem(
  { item, engine }: AskedItem,
  place: number,
  answer: DrillAnswer | null,
): DrillItemView {
  return {
    ...{ place, theme: item.theme, scene: item.scene, turn: item.turn },
    before: item.before.map(({ speaker, text }) => ({ speaker, text })),
    answer: answer === null ? null : viewAnswer(item, answer, engine()),
  };
}

function viewAnswer(
  item: AskedItem['item'],
  { named }: DrillAnswer,
  engine: ReturnType<AskedItem['engine']>,
): DrillAnswerView {
  const gold = item.heard.map(({ behaviour }) => behaviour);
  const { alike, missed, tooMuch } = compareNames(named, gold);
  return {
    named: [...named],
    alike: [...alike],
    missed: [...missed],
    tooMuch: [...tooMuch],
    heard: [...item.heard],
    not: [...item.not],
    engine: engine.map(({ behaviour, start, end }) => ({ behaviour, start, end })),
  };
}
