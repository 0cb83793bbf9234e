import type { MoveCounts } from '../practice/move-counts.ts';
import { counted } from './counted.ts';
import type { Page } from './terminal.ts';
import { wrapText } from './wrap.ts';

/** What the coach did turn by turn, in counts, and who spoke how much. */
export function printMoves(counts: MoveCounts, { width, colours }: Page): string[] {
  const { coachTurns, questionsOpen, questionsClosed, reflections, information, advice } = counts;
  const did = [
    counted(questionsOpen, 'open question'),
    counted(questionsClosed, 'closed question'),
    counted(reflections, 'reflection'),
    `information ${times(information)}`,
    `advice ${times(advice)}`,
  ].join(', ');
  const share =
    counts.talkShare === null
      ? ''
      : ` The coach spoke ${Math.round(counts.talkShare * 100)} % of the words.`;
  const text = `In ${counted(coachTurns, 'coach turn')}: ${did}.${share}`;
  return [colours.bold('Moves'), ...wrapText(text, width - 2).map((line) => `  ${line}`)];
}

function times(count: number): string {
  if (count === 0) return 'never';
  return count === 1 ? 'once' : `${count} times`;
}
