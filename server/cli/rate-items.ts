import { evaluate } from '../rubric/evaluate.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { inputName, openInput } from './input.ts';
import { findingPrinter } from './print-findings.ts';
import { printTurn } from './print-turn.ts';
import { projectRubric } from './project.ts';
import { itemJson } from './rated-json.ts';
import { readItem, type Item } from './read-item.ts';
import { readLines } from './read-lines.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Rates single coach turns, one a line, in their order and while they are read, so that the file may be of any length.
 *
 * @param path the file of items; `-` reads standard input
 * @throws UsageError at the first line that is no item; what came before it is printed
 */
export async function rateItems(path: string, json: boolean, terminal: Terminal): Promise<void> {
  const name = inputName(path);
  let show: ((item: Item) => string) | null = null;
  for await (const { number, text } of readLines(openInput(path), name)) {
    if (text.trim() === '') continue;
    const item = readItem(text, `${name}:${number}`);
    show ??= shower(await projectRubric(), json, terminal);
    await terminal.print(show(item));
  }
  if (show === null) throw new UsageError(`${name}: The file is empty.`);
}

function shower(rubric: Rubric, json: boolean, terminal: Terminal): (item: Item) => string {
  if (json) return ({ id, turn }) => `${itemJson(id, evaluate(rubric, turn))}\n`;
  const findings = findingPrinter(rubric.behaviours, terminal);
  return ({ id, turn }) => {
    const coach = printable(turn.coach);
    const report = evaluate(rubric, { ...turn, coach });
    const spoken = { speaker: 'coach', text: coach, ...report } as const;
    const lines = [
      terminal.colours.bold(printable(String(id))),
      ...printTurn(spoken, findings(report.findings), terminal),
    ];
    return `${lines.join('\n')}\n\n`;
  };
}

/** Without control characters, which a terminal would obey. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}
