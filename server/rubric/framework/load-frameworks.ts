import { join } from 'node:path';
import { collectFaults, DefinitionError } from '../../definition/definition-error.ts';
import { listDefinitions, listFolders, readDefinition } from '../../definition/read-definitions.ts';
import type { Framework } from './framework.ts';
import { readFramework, type RubricVocabulary } from './read-framework.ts';

/** The folder beside a rubric's markers that holds frameworks, one a file. */
export const FRAMEWORK_FOLDER = 'frameworks';

/**
 * Every framework of a rubric, in the order of their files' names; none where there is no such folder.
 *
 * @param folder the rubric's
 * @param root what paths in messages are relative to
 * @throws DefinitionError with the faults of all files
 */
export function loadFrameworks(
  folder: string,
  root: string,
  vocabulary: RubricVocabulary,
): Framework[] {
  if (!listFolders(folder).includes(FRAMEWORK_FOLDER)) return [];
  const { values, faults } = collectFaults(
    listDefinitions(join(folder, FRAMEWORK_FOLDER)),
    (path) => readFramework(readDefinition(path, root), vocabulary),
  );
  if (faults.length > 0) throw new DefinitionError(faults);
  return values;
}
