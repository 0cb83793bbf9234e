import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { printFault } from '../server/definition/definition-error.ts';
import { behaviourSchemas } from '../server/rubric/behaviour.ts';
import { anytime, wordsOf } from '../server/rubric/choose-instead.ts';
import { loadRubrics } from '../server/rubric/load-rubric.ts';
import { prove } from '../server/rubric/prove.ts';
import { proveCaseNotes } from '../server/rubric/prove-case-notes.ts';
import { readParagraph } from '../server/rubric/read-note.ts';
import { rewordNote } from '../server/rubric/reword-note.ts';

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

// One test a file, so that `npx vitest run -t case-notes/labels` proves that file.
describe.each(rubrics)('the case notes of $id', ({ caseNotes }) => {
  const ids = caseNotes?.languages.map(({ id }) => id) ?? [];
  let faults: string[] | undefined;

  test.each(ids)('case-notes/%s proves what it marks and what it lets stand', (id) => {
    faults ??= caseNotes === null ? [] : proveCaseNotes(caseNotes).map(printFault);
    expect(faults.filter((fault) => fault.includes(`/${id}.yml:`))).toEqual([]);
  });

  test('no reason and no rewording judges anybody, or says should', () => {
    if (caseNotes === null) return;
    const whole = { start: 0, end: 11 };
    for (const { title, why, instead, message } of caseNotes.languages) {
      for (const words of rewordNote(instead, 'She sighed.', whole, whole))
        expect([words, readParagraph(caseNotes, words)]).toEqual([words, []]);
      expect([title, message, why, ...instead].join(' ')).not.toMatch(/["']|should/);
      expect(instead.join(' ').replaceAll(/{(they|them|their|quote|moment)}/g, '')).not.toContain(
        '{',
      );
    }
  });

  test('prompts are questions, or name a person to take it to', () => {
    for (const { asks, more } of caseNotes?.prompts ?? []) {
      expect(asks).toMatch(/[?]$/);
      expect(more.length).toBeGreaterThan(20);
    }
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
