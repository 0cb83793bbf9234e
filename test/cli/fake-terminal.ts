import pc from 'picocolors';
import type { Terminal } from '../../server/cli/terminal.ts';

/** A terminal that keeps what is printed. */
export interface FakeTerminal extends Terminal {
  readonly printed: () => string;
  readonly warned: readonly string[];
  readonly code: () => number;
}

export function fakeTerminal(
  width = 80,
  colour = false,
  environment: Terminal['environment'] = {},
): FakeTerminal {
  let out = '';
  let code = 0;
  const warned: string[] = [];
  return {
    width,
    colours: pc.createColors(colour),
    environment,
    print: async (text) => {
      out += text;
    },
    warn: (line) => void warned.push(line),
    end: (given) => {
      code = given;
    },
    printed: () => out,
    warned,
    code: () => code,
  };
}
