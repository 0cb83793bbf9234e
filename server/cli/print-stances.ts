import type { Behaviour } from '../rubric/behaviour.ts';
import type { TurnReport } from '../rubric/finding.ts';
import type { StanceHeard } from '../rubric/hear-session.ts';
import type { Page } from './terminal.ts';
import { wrapText } from './wrap.ts';

/**
 * The stances that the rubric knows, each with the words that show a sign of it.
 *
 * @param reports the coach turns in their order
 */
export function printStances(
  stances: readonly StanceHeard[],
  behaviours: readonly Behaviour[],
  reports: readonly TurnReport[],
  { width, colours }: Page,
): string[] {
  const names = Math.max(0, ...stances.map(({ title }) => title.length)) + 4;
  const row = ({ id, title, asks, turns }: StanceHeard): string[] => {
    const name = `  ${title}`.padEnd(names);
    if (turns.length === 0) return [name + colours.dim('no sign')];
    const signs = turns.flatMap((turn) => {
      const quote = quoteOf(id, behaviours, reports[turn]);
      return wrapText(`coach turn ${turn + 1}, “${quote}”`, width - names);
    });
    return [
      ...signs.map((line, at) => (at === 0 ? colours.bold(name) : ' '.repeat(names)) + line),
      ...wrapText(asks, width - names).map((line) => ' '.repeat(names) + colours.dim(line)),
    ];
  };
  return [colours.bold('Stances'), ...stances.flatMap(row)];
}

/** The first words of a turn that are a sign of a stance, on one line. */
function quoteOf(
  stance: string,
  behaviours: readonly Behaviour[],
  report: TurnReport | undefined,
): string {
  const signs = behaviours.filter((one) => one.stance === stance).map(({ id }) => id);
  const shown = report?.findings.find(({ behaviour }) => signs.includes(behaviour));
  return (shown?.quote ?? '').replace(/\s+/g, ' ');
}
