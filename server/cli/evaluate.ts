import type { Command } from 'commander';
import type { JudgedTurn } from '../rubric/agreement.ts';
import { inputName, openInput } from './input.ts';
import { projectRubric } from './project.ts';
import { readLines } from './read-lines.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Adds `evaluate`, which holds what the rubric hears against the labels of people. */
export function addEvaluate(program: Command, terminal: Terminal): void {
  program
    .command('evaluate')
    .summary('measure the rubric against labelled turns')
    .description(
      'Rates labelled coach turns and holds what is heard against the labels: precision, recall, F1 and number by behaviour ' +
        'with 95 % intervals, and their averages. Labels under "disputed" are left out.',
    )
    .argument(
      '<file>',
      'a line is {"id", "focus", "context", "coach", "labels", "disputed"}; - reads standard input',
    )
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run -s coequal -- evaluate labelled.jsonl
  $ npm run -s coequal -- evaluate labelled.jsonl --json`,
    )
    .action(async (file: string, { json }: { json?: true }) => {
      const turns = await readTurns(file);
      const { agreementWith } = await import('../rubric/agreement.ts');
      const rubric = await projectRubric();
      const agreement = agreementWith(rubric, turns);
      const unknown = strangeLabels(
        turns,
        rubric.behaviours.map(({ id }) => id),
      );
      if (unknown.length > 0) {
        terminal.warn(`${inputName(file)}: The rubric has no ${unknown.join(', ')}: left out.`);
      }
      const { printAgreement } = await import('./print-agreement.ts');
      await terminal.print(
        json
          ? `${JSON.stringify({ file, rubric: { id: rubric.id, version: rubric.version }, ...agreement })}\n`
          : printAgreement(agreement, terminal),
      );
    });
}

async function readTurns(file: string): Promise<JudgedTurn[]> {
  const { readJudgedTurn } = await import('./read-judged-turn.ts');
  const name = inputName(file);
  const turns: JudgedTurn[] = [];
  for await (const { number, text } of readLines(openInput(file), name)) {
    if (text.trim() !== '') turns.push(readJudgedTurn(text, `${name}:${number}`));
  }
  if (turns.length === 0) throw new UsageError(`${name}: The file is empty.`);
  return turns;
}

function strangeLabels(turns: readonly JudgedTurn[], known: readonly string[]): string[] {
  const labels = new Set(turns.flatMap((turn) => turn.labels));
  return [...labels].filter((label) => !known.includes(label)).toSorted();
}
