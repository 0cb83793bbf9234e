import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { didYouMean } from '../definition/check-shape.ts';
import type { Definition } from '../definition/definition.ts';
import { listDefinitions, readDefinition } from '../definition/read-definitions.ts';
import { listBehaviours } from '../scenario/known-behaviours.ts';
import { loadAsks, readScenario } from '../scenario/load-scenario.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { projectRoot } from './project.ts';
import { UsageError } from './usage-error.ts';

/** A scenario with the file that it was read from. */
export interface OpenScenario {
  readonly scenario: Scenario;
  readonly definition: Definition;
}

const ASKS_FILE = 'asks.yml';

/**
 * Reads one scenario, and none of the others.
 *
 * @param name of a scenario of the project, or path of a scenario's file
 * @throws UsageError when there is no such scenario
 * @throws DefinitionError when its file is faulty
 */
export function openScenario(name: string): OpenScenario {
  const home = join(projectRoot(), 'scenarios');
  const path = name.endsWith('.yml') ? resolve(name) : join(home, `${name}.yml`);
  if (!existsSync(path)) {
    const names = listDefinitions(home)
      .map((each) => basename(each, '.yml'))
      .filter((each) => each !== 'asks');
    const cure = name.endsWith('.yml') ? '' : `${didYouMean(name, names)} "play" lists them.`;
    throw new UsageError(`There is no scenario "${name}".${cure}`);
  }
  const folder = existsSync(join(dirname(path), ASKS_FILE)) ? dirname(path) : home;
  const root = process.cwd();
  const definition = readDefinition(path, root);
  const asks = loadAsks(folder, root);
  const behaviours = listBehaviours(join(projectRoot(), 'rubrics', 'partnership'));
  return { definition, scenario: readScenario(definition, { asks, behaviours }) };
}
