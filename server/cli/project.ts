import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DrillItem } from '../rubric/drill-item.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** The folder of the project that this program belongs to, wherever it was built to. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'rubrics')) && folder !== dirname(folder)) {
    folder = dirname(folder);
  }
  return folder;
}

/**
 * The rubric that conversations are rated by.
 *
 * @throws DefinitionError when one of its files is faulty
 */
export async function projectRubric(): Promise<Rubric> {
  const { loadRubric } = await import('../rubric/load-rubric.ts');
  const root = projectRoot();
  return loadRubric(join(root, 'rubrics', 'partnership'), root);
}

/**
 * The drills of that rubric.
 *
 * @throws DefinitionError when one of their files is faulty
 */
export async function projectDrills({ behaviours }: Rubric): Promise<DrillItem[]> {
  const { loadDrills } = await import('../rubric/load-drills.ts');
  const root = projectRoot();
  const ids = behaviours.map(({ id }) => id);
  return loadDrills(join(root, 'rubrics', 'partnership'), root, ids);
}
