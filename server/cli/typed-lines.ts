import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.ts';

/** Lines as a person types them, with a prompt on a terminal, or as a file holds them; told back where nobody typed them. */
export async function* typedLines({ colours, print }: Terminal): AsyncGenerator<string> {
  const typed = process.stdin.isTTY;
  const lines = createInterface({
    input: process.stdin,
    ...(typed ? { output: process.stdout, prompt: colours.bold('You     ') } : {}),
  });
  if (typed) lines.prompt();
  for await (const line of lines) {
    if (!typed) await print(`${colours.bold('You')}     ${line}\n`);
    yield line;
    if (typed) lines.prompt();
  }
}
