import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DrillThemeFile } from '../server/rubric/drill-item.ts';
import { readMarks } from '../server/rubric/evidence-marks.ts';
import { loadDrills } from '../server/rubric/load-drills.ts';
import { loadRubric } from '../server/rubric/load-rubric.ts';
import { lineOf } from '../server/rubric/read-drill-item.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'rubrics/partnership');
const rubric = loadRubric(folder, root);
const items = loadDrills(
  folder,
  root,
  rubric.behaviours.map(({ id }) => id),
);

test('the schema that editors complete by is up to date (else run: npx vitest run test/drills.test.ts -u)', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'One theme of drills',
    ...DrillThemeFile,
  };
  const path = join(root, 'rubrics/drill.schema.json');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path);
});

// One test a theme, so that `npx vitest run -t first-five-minutes` tries that file.
describe.each(readdirSync(join(folder, 'drill')))('the drills of %s', (file) => {
  const own = items.filter(({ id }) => id.startsWith(`${file.replace('.yml', '')}/`));

  test('tell the learner what and why in plain words', () => {
    expect(own.length).toBeGreaterThan(0);
    for (const { heard, not, id } of own) {
      for (const { because } of [...heard, ...not]) {
        expect(because, id).toMatch(/[.!?]$/);
        expect(because, id).not.toMatch(/["]|\bshould\b(?!er)|you failed/);
        expect(because.length, id).toBeLessThanOrEqual(200);
      }
    }
  });

  test('are new to whoever has learned from the corpus, the examples or the labelled turns', () => {
    const known = learnedFrom();
    const met = own.flatMap(({ id, turn, before, scene, focus }) =>
      [turn, ...before.map(({ text }) => text), scene ?? '', focus ?? '']
        .filter((text) => isTelling(text) && known.has(lineOf(text)))
        .map((text) => `${id}: ${text}`),
    );
    expect(met).toEqual([]);
  });
});

/** "Okay." is anybody's; a longer line that stands in two places is a copy. */
function isTelling(text: string): boolean {
  return text.split(/\s+/).length > 3;
}

let lines: Set<string> | undefined;

/** Every line that the engine was taught or measured by. */
function learnedFrom(): Set<string> {
  lines ??= new Set(
    [...judged(), ...exampleLines()].filter((text) => text !== '').map((text) => lineOf(text)),
  );
  return lines;
}

function judged(): string[] {
  const corpus = readdirSync(join(folder, 'corpus')).map((name) => join(folder, 'corpus', name));
  const gold = ['dev', 'train', 'train-sessions'].map((name) =>
    join(root, `../shared/gold/${name}.jsonl`),
  );
  return [...corpus, join(folder, 'second-coding.jsonl'), ...gold.filter(existsSync)].flatMap(
    (path) =>
      readFileSync(path, 'utf8')
        .trim()
        .split('\n')
        .flatMap((line) => spokenIn(JSON.parse(line))),
  );
}

/** Every text in a labelled turn, whatever its shape. */
function spokenIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(spokenIn);
}

function exampleLines(): string[] {
  return rubric.behaviours.flatMap(({ examples, instead }) => [
    ...[...examples.flags, ...examples.allows].flatMap(({ before = [], client = '', coach }) => [
      ...before.map((line) => line.replace(/^\w+:\s*/, '')),
      client,
      readMarks(coach)?.text ?? coach,
    ]),
    ...instead.map((one) => (typeof one === 'string' ? one : one.say).replace(/[“”]/g, '')),
  ]);
}
