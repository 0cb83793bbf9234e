import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { Definition } from '../../server/definition/definition.ts';
import { DefinitionError, printFault } from '../../server/definition/definition-error.ts';
import { FrameworkFile } from '../../server/rubric/framework/framework.ts';
import { readFramework } from '../../server/rubric/framework/read-framework.ts';
import { loadRubric, loadRubrics } from '../../server/rubric/load-rubric.ts';
import { prove } from '../../server/rubric/prove.ts';
import { behaviourFile, writeRubric } from './one-behaviour.ts';

const root = join(import.meta.dirname, '../..');
const invalid = join(root, 'test/invalid/framework');
const vocabulary = {
  behaviours: [
    { id: 'says-apple', kind: 'strength', icf: ['3.1'] },
    { id: 'says-pear', kind: 'flag', icf: ['4.4'] },
  ],
  sessionFindings: ['no-fruit'],
} as const;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What an author is told about a framework, or an empty text when nothing is wrong with it. */
function complaint(name: string, text: string): string {
  try {
    readFramework(Definition.parse(name, text), {
      ...vocabulary,
      behaviours: vocabulary.behaviours.map((one) => ({ ...one, icf: [...one.icf] })),
    });
    return '';
  } catch (error) {
    if (error instanceof DefinitionError) return error.message;
    throw error;
  }
}

// A file's name states the law that it breaks; its first line, a comment, is the message that an author is to see.
describe('a framework is refused for', () => {
  test.each(readdirSync(invalid))('%s', (name) => {
    const text = readFileSync(join(invalid, name), 'utf8');
    const [first = ''] = text.split('\n');
    expect(complaint(name, text).split('\n')[0]).toBe(`${name}:${first.replace(/^# /, '')}`);
  });
});

describe('a framework of a rubric', () => {
  const framework = `title: Fruit talk
notice: Ours.
groups:
  - title: All
    markers:
      A1: {says: Fruit is named, for: [says-apple]}
examples:
  - coach: An apple.
    for: [A1]
  - coach: Nothing at all.
`;
  const load = (text: string) => {
    const folder = writeRubric({
      'words/says-apple.yml': behaviourFile(),
      'frameworks/talk.yml': text,
    });
    folders.push(dirname(folder));
    return loadRubric(folder, folder);
  };

  test('is a file, and no marker', () => {
    const { frameworks, behaviours } = load(framework);
    expect(frameworks.map(({ id, title }) => [id, title])).toEqual([['talk', 'Fruit talk']]);
    expect(behaviours).toHaveLength(1);
  });

  test('does not change what is heard', () => {
    const without = writeRubric({ 'words/says-apple.yml': behaviourFile() });
    folders.push(dirname(without));
    expect(load(framework).version).toBe(loadRubric(without, without).version);
  });

  test('is held to its lines', () => {
    expect(prove(load(framework))).toEqual([]);
    const faults = prove(
      load(framework.replace('coach: Nothing at all.', 'coach: One apple more.')),
    );
    expect(faults.map(printFault)).toEqual([
      'frameworks/talk.yml:10:12 The line is to speak for nothing, but it speaks for A1 (heard: says-apple).',
    ]);
  });
});

describe.each(loadRubrics(join(root, 'rubrics'), root))('in the rubric $id', (rubric) => {
  test.each(rubric.frameworks)('$id speaks plainly and says that it is no verdict', (framework) => {
    const { groups, notice, title } = framework;
    const said = groups.flatMap(({ markers }) =>
      markers.flatMap(({ says, unseen }) => [says, unseen ?? '']),
    );
    expect([title, notice, ...said].join(' ')).not.toMatch(/["']|should(?!er)/);
    expect(notice).toMatch(/a pass or a fail/);
  });

  test('every behaviour speaks for the ICF’s markers or against them, or says that it does not', () => {
    const icf = rubric.frameworks.find(({ id }) => id === 'icf-pcc');
    const markers = icf?.groups.flatMap((group) => group.markers) ?? [];
    // The ICF counts 37, and each number stands once.
    expect(new Set(markers.map(({ number }) => number)).size).toBe(37);
    const mapped = markers.flatMap((marker) => [...marker.for, ...marker.against]);
    const unmapped = rubric.behaviours.filter(({ id }) => !mapped.includes(id));
    expect(unmapped.filter(({ icf: numbers }) => numbers.length > 0)).toEqual([]);
  });
});

test('the schema that editors complete by is up to date (else run: npx vitest run test/rubric/frameworks.test.ts -u)', async () => {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'One framework',
    ...FrameworkFile,
  };
  const path = join(root, 'rubrics/framework.schema.json');
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(path);
});
