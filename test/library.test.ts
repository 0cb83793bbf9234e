import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBehaviours } from '../server/scenario/known-behaviours.ts';
import { loadEngagements } from '../server/scenario/load-engagements.ts';
import { loadScenarios } from '../server/scenario/load-scenario.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'scenarios');
const behaviours = listBehaviours(join(root, 'rubrics/partnership'));

describe('the library', () => {
  const scenarios = loadScenarios(folder, behaviours);
  const engagements = loadEngagements(folder, behaviours);

  it('has twenty clients and more, of every level, and four and more who come back', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(20);
    expect(engagements.length).toBeGreaterThanOrEqual(4);
    for (const level of [1, 2, 3])
      expect(scenarios.filter(({ file }) => file.level === level).length).toBeGreaterThanOrEqual(4);
  });

  it('gives occasion for every behaviour of the rubric', () => {
    const all = [...scenarios, ...engagements.flatMap(({ sessions }) => sessions)];
    const practised = new Set(all.flatMap(({ file }) => file.practises));
    expect(behaviours.map(({ id }) => id).filter((id) => !practised.has(id))).toEqual([]);
  });

  it('lets no two clients have the same name', () => {
    const names = [...scenarios, ...engagements].map(({ file }) => file.client.name);
    expect(names.length).toBe(new Set(names).size);
  });
});
