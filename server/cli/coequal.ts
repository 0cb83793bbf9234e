import process from 'node:process';
import { run } from './run.ts';
import { openTerminal } from './terminal.ts';

// npm starts its scripts in the project's folder; the files were named from where the person is.
if (process.env.npm_lifecycle_event === 'coequal' && process.env.INIT_CWD !== undefined) {
  process.chdir(process.env.INIT_CWD);
}
// Who reads our output may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const args = process.argv.slice(2);
await run(args, openTerminal(process.stdout, process.env, args));
