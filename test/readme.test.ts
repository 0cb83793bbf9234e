import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../server/cli/run.ts';
import { fakeTerminal } from './cli/fake-terminal.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [turns = '', report = ''] = [...readme.matchAll(/```text\n(.*?)```/gs)].map(
  ([, text]) => text,
);

test('the README shows what its turns really give', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coequal-readme-'));
  try {
    const path = join(folder, 'session.txt');
    writeFileSync(path, turns);
    const terminal = fakeTerminal();
    await run(['rate', path], terminal);
    expect(report.trim().length).toBeGreaterThan(500);
    expect(terminal.printed()).toContain(report);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
