import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printFault } from '../server/definition/definition-error.ts';
import { behaviourSchemas } from '../server/rubric/behaviour.ts';
import { anytime, wordsOf } from '../server/rubric/choose-instead.ts';
import { loadRubrics } from '../server/rubric/load-rubric.ts';
import { prove } from '../server/rubric/prove.ts';

const root = join(import.meta.dirname, '..');
const rubrics = loadRubrics(join(root, 'rubrics'), root);

// One test a behaviour file, so that `npx vitest run -t charging-ahead` proves that file.
describe.each(rubrics)('the rubric $id proves', (rubric) => {
  let faults: string[] | undefined;

  test.each(rubric.behaviours.map(({ id, marker }) => `${marker}/${id}`))('%s', (name) => {
    faults ??= prove(rubric).map(printFault);
    expect(faults.filter((fault) => fault.includes(`/${name}.yml:`))).toEqual([]);
  });
});

describe.each(rubrics)('in the rubric $id', ({ behaviours, markers, definitions }) => {
  test.each(behaviours)('$id tells the learner what, why and what else', (behaviour) => {
    const { message, why } = behaviour;
    const instead = behaviour.instead.map(wordsOf);
    expect([message, why, ...instead].join(' ')).not.toMatch(/["']|should(?!er)|you failed/);
    for (const line of instead) expect(line).toMatch(/^“.*”$/);
    // Words for any situation, and words for some: so that what is shown fits.
    expect(instead.length).toBeGreaterThanOrEqual(4);
    expect(anytime(behaviour.instead).length).toBeLessThan(instead.length);
  });

  test.each(behaviours)('$id proves both what it flags and what it allows', (behaviour) => {
    const { flags, allows } = behaviour.examples;
    expect(flags.length).toBeGreaterThanOrEqual(12);
    expect(allows.length).toBeGreaterThanOrEqual(8);
  });

  test('every marker has behaviours, and every behaviour its own file', () => {
    expect(markers.filter(({ id }) => !behaviours.some(({ marker }) => marker === id))).toEqual([]);
    expect(definitions.size).toBe(behaviours.length);
  });
});

test('the schema that editors complete by is up to date (else run: npx vitest run test/rubrics.test.ts -u)', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'One behaviour of a rubric',
    oneOf: Object.values(behaviourSchemas),
  };
  const path = join(root, 'rubrics/behaviour.schema.json');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path);
});
