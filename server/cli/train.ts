import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Command } from 'commander';
import { projectRoot, projectRubric } from './project.ts';
import type { LabelledTurn } from '../rubric/second-hearer/train.ts';
import { readJudgedTurn } from './read-judged-turn.ts';
import type { Terminal } from './terminal.ts';

/** Adds `train`, which teaches the second hearer from the rubric's corpus. */
export function addTrain(program: Command, terminal: Terminal): void {
  program
    .command('train')
    .summary('teach the rubric from its corpus')
    .description(
      'Learns from the labelled turns in rubrics/partnership/corpus how people say what the behaviours describe, and writes ' +
        'rubrics/partnership/second-hearer.json.br. The same corpus and the same rules give the same file.',
    )
    .addHelpText('after', '\nExample:\n  $ npm run -s coequal -- train')
    .action(async () => {
      const { train } = await import('../rubric/second-hearer/train.ts');
      const folder = join(projectRoot(), 'rubrics', 'partnership');
      const turns = readCorpus(join(folder, 'corpus'));
      const model = train(await projectRubric(), turns);
      const path = join(folder, 'second-hearer.json.br');
      writeFileSync(path, brotliCompressSync(JSON.stringify(model)));
      await terminal.print(
        `Learned ${model.behaviours.labels.length} behaviours and ${model.moves.labels.length} moves from ${turns.length} turns: ${path}\n`,
      );
    });
}

/** All labelled turns of a corpus, file by file in the order of their names. */
function readCorpus(folder: string): LabelledTurn[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.toSorted().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, at) =>
        line.trim() === '' ? [] : [readJudgedTurn(line, `${name}:${at + 1}`)],
      ),
  );
}
