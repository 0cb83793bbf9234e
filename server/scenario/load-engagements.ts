import { basename, dirname, join } from 'node:path';
import { checkShape } from '../definition/check-shape.ts';
import { DefinitionError, collectFaults } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { layerDefinitions } from '../definition/layer-definitions.ts';
import {
  listDefinitions,
  listFolders,
  readDefinition,
  shownPath,
} from '../definition/read-definitions.ts';
import type { Vocabulary } from './check-scenario.ts';
import { EngagementFile } from './engagement-file.ts';
import type { Engagement } from './engagement.ts';
import type { KnownBehaviour } from './known-behaviours.ts';
import { loadAsks, readScenario } from './load-scenario.ts';
import { marksOf } from './memory.ts';
import type { Scenario } from './scenario.ts';

/** The file that holds what all sessions of an engagement have in common. */
export const engagementFile = 'engagement.yml';

/** The files of an engagement's sessions, in the order in which they are held. */
export const sessionFiles = ['first.yml', 'second.yml', 'third.yml', 'fourth.yml', 'fifth.yml'];

const fewest = 3;

/**
 * Every engagement under a folder, gentle ones first. Each is a folder of its own.
 *
 * @param folder such as `scenarios/`
 * @param behaviours all behaviours that a scenario may name
 * @param root what paths in messages are relative to
 * @throws DefinitionError with the faults of all files
 */
export function loadEngagements(
  folder: string,
  behaviours: readonly KnownBehaviour[],
  root: string = dirname(folder),
): Engagement[] {
  const asks = loadAsks(folder, root);
  const { values, faults } = collectFaults(listFolders(folder), (name) =>
    readEngagement(join(folder, name), { asks, behaviours }, root),
  );
  if (faults.length > 0) throw new DefinitionError(faults);
  return values.toSorted((a, b) => a.file.level - b.file.level || a.id.localeCompare(b.id, 'en'));
}

/**
 * One engagement from its folder.
 *
 * @param folder the engagement's own folder
 * @param root what paths in messages are relative to
 * @throws DefinitionError with every fault of the first session that has one, and for files that are missing or have no place in it
 */
export function readEngagement(
  folder: string,
  vocabulary: Vocabulary,
  root: string = dirname(folder),
): Engagement {
  const { file, sessions } = readSessions(folder, vocabulary, root);
  return { id: basename(folder), file, sessions: sessions.map(({ scenario }) => scenario) };
}

/** A session of an engagement with what it was read from: its own file, and beneath it what all sessions share. */
export interface ReadSession {
  readonly scenario: Scenario;
  readonly definition: Definition;
}

/** As {@link readEngagement}, with the definitions that tell where each line stands. */
export function readSessions(
  folder: string,
  vocabulary: Vocabulary,
  root: string = dirname(folder),
): { file: EngagementFile; sessions: readonly ReadSession[] } {
  const names = listDefinitions(folder).map((path) => shownPath(folder, path));
  refuseOddFiles(folder, names, root);
  const about = readDefinition(join(folder, engagementFile), root);
  const file = checkShape(about, EngagementFile);
  const { client, level } = file;
  const common: Definition = {
    file: about.file,
    value: { client, level },
    fault: (path, message, on) => about.fault(path, message, on),
  };
  const id = basename(folder);
  const marks: string[] = [];
  // One that is faulty leaves nothing to remember: what is amiss in those after it may only follow from it.
  const sessions = sessionFiles
    .filter((name) => names.includes(name))
    .map((name): ReadSession => {
      const own = readDefinition(join(folder, name), root);
      const definition = layerDefinitions(layerDefinitions(own, about, ['shared']), common, []);
      const scenario = readScenario(definition, vocabulary, {
        id: `${id}-${basename(name, '.yml')}`,
        marks: [...marks],
      });
      marks.push(...marksOf(scenario));
      return { scenario, definition };
    });
  return { file, sessions };
}

/** @throws DefinitionError when the folder lacks a file of an engagement, or holds one that is none */
function refuseOddFiles(folder: string, names: readonly string[], root: string): void {
  const held = sessionFiles.filter((name) => names.includes(name));
  const gap = sessionFiles.find((name, at) => at < fewest && !names.includes(name));
  const faults = [
    ...(names.includes(engagementFile) ? [] : [`Missing file "${engagementFile}".`]),
    ...(gap === undefined
      ? []
      : [`Missing file "${gap}": an engagement has ${fewest} sessions or more.`]),
    ...(held.includes('fifth.yml') && !held.includes('fourth.yml')
      ? ['Missing file "fourth.yml".']
      : []),
    ...names
      .filter((name) => name !== engagementFile && !sessionFiles.includes(name))
      .map(
        (name) =>
          `"${name}" has no place in an engagement. Its files are: ${[engagementFile, ...sessionFiles].join(', ')}.`,
      ),
  ];
  if (faults.length === 0) return;
  const file = shownPath(root, folder);
  throw new DefinitionError(faults.map((message) => ({ file, line: 1, col: 1, message })));
}
