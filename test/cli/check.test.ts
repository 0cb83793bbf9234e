import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/run.ts';
import { shownPath } from '../../server/definition/read-definitions.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { writeSmallRubric } from './small-rubric.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'coequal-check-'));
const rubric = join(folder, 'rubrics/small');
const behaviour = join(rubric, 'choice/offers-apple.yml');
const other = join(rubric, 'choice/offers-pear.yml');
afterAll(() => rmSync(folder, { recursive: true }));

const check = async (...paths: string[]) => {
  const terminal = fakeTerminal();
  await run(['check', ...paths], terminal);
  return { lines: terminal.printed().trimEnd().split('\n'), ...terminal, code: terminal.code() };
};
const change = (path: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};
const at = (path: string): string => shownPath(process.cwd(), path);

beforeEach(() => {
  rmSync(rubric, { recursive: true, force: true });
  writeSmallRubric(rubric);
});

describe('check', () => {
  it('finds no fault in a rubric that has none', async () => {
    const { lines, code } = await check(rubric);
    expect(lines).toEqual(['8 files, no fault.']);
    expect(code).toBe(0);
  });

  it('locates an unknown key and ends with code 1', async () => {
    change(behaviour, /^message:/m, 'mesage:');
    const { lines, code } = await check(behaviour);
    expect(lines).toContainEqual(
      expect.stringMatching(/offers-apple\.yml:\d+:1 Unknown key "mesage"\./),
    );
    expect(lines.at(-1)).toMatch(/faults? in 1 file\.$/);
    expect(code).toBe(1);
  });

  it('locates an example that does not hold', async () => {
    change(behaviour, /^( *)flags:\n/m, "$1flags:\n$1  - {coach: 'The <weather> is fine.'}\n");
    const { lines, code } = await check(behaviour);
    expect(lines[0]).toMatch(/offers-apple\.yml:\d+:\d+ The line is to give "weather"/);
    expect(code).toBe(1);
  });

  it('shows the faults of the files that were asked for', async () => {
    change(behaviour, /^message:/m, 'mesage:');
    change(other, /^why:/m, 'wy:');
    const { lines } = await check(behaviour);
    expect(
      lines
        .filter((line) => line.includes('.yml:'))
        .every((line) => line.startsWith(at(behaviour))),
    ).toBe(true);
    const both = (await check(rubric)).lines.join('\n');
    expect(both).toContain('"mesage"');
    expect(both).toContain('"wy"');
  });

  it('shows what keeps the examples of a sound file from being tried', async () => {
    change(behaviour, /^message:/m, 'mesage:');
    const { lines, code } = await check(other);
    expect(lines[0]).toContain(`${at(behaviour)}:`);
    expect(code).toBe(1);
  });

  it('locates faulty YAML', async () => {
    writeFileSync(behaviour, 'title: "open\nkind: flag\n');
    const { lines } = await check(behaviour);
    expect(lines[0]).toMatch(/offers-apple\.yml:\d+:\d+ /);
  });

  it('prints what only an author can judge as a warning, and ends with code 0', async () => {
    const path = join(folder, 'a-client.yml');
    const text = readFileSync(join(root, 'scenarios/the-pedestal.yml'), 'utf8');
    writeFileSync(path, text.replace(/asked: \[ilan/, 'asked: [rosé, ilan'));
    const { lines, code } = await check(path);
    expect(lines).toContainEqual(
      expect.stringMatching(/a-client\.yml:\d+:\d+ warning: "rosé" is never heard/),
    );
    expect(lines.at(-1)).toMatch(/^1 file, no fault, \d+ warnings?\.$/);
    expect(code).toBe(0);
  });

  it('locates a line that no coach can hear', async () => {
    const path = join(folder, 'another-client.yml');
    const text = readFileSync(join(root, 'scenarios/the-pedestal.yml'), 'utf8');
    writeFileSync(
      path,
      text.replace(/^( +)after: 9$/m, '$1after: 16').replace('most: 20', 'most: 16'),
    );
    const { lines, code } = await check(path);
    expect(lines[0]).toMatch(/another-client\.yml:\d+:\d+ Nobody drifts off so late/);
    expect(code).toBe(1);
  });

  it.each([
    ['what is not there', join(folder, 'none'), 'There is no such file or folder.'],
    [
      'a folder without definitions',
      folder.replace(/[^/]+$/, 'coequal-none'),
      'There is no such file or folder.',
    ],
    ['another kind of file', join(root, 'package.json'), 'Definitions are files that end in .yml.'],
  ])('refuses %s in one sentence', async (_, path, sentence) => {
    const { warned, code } = await check(path);
    expect(warned).toEqual([`${path}: ${sentence}`]);
    expect(code).toBe(2);
  });
});
