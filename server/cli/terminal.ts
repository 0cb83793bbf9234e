import { once } from 'node:events';
import pc from 'picocolors';

/** Colours that print nothing where colour is off. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Where a command prints. */
export interface Terminal {
  /** Columns to lay text out in, 40 to 100. */
  readonly width: number;
  readonly colours: Colours;
  /** The variables that the person set. */
  readonly environment: NodeJS.ProcessEnv;
  /** Prints to standard output and waits while the reader is slower. */
  readonly print: (text: string) => Promise<void>;
  /** Prints one line to standard error. */
  readonly warn: (line: string) => void;
  /** Sets the code that the program ends with: 0 all is well, 1 faults were found, 2 the person gave us bad input. */
  readonly end: (code: 0 | 1 | 2) => void;
}

/** What the layout of a report depends on. */
export type Page = Pick<Terminal, 'width' | 'colours'>;

/** Lays out for `stream`, in colour where the person wants it and the stream shows it. */
export function openTerminal(
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): Terminal {
  return {
    width: Math.min(100, Math.max(40, stream.columns ?? 80)),
    colours: pc.createColors(wantsColour(stream, environment, args)),
    environment,
    print: async (text) => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    warn: (line) => void process.stderr.write(`${line}\n`),
    end: (code) => {
      process.exitCode = code;
    },
  };
}

/** NO_COLOR (no-color.org) and `--no-color` say no, FORCE_COLOR says yes; else a terminal decides. */
function wantsColour(
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv,
  args: readonly string[],
): boolean {
  if (args.includes('--no-color') || (environment.NO_COLOR ?? '') !== '') return false;
  const forced = environment.FORCE_COLOR ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY && environment.TERM !== 'dumb';
}
