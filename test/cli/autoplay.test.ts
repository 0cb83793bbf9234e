import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/run.ts';
import { fakeTerminal } from './fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'coequal-autoplay-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function autoplay(...args: string[]) {
  const terminal = fakeTerminal(100);
  await run(['autoplay', ...args], terminal);
  return { printed: terminal.printed(), warned: terminal.warned, code: terminal.code() };
}

const short = ['specialist-or-manager', '--policy', 'partner,rude', '--sessions', '2'];

interface Printed {
  readonly policies: readonly {
    readonly policy: string;
    readonly sessions: number;
    readonly endings: Readonly<Record<string, number>>;
    readonly curve: readonly number[];
    readonly repeats: number;
    readonly empty: number;
  }[];
  readonly neverSpoken: readonly { readonly file: string; readonly line: number }[];
}

describe('autoplay', () => {
  it('reports endings, curves, topics, laws, and the lines that nobody hears, with their place', async () => {
    const { printed, warned, code } = await autoplay(...short);
    expect(printed).toMatch(/^Specialist or manager\? \(specialist-or-manager\), Joris, level 1\n/);
    expect(printed).toMatch(/\n {2}rude +0 % +0 % +100 % /);
    expect(printed).toMatch(/\n {2}partner +[▁-█]{10,} +0\.\d\d +0\.\d\d/);
    expect(printed).toContain('0 lines said twice, 0 replies without a word.');
    expect(printed).toMatch(/\n {2}father +[·\d]/);
    expect(printed).toMatch(/Never said: \d+ of \d+ lines\n {2}scenarios\/\S+\.yml:\d+:\d+ {2}\S/);
    expect(warned.at(-1)).toMatch(/^\d+ replies in \d+\.\d s: .* ms each to hear the coach/);
    expect(code).toBe(0);
  });

  it('prints the same report for the same seed, and another for another', async () => {
    const one = await autoplay(...short, '--seed', '5');
    expect((await autoplay(...short, '--seed', '5')).printed).toBe(one.printed);
    expect((await autoplay(...short, '--seed', '6')).printed).not.toBe(one.printed);
  });

  it('prints one JSON object', async () => {
    const { printed } = await autoplay(...short, '--json');
    const report = JSON.parse(printed) as Printed;
    expect(report.policies.map(({ policy }) => policy)).toEqual(['partner', 'rude']);
    for (const { sessions, endings, curve, repeats, empty } of report.policies) {
      expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(sessions);
      expect(curve[0]).toBeCloseTo(0.29, 1);
      expect([repeats, empty]).toEqual([0, 0]);
    }
    expect(report.neverSpoken[0]?.file).toBe('scenarios/specialist-or-manager.yml');
    expect(report.neverSpoken[0]?.line).toBeGreaterThan(1);
  });

  it('takes the lines of a transcript', async () => {
    const file = join(folder, 'talk.txt');
    writeFileSync(
      file,
      'Client: I may leave.\nCoach: You should stay, believe me.\nClient: Oh.\nCoach: What else?\n',
    );
    const { printed, code } = await autoplay(
      'the-pedestal',
      ...['--policy', 'random', '--sessions', '1', '--lines', file],
    );
    expect(printed).toMatch(/\n {2}random +/);
    expect(code).toBe(0);
  });

  it.each([
    ['an unknown scenario', ['on-trail'], /no scenario "on-trail"\. Did you mean "on-trial"\?/],
    ['the asks', ['asks'], /no scenario "asks"/],
    ['an unknown policy', ['on-trial', '--policy', 'partnr'], /no policy "partnr"\. Did you mean/],
    ['no sessions', ['on-trial', '--sessions', '0'], /^--sessions takes a whole number from 1/],
    ['half a seed', ['on-trial', '--seed', '1.5'], /^--seed takes a whole number from 0/],
    [
      'lines for nobody',
      ['on-trial', '--policy', 'meek', '--lines', 'a.txt'],
      /^--lines goes with the policy "random"/,
    ],
    [
      'lines that are not there',
      ['on-trial', '--policy', 'random', '--lines', 'nowhere.txt'],
      /^nowhere\.txt: There is no such file/,
    ],
  ])('refuses %s in one sentence', async (_, args, sentence) => {
    const { printed, warned, code } = await autoplay(...args);
    expect([printed, warned.length, code]).toEqual(['', 1, 2]);
    expect(warned[0]).toMatch(sentence);
  });
});
