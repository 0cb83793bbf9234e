import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What `rate` takes. */
export interface RateOptions {
  readonly json?: true;
  readonly focus?: string;
  readonly coach?: string;
  readonly items?: string;
}

/** Adds `rate`, which rates transcripts of real conversations, or single turns out of a file of items. */
export function addRate(program: Command, terminal: Terminal): void {
  program
    .command('rate')
    .summary('rate transcripts of real conversations')
    .description(
      'Rates transcripts as meeting tools export them: WebVTT, SRT, Word documents (.docx), or text with ' +
        '"Coach:" and "Client:" before the turns. ' +
        'Prints the conversation with what was heard in it, and the markers of partnership.',
    )
    .argument('[file...]', 'transcripts; - reads standard input')
    .option('--json', 'print one JSON object a file, or a line of items')
    .option('--focus <text>', 'what coach and client agreed to work on')
    .option('--coach <name>', 'who the coach is, as the transcript writes the name')
    .option('--items <file>', 'rate single turns: a line is {"id", "focus", "context", "coach"}')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run -s coequal -- rate session.txt
  $ npm run -s coequal -- rate call.vtt --coach "Ada Byron" --focus "whether to leave"
  $ npm run -s coequal -- rate *.srt --json > rated.jsonl
  $ npm run -s coequal -- rate --items turns.jsonl --json`,
    )
    .action(async (files: readonly string[], options: RateOptions) => {
      if (options.items !== undefined) {
        if (files.length > 0) throw new UsageError('Give transcripts or --items, not both.');
        for (const name of ['coach', 'focus'] as const) {
          if (options[name] === undefined) continue;
          throw new UsageError(`--${name} goes with transcripts; each item carries its own.`);
        }
        const { rateItems } = await import('./rate-items.ts');
        return rateItems(options.items, options.json === true, terminal);
      }
      if (files.length === 0) {
        throw new UsageError('Give a transcript to rate, such as "rate session.txt".');
      }
      const { rateFiles } = await import('./rate-files.ts');
      return rateFiles(files, options, terminal);
    });
}
