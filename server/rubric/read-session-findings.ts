import { join } from 'node:path';
import { checkShape } from '../definition/check-shape.ts';
import { DefinitionError } from '../definition/definition-error.ts';
import { readDefinition } from '../definition/read-definitions.ts';
import { SessionFindingsFile, type SessionFinding } from './session-finding.ts';
import { listed, strayFaults, type KnownIds } from './stray-references.ts';

/**
 * The session findings of a rubric's folder.
 *
 * @throws DefinitionError with the faults of the file, unknown behaviours and opportunities among them
 */
export function readSessionFindings(
  folder: string,
  root: string,
  known: KnownIds,
): SessionFinding[] {
  const definition = readDefinition(join(folder, 'session-findings.yml'), root);
  const file = checkShape(definition, SessionFindingsFile);
  const references = Object.entries(file).flatMap(([id, { unheard, offered }]) => [
    ...listed([id, 'unheard'], unheard, 'behaviours'),
    ...listed([id, 'offered'], offered, 'opportunities'),
  ]);
  const faults = strayFaults(definition, references, known);
  if (faults.length > 0) throw new DefinitionError(faults);
  return Object.entries(file).map(([id, finding]) => ({ id, ...finding }));
}
