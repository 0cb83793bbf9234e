import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { printFault } from '../../server/definition/definition-error.ts';
import { evaluate } from '../../server/rubric/evaluate.ts';
import { loadRubric, loadRubrics } from '../../server/rubric/load-rubric.ts';
import { prove } from '../../server/rubric/prove.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import { behaviourFile, writeRubric } from './one-behaviour.ts';

const folders: string[] = [];

function load(files: Readonly<Record<string, string>>): Rubric {
  const folder = writeRubric(files);
  folders.push(dirname(folder));
  return loadRubric(folder, folder);
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe('loadRubric', () => {
  test('takes id and marker from where a file is, in the order of the markers', () => {
    const { id, behaviours } = load({
      'deeds/brings-apple.yml': behaviourFile(),
      'words/says-apple.yml': behaviourFile(),
    });
    expect(id).toBe('fruit');
    expect(behaviours.map((behaviour) => [behaviour.marker, behaviour.id])).toEqual([
      ['words', 'says-apple'],
      ['deeds', 'brings-apple'],
    ]);
  });

  test('puts the list that $name stands for into a pattern', () => {
    const rubric = load({ 'words/says-fruit.yml': behaviourFile({ find: ['ripe $fruit'] }) });
    const turn = { focus: null, context: [], coach: 'A ripe pear, thanks.', position: null };
    expect(evaluate(rubric, turn).findings.map(({ quote }) => quote)).toEqual(['ripe pear']);
  });

  test('tells the faults of all files together', () => {
    expect(() =>
      load({
        'words/says-apple.yml': behaviourFile({ find: ['an (apple'] }),
        'words/says-pear.yml': behaviourFile({ more: 'fnd: [pear]\n' }),
      }),
    ).toThrow(/says-apple\.yml:6:5 .*unmatched[^]*says-pear\.yml:7:1 Unknown key "fnd"/);
  });

  test('refuses a folder that is no marker', () => {
    expect(() => load({ 'word/says-apple.yml': behaviourFile() })).toThrow(
      'word/says-apple.yml:1:1 The folder "word" is no marker of rubric.yml. Did you mean "words"?',
    );
  });

  test('refuses to yield to a behaviour that there is not', () => {
    const text = behaviourFile({ more: 'yields-to: [says-pare]\n' });
    expect(() =>
      load({ 'words/says-apple.yml': text, 'words/says-pear.yml': behaviourFile() }),
    ).toThrow(
      'says-apple.yml:7:13 No behaviour "says-pare" in this rubric. Did you mean "says-pear"?',
    );
  });

  test('finds every rubric of a folder', () => {
    const folder = writeRubric({ 'words/says-apple.yml': behaviourFile() });
    folders.push(dirname(folder));
    expect(loadRubrics(dirname(folder)).map(({ id }) => id)).toEqual(['fruit']);
  });
});

describe('the version of a rubric', () => {
  const versionWith = (text: string): string => load({ 'words/says-apple.yml': text }).version;
  const version = (): string => versionWith(behaviourFile());

  test('changes with what is heard', () => {
    expect(versionWith(behaviourFile({ find: ['apples?'] }))).not.toBe(version());
  });

  test('stays when only the learner is told otherwise', () => {
    expect(versionWith(behaviourFile().replace('A word matters.', 'It matters.'))).toBe(version());
  });
});

describe('prove', () => {
  const faults = (text: string): string[] =>
    prove(load({ 'words/says-apple.yml': text })).map(printFault);

  test('finds no fault where every law holds', () => {
    expect(faults(behaviourFile())).toEqual([]);
  });

  test('finds a line that gives nothing', () => {
    const flags = ['An <apple>.', 'An <apple> more.', 'A <pear>.'];
    expect(faults(behaviourFile({ flags }))).toEqual([
      expect.stringMatching(/:16:32 The line is to give "pear", but nothing is heard\.$/),
    ]);
  });

  test('finds a line whose evidence is marked too wide', () => {
    const flags = ['<An apple>.', 'An <apple> more.', 'That <apple>!'];
    expect(faults(behaviourFile({ flags }))).toEqual([
      expect.stringContaining('The line is to give "An apple", but "apple" is heard.'),
    ]);
  });

  test('finds a line that is to give nothing and does', () => {
    expect(faults(behaviourFile({ allows: ['An apple.', 'A pear.'] }))).toEqual([
      expect.stringContaining('The line is to give nothing, but "apple" is heard.'),
    ]);
  });

  test('finds a pattern that no line needs', () => {
    expect(faults(behaviourFile({ find: ['apple', 'plum'] }))).toEqual([
      expect.stringContaining('No example needs the pattern "plum"'),
    ]);
  });
});
