import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

const LARGEST_SEED = 2 ** 32 - 1;

/** Adds `demo`, which fills an empty database with a school. */
export function addDemo(program: Command, terminal: Terminal): void {
  program
    .command('demo')
    .summary('fill an empty database with a school to look around in')
    .description(
      'Fills an empty database with a school of two cohorts: twelve trainees over eight weeks, whose sessions are played by coaches ' +
        'of the test bench, with the reviews of two instructors. Uses the same settings as the server, and refuses a database that ' +
        'holds anybody. The same seed plays the same sessions; the password is a new one each time.',
    )
    .option('--seed <number>', `what is played, 0 to ${LARGEST_SEED}`, '1')
    .option(
      '--until <date>',
      'the day on which the eight weeks are over, such as 2026-03-31; today when left out',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ COEQUAL_DATA=./demo npm run -s coequal -- demo
  $ COEQUAL_DATA=./demo npm start`,
    )
    .action(async (options: { seed: string; until?: string }) => {
      const { fillDemo } = await import('./fill-demo.ts');
      await fillDemo(readSeed(options.seed), readUntil(options.until), terminal);
    });
}

function readSeed(text: string): number {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (seed <= LARGEST_SEED) return seed;
  throw new UsageError(`--seed takes a whole number from 0 to ${LARGEST_SEED}.`);
}

function readUntil(text: string | undefined): number {
  if (text === undefined) return Date.now();
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T20:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) throw new UsageError('--until takes a day, such as 2026-03-31.');
  return at;
}
