import { createHash } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { checkShape } from '../definition/check-shape.ts';
import { DefinitionError, collectFaults } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { listDefinitions, readDefinition } from '../definition/read-definitions.ts';
import { readAsks, type Ask } from './asks.ts';
import { checkScenario, type Vocabulary } from './check-scenario.ts';
import { flattenLines } from './flatten-lines.ts';
import type { KnownBehaviour } from './known-behaviours.ts';
import { ScenarioFile } from './scenario-file.ts';
import type { Scenario } from './scenario.ts';
import { compileWording } from './wording.ts';

const asksFile = 'asks.yml';

/**
 * Every scenario in a folder, gentle ones first, read with the folder's `asks.yml`.
 *
 * @param folder such as `scenarios/`
 * @param behaviours all behaviours that a scenario may name
 * @param root what paths in messages are relative to
 * @throws DefinitionError with the faults of all files
 */
export function loadScenarios(
  folder: string,
  behaviours: readonly KnownBehaviour[],
  root: string = dirname(folder),
): Scenario[] {
  const asks = loadAsks(folder, root);
  // The folders beneath hold engagements.
  const paths = listDefinitions(folder).filter(
    (path) => resolve(dirname(path)) === resolve(folder) && basename(path) !== asksFile,
  );
  const { values, faults } = collectFaults(paths, (path) =>
    readScenario(readDefinition(path, root), { asks, behaviours }),
  );
  if (faults.length > 0) throw new DefinitionError(faults);
  return values.toSorted((a, b) => a.file.level - b.file.level || a.id.localeCompare(b.id, 'en'));
}

/**
 * What every coach asks, whatever the client: `asks.yml` of the folder.
 *
 * @throws DefinitionError with every fault of the file
 */
export function loadAsks(folder: string, root: string = dirname(folder)): Ask[] {
  return readAsks(readDefinition(join(folder, asksFile), root));
}

/**
 * One scenario from its file.
 *
 * @param place where it stands: its id if it is not the file's name, and what the client can remember of the sessions before
 * @throws DefinitionError with every fault of the file
 */
export function readScenario(
  definition: Definition,
  vocabulary: Vocabulary,
  place: { readonly id?: string; readonly marks?: readonly string[] } = {},
): Scenario {
  const file = checkShape(definition, ScenarioFile);
  const { marks = [] } = place;
  const { pools, faults } = flattenLines(definition, file, marks);
  faults.push(...checkScenario(definition, file, vocabulary, marks));
  if (faults.length > 0)
    throw new DefinitionError(faults.toSorted((a, b) => a.line - b.line || a.col - b.col));
  const asked = [...Object.entries(file.topics), ...Object.entries(file.tangents)];
  return {
    id: place.id ?? basename(definition.file, '.yml'),
    version: versionOf(file, vocabulary.asks),
    file,
    asks: vocabulary.asks,
    behaviours: vocabulary.behaviours,
    wordings: new Map(asked.map(([id, topic]) => [id, topic.asked.map(compileWording)])),
    pools,
  };
}

/** Eight hex digits of a SHA-256 over all that can change a reply; transcripts prove and change nothing. */
function versionOf(file: ScenarioFile, asks: readonly Ask[]): string {
  const { transcripts, ...played } = file;
  void transcripts;
  const heard = asks.map(({ id, wordings }) => [id, wordings.map(({ source }) => source)]);
  return createHash('sha256')
    .update(JSON.stringify([played, heard]))
    .digest('hex')
    .slice(0, 8);
}
