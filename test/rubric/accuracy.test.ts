import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { hearingOf, type AccuracyFile } from '../../server/rubric/accuracy.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { behaviourFile, writeRubric } from './one-behaviour.ts';

const share = (value: number) => ({ value, low: value / 2, high: (1 + value) / 2 });
const bar = { precision: 0.7, recall: 0.5 };
const measured = (behaviour: Partial<AccuracyFile['behaviours'][string]>): AccuracyFile => ({
  set: 'made up',
  turns: 300,
  behaviours: { deepens: { n: 20, precision: share(0.8), recall: share(0.6), ...behaviour } },
});
const sure = (behaviour: Partial<AccuracyFile['behaviours'][string]>): boolean | undefined =>
  hearingOf({ accuracy: measured(behaviour), bar }, 'deepens')?.sure;

describe('hearingOf', () => {
  test('tells what was measured, and on how many turns', () => {
    expect(hearingOf({ accuracy: measured({}), bar }, 'deepens')).toEqual({
      turns: 300,
      n: 20,
      precision: share(0.8),
      recall: share(0.6),
      sure: true,
    });
  });

  test('tells nothing where nothing was measured', () => {
    expect(hearingOf({ accuracy: null, bar }, 'deepens')).toBeNull();
    expect(hearingOf({ accuracy: measured({}), bar }, 'challenges')).toBeNull();
  });

  test.each([
    ['both values on the bar', { precision: share(0.7), recall: share(0.5) }, true],
    ['precision below it', { precision: share(0.69) }, false],
    ['recall below it', { recall: share(0.49) }, false],
    ['five places', { n: 5 }, true],
    ['fewer than five places', { n: 4 }, false],
    ['no precision', { precision: null }, false],
    ['no recall', { recall: null }, false],
  ])('with %s', (_, behaviour, is) => {
    expect(sure(behaviour)).toBe(is);
  });
});

describe('a rubric folder', () => {
  const folders: string[] = [];
  const load = (files: Readonly<Record<string, string>>) => {
    const folder = writeRubric({ 'words/says-apple.yml': behaviourFile(), ...files });
    folders.push(dirname(folder));
    return loadRubric(folder, folder);
  };
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  test('needs no accuracy and no bar', () => {
    expect(load({})).toMatchObject({ accuracy: null, bar });
  });

  test('may bring both, and they do not change its version', () => {
    const yml = 'title: Fruit\nversion: 1\nmarkers:\n  words: {title: W, asks: W?, weight: 1}\n';
    const plain = load({ 'rubric.yml': yml });
    const whole = load({
      'rubric.yml': `${yml}bar: {precision: 0.9, recall: 0.8}\n`,
      'accuracy.json': JSON.stringify(measured({})),
    });
    expect(whole).toMatchObject({
      accuracy: measured({}),
      bar: { precision: 0.9, recall: 0.8 },
      version: plain.version,
    });
  });

  test('is refused where accuracy.json is something else', () => {
    const shares = JSON.stringify(measured({ precision: share(1.5) }));
    expect(() => load({ 'accuracy.json': shares })).toThrow('accuracy.json does not hold');
  });
});
