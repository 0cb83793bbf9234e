import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean } from '../definition/check-shape.ts';
import { listDefinitions, listFolders, readDefinition } from '../definition/read-definitions.ts';
import type { Vocabulary } from '../scenario/check-scenario.ts';
import { listBehaviours } from '../scenario/known-behaviours.ts';
import { engagementFile, readSessions, type ReadSession } from '../scenario/load-engagements.ts';
import { loadAsks, readScenario } from '../scenario/load-scenario.ts';
import { projectRoot } from './project.ts';
import { UsageError } from './usage-error.ts';

/** The asks that stand beside the scenarios. */
export const ASKS_FILE = 'asks.yml';

/**
 * Reads one scenario, or the sessions of one engagement in their order, and nothing else.
 *
 * @param name of a scenario or an engagement of the project, or path of a scenario's file or an engagement's folder
 * @throws UsageError when there is no such scenario
 * @throws DefinitionError when a file is faulty
 */
export function openStory(name: string): readonly ReadSession[] {
  const path = pathOf(name);
  const root = process.cwd();
  const vocabulary = readVocabulary(homeOf(path));
  if (isEngagement(path)) return readSessions(path, vocabulary, root).sessions;
  const definition = readDefinition(path, root);
  return [{ definition, scenario: readScenario(definition, vocabulary) }];
}

/** The folder whose asks a scenario's file or an engagement's folder is read with: its own, the one above, or the project's. */
export function homeOf(path: string): string {
  const folders = [dirname(path), dirname(dirname(path))];
  return folders.find((folder) => existsSync(join(folder, ASKS_FILE))) ?? scenariosFolder();
}

/** The asks of a folder, and the project's behaviours. */
export function readVocabulary(home: string): Vocabulary {
  return {
    asks: loadAsks(home, process.cwd()),
    behaviours: listBehaviours(join(projectRoot(), 'rubrics', 'partnership')),
  };
}

/** Whether a path is the folder of an engagement. */
export function isEngagement(path: string): boolean {
  return existsSync(join(path, engagementFile));
}

function pathOf(name: string): string {
  const given = resolve(name);
  if (name.endsWith('.yml') && existsSync(given) && !isEngagement(dirname(given))) return given;
  if (name.includes('/') && isEngagement(given)) return given;
  const home = scenariosFolder();
  const own = [join(home, `${name}.yml`), join(home, name)];
  const found = own.find(
    (path) => existsSync(path) && (statSync(path).isFile() || isEngagement(path)),
  );
  if (found !== undefined && basename(found) !== ASKS_FILE) return found;
  const names = [
    ...listDefinitions(home)
      .filter((path) => dirname(path) === home && basename(path) !== ASKS_FILE)
      .map((path) => basename(path, '.yml')),
    ...listFolders(home),
  ];
  throw new UsageError(
    `There is no scenario "${name}".${didYouMean(name, names)} "play" lists them.`,
  );
}

function scenariosFolder(): string {
  return join(projectRoot(), 'scenarios');
}
