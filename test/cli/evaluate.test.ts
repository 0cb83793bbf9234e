import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/run.ts';
import { fakeTerminal } from './fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'coequal-evaluate-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, ...lines: readonly unknown[]): string => {
  const path = join(folder, name);
  writeFileSync(path, lines.map((line) => JSON.stringify(line)).join('\n'));
  return path;
};
const asked = {
  id: 'a-1',
  focus: null,
  context: [{ speaker: 'client', text: 'He left.' }],
  coach: 'What was that like for you?',
};
const advised = { ...asked, id: 'a-2', coach: 'You should ring him.' };

describe('evaluate', () => {
  it('counts what engine and people heard, and leaves out what is disputed', async () => {
    const path = file(
      'labelled.jsonl',
      { ...asked, labels: ['open-question'], disputed: [] },
      { ...advised, labels: [], disputed: ['unsolicited-advice', 'charging-ahead', 'judges'] },
    );
    const terminal = fakeTerminal();
    await run(['evaluate', path, '--json'], terminal);
    const report = JSON.parse(terminal.printed()) as {
      turns: number;
      behaviours: { id: string; both: number; engine: number; people: number; n: number }[];
    };
    expect(report.turns).toBe(2);
    const of = (id: string) => report.behaviours.find((one) => one.id === id);
    expect(of('open-question')).toMatchObject({
      both: 1,
      people: 0,
      n: 1,
      f1: { value: 1, high: 1 },
    });
    expect(of('unsolicited-advice')).toMatchObject({ both: 0, engine: 0, people: 0, n: 0 });
  });

  it('prints a table with intervals and both averages', async () => {
    const path = file('one.jsonl', { ...asked, labels: ['open-question'] });
    const terminal = fakeTerminal();
    await run(['evaluate', path], terminal);
    expect(terminal.printed()).toMatch(/open-question +1\.00 \(\.21–1\.00\)/);
    expect(terminal.printed()).toContain('micro average');
    expect(terminal.printed()).toContain('macro average');
  });

  it('says which line is no labelled turn, and what to do about it', async () => {
    const path = file('bad.jsonl', { ...asked, labels: ['open-question'] }, { ...asked });
    const terminal = fakeTerminal();
    await run(['evaluate', path], terminal);
    expect(terminal.warned.join()).toContain(':2 "labels" takes a list of behaviour ids.');
    expect(terminal.code()).toBe(2);
  });

  it.each([
    ['question', ':1 "moves" takes a list of moves.'],
    [['winks'], ':1 "winks" is no move: question, reflection, information, advice.'],
  ])('says what is wrong with %j as moves', async (moves, sentence) => {
    const terminal = fakeTerminal();
    await run(['evaluate', file('moves.jsonl', { ...asked, labels: [], moves })], terminal);
    expect(terminal.warned.join()).toContain(sentence);
    expect(terminal.code()).toBe(2);
  });

  it('says what "coders" takes', async () => {
    const terminal = fakeTerminal();
    await run(['evaluate', file('coders.jsonl', { ...asked, labels: [], coders: 0 })], terminal);
    expect(terminal.warned.join()).toContain(
      ':1 "coders" takes a whole number of people, 1 or more.',
    );
  });

  it('tells of labels that the rubric does not have', async () => {
    const path = file('strange.jsonl', { ...asked, labels: ['open-question', 'winks'] });
    const terminal = fakeTerminal();
    await run(['evaluate', path], terminal);
    expect(terminal.warned.join()).toContain('The rubric has no winks: left out.');
  });
});
