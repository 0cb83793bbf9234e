import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import { listBehaviours } from '../../server/scenario/known-behaviours.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'rubrics/partnership');
const known = listBehaviours(folder).map(({ id }) => id);

test('a scenario knows exactly the behaviours of the rubric', () => {
  const { behaviours } = loadRubric(folder, root);
  expect(known.toSorted()).toEqual(behaviours.map(({ id }) => id).toSorted());
});

test.each(['case-notes', 'drill', 'frameworks'])(
  'and takes nothing that stands in %s for one',
  (others) => {
    const files = readdirSync(join(folder, others)).map((file) => basename(file, '.yml'));
    expect(files.filter((id) => known.includes(id))).toEqual([]);
  },
);
