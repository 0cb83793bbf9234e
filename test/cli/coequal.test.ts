import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'dist/server/cli/coequal.js');
const folder = mkdtempSync(join(tmpdir(), 'coequal-cli-'));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program as a person does, in `folder`. */
async function coequal(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdin.end(input);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, out, err };
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/bootstrap.mjs', '--build=server', '--quiet'], {
    cwd: root,
  });
  writeFileSync(join(folder, 'session.txt'), 'Client: Hm.\nCoach: What is it like?\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the built program', () => {
  it('rates a file named from where it is run, without colour when nobody looks', async () => {
    const { code, out, err } = await coequal(['rate', 'session.txt']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('session.txt\n1 coach turn, 1 client turn');
    expect(out).not.toContain('\u001b');
  });

  it('colours when it is told to, and NO_COLOR has the last word', async () => {
    const forced = await coequal(['rate', 'session.txt'], { env: { FORCE_COLOR: '1' } });
    expect(forced.out).toContain('\u001b[1m');
    const both = await coequal(['rate', 'session.txt'], {
      env: { FORCE_COLOR: '1', NO_COLOR: '1' },
    });
    expect(both.out).not.toContain('\u001b');
    const flag = await coequal(['rate', 'session.txt', '--no-color'], {
      env: { FORCE_COLOR: '1' },
    });
    expect(flag.out).not.toContain('\u001b');
  });

  it('reads standard input', async () => {
    const transcript = await coequal(['rate', '-', '--json'], {
      input: 'Coach: Well?\nClient: Well.',
    });
    expect(JSON.parse(transcript.out)).toMatchObject({ file: '-' });
    const items = await coequal(['rate', '--items', '-', '--json'], {
      input: '{"id":1,"coach":"Well?"}',
    });
    expect(JSON.parse(items.out)).toMatchObject({ id: 1 });
    const bad = await coequal(['rate', '--items', '-', '--json'], { input: 'no' });
    expect([bad.code, bad.out]).toEqual([2, '']);
    expect(bad.err).toBe('standard input:1 The line is not a JSON object.\n');
  });

  it('is quiet when its reader has seen enough', async () => {
    const items = Array.from({ length: 3000 }, (_, id) => JSON.stringify({ id, coach: 'Well?' }));
    writeFileSync(join(folder, 'many.jsonl'), items.join('\n'));
    const child = spawn(process.execPath, [program, 'rate', '--items', 'many.jsonl', '--json'], {
      cwd: folder,
    });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((done) => child.on('close', done));
    expect([code, err]).toEqual([0, '']);
  });

  it.each([
    [['--help'], 'Usage: coequal'],
    [['help', 'rate'], '--items <file>'],
    [['check', '--help'], 'Examples:'],
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [[], 'Commands:'],
  ])('helps with %j', async (args, words) => {
    const { code, out, err } = await coequal(args);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(words);
  });

  it.each([
    [['rat'], 'Unknown command "rat". Did you mean "rate"?\n'],
    [['rate', '--jsn', 'session.txt'], 'Unknown option "--jsn". Did you mean "--json"?\n'],
    [['rate'], 'Give a transcript to rate, such as "rate session.txt".\n'],
    [['rate', 'none.vtt'], 'none.vtt: There is no such file.\n'],
    [['check', 'none'], 'none: There is no such file or folder.\n'],
  ])('ends with code 2 and one sentence for %j', async (args, sentence) => {
    expect(await coequal(args)).toEqual({ code: 2, out: '', err: sentence });
  });

  it('rates 200 coach turns within seconds', async () => {
    const talk = Array.from(
      { length: 200 },
      (_, at) =>
        `Client: That was the week, number ${at}, and I kept thinking of the team and what they say about me when I leave.\n` +
        `Coach: It sounds like week ${at} stayed with you. What would you like them to say when you have left the room?`,
    );
    writeFileSync(join(folder, 'hour.txt'), talk.join('\n'));
    const began = performance.now();
    const { code, out } = await coequal(['rate', 'hour.txt']);
    const seconds = (performance.now() - began) / 1000;
    expect(code).toBe(0);
    expect(out).toContain('200 coach turns');
    // About two on a quiet machine; tests run beside each other.
    expect(seconds).toBeLessThan(10);
  });
});
