import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** What `play` takes. */
export interface PlayOptions {
  readonly seed: string;
}

const LARGEST_SEED = 2 ** 32 - 1;

/** Adds `play`, which practises with a simulated client in the terminal. */
export function addPlay(program: Command, terminal: Terminal): void {
  program
    .command('play')
    .summary('practise with a simulated client')
    .description(
      'Practises with a simulated client: type what you would say, one line a turn. An empty line stays quiet, ' +
        '/form shows the briefing again, /finish ends the session. The sessions of an engagement follow one another.',
    )
    .argument('[scenario]', 'name of a scenario or engagement; left out, they are listed')
    .option(
      '--seed <number>',
      'the same seed and the same words give the same answers, 0 to 4294967295',
      '1',
    )
    .addHelpText(
      'after',
      `
Examples:
  $ npm run -s coequal -- play
  $ npm run -s coequal -- play specialist-or-manager --seed 7
  $ npm run -s coequal -- play smooth-veneer < coach-lines.txt`,
    )
    .action(async (scenario: string | undefined, { seed }: PlayOptions) => {
      if (!/^\d+$/.test(seed) || Number(seed) > LARGEST_SEED) {
        throw new UsageError(`--seed takes a whole number from 0 to ${LARGEST_SEED}.`);
      }
      const { listScenarios, playScenario } = await import('./play-scenario.ts');
      if (scenario === undefined) return listScenarios(terminal);
      const { typedLines } = await import('./typed-lines.ts');
      await playScenario(scenario, Number(seed), typedLines(terminal), terminal);
    });
}
