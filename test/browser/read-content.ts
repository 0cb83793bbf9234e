import { join, resolve } from 'node:path';
import type { DrillItem } from '../../server/rubric/drill-item.ts';
import { loadDrills } from '../../server/rubric/load-drills.ts';
import { loadRubric } from '../../server/rubric/load-rubric.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import { loadEngagements } from '../../server/scenario/load-engagements.ts';
import { loadScenarios } from '../../server/scenario/load-scenario.ts';
import { sampleAccuracy } from '../sample-accuracy.ts';

/** What every house shows: the project's own rubric and clients, with figures that never change. */
interface Content {
  readonly rubric: Rubric;
  readonly drills: readonly DrillItem[];
  readonly scenarios: ReturnType<typeof loadScenarios>;
  readonly engagements: ReturnType<typeof loadEngagements>;
}

const root = resolve(import.meta.dirname, '../..');
const rubrics = join(root, 'rubrics', 'partnership');
let content: Content | null = null;

/** Reads the rubric and the clients, once for all houses: nobody changes them, and it takes seconds. */
export function readContent(): Content {
  content ??= read();
  return content;
}

function read(): Content {
  const rubric = { ...loadRubric(rubrics, root), accuracy: sampleAccuracy };
  const ids = rubric.behaviours.map(({ id }) => id);
  return {
    rubric,
    drills: loadDrills(rubrics, root, ids),
    scenarios: loadScenarios(join(root, 'scenarios'), rubric.behaviours, root),
    engagements: loadEngagements(join(root, 'scenarios'), rubric.behaviours, root),
  };
}
