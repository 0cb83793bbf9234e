import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { addAutoplay } from './autoplay.ts';
import { addCheck } from './check.ts';
import { addDemo } from './demo.ts';
import { describeFailure } from './describe-failure.ts';
import { projectRoot } from './project.ts';
import { addEvaluate } from './evaluate.ts';
import { addLink } from './link.ts';
import { addPlay } from './play.ts';
import { addRate } from './rate.ts';
import type { Terminal } from './terminal.ts';
import { addTrain } from './train.ts';

/** Every command of the program, in the order of its help. One file each: adding one is a file and its line here. */
const commands = [addRate, addPlay, addAutoplay, addCheck, addTrain, addEvaluate, addLink, addDemo];

/**
 * Runs the program with the arguments of the command line, without the names of Node and of the program itself.
 * What goes wrong is told on the terminal; nothing is thrown.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<void> {
  try {
    await buildProgram(terminal).parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' });
  } catch (error) {
    const { sentence, code } = describeFailure(error);
    if (sentence !== null) terminal.warn(sentence);
    terminal.end(code);
  }
}

function buildProgram(terminal: Terminal): Command {
  const { bold, cyan } = terminal.colours;
  const program = new Command('coequal')
    .description('Practise coaching partnership, and hear what each turn does to it.')
    .version(packageVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureHelp({
      styleTitle: bold,
      styleSubcommandTerm: cyan,
      styleOptionTerm: cyan,
      helpWidth: terminal.width,
    })
    .configureOutput({
      writeOut: (text) => void terminal.print(text),
      // Errors are told once, by run.
      writeErr: () => undefined,
      getOutHasColors: () => terminal.colours.isColorSupported,
    })
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  $ npm run -s coequal -- rate session.txt
  $ npm run -s coequal -- play specialist-or-manager
  $ npm run -s coequal -- check
  $ npm run -s coequal -- help rate`,
    );
  for (const add of commands) add(program, terminal);
  for (const command of [program, ...program.commands]) {
    command.option('--no-color', 'print without colours');
  }
  return program;
}

function packageVersion(): string {
  const text = readFileSync(join(projectRoot(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
