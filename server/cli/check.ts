import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** Adds `check`, which looks for faults in behaviour and scenario files. */
export function addCheck(program: Command, terminal: Terminal): void {
  program
    .command('check')
    .summary('look for faults in behaviours, drills and scenarios')
    .description(
      'Reads behaviour, drill and scenario files, tries their examples, looks for lines that no coach can hear, and prints every fault ' +
        'as path:line:col message. Ends with code 1 when there are faults; what only an author can judge is a warning.',
    )
    .argument('[path...]', 'files or folders (default: rubrics and scenarios of the project)')
    .addHelpText(
      'after',
      `
Examples:
  $ npm run -s coequal -- check
  $ npm run -s coequal -- check rubrics/partnership/focus/charging-ahead.yml
  $ npm run -s coequal -- check scenarios`,
    )
    .action(async (paths: readonly string[]) => {
      const { checkDefinitions } = await import('./check-definitions.ts');
      const { printFaults } = await import('./print-faults.ts');
      const result = checkDefinitions(paths);
      if (result.faults.length > 0) terminal.end(1);
      await terminal.print(printFaults(result, terminal.colours));
    });
}
