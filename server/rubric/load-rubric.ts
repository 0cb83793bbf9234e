import { basename, dirname, join } from 'node:path';
import { Check } from 'typebox/value';
import { checkShape, didYouMean } from '../definition/check-shape.ts';
import { collectFaults, DefinitionError } from '../definition/definition-error.ts';
import {
  listDefinitions,
  listFolders,
  readDefinition,
  readPackedJson,
} from '../definition/read-definitions.ts';
import { readAccuracy } from './accuracy.ts';
import { compileRubricPatterns } from './compile-rubric-patterns.ts';
import { CASE_NOTES_FOLDER, loadCaseNotes } from './load-case-notes.ts';
import { FRAMEWORK_FOLDER, loadFrameworks } from './framework/load-frameworks.ts';
import { DRILL_FOLDER } from './load-drills.ts';
import { readBehaviour } from './read-behaviour.ts';
import { readPatternLists } from './read-pattern-lists.ts';
import { readSessionFindings } from './read-session-findings.ts';
import {
  MovesFile,
  OpportunitiesFile,
  RubricFile,
  SignsFile,
  WordsFile,
  type Rubric,
} from './rubric.ts';
import { ModelFile, openModel, type Model } from './second-hearer/model.ts';
import { strayReferences } from './stray-references.ts';
import { versionOf } from './version.ts';

/** Folders of a rubric that are no markers. */
const otherFolders = [CASE_NOTES_FOLDER, DRILL_FOLDER, FRAMEWORK_FOLDER];

/**
 * Every rubric under a folder: one subfolder each.
 *
 * @param folder such as `rubrics/`
 * @param root what paths in messages are relative to
 * @throws DefinitionError with the faults of all files
 */
export function loadRubrics(folder: string, root: string = dirname(folder)): Rubric[] {
  const { values, faults } = collectFaults(listFolders(folder), (name) =>
    loadRubric(join(folder, name), root),
  );
  if (faults.length > 0) throw new DefinitionError(faults);
  return values;
}

/**
 * One rubric: `rubric.yml`, `words.yml`, `moves.yml` and a folder a marker with a file a behaviour.
 *
 * @throws DefinitionError with the faults of all its files
 */
export function loadRubric(folder: string, root: string): Rubric {
  const about = readDefinition(join(folder, 'rubric.yml'), root);
  const file = checkShape(about, RubricFile);
  const words = checkShape(readDefinition(join(folder, 'words.yml'), root), WordsFile);
  const moves = readPatternLists(readDefinition(join(folder, 'moves.yml'), root), MovesFile, words);
  const signs = readPatternLists(readDefinition(join(folder, 'signs.yml'), root), SignsFile, words);
  const markers = Object.entries(file.markers).map(([id, marker]) => ({ id, ...marker }));
  const markerIds = markers.map(({ id }) => id);

  const opportunities = readOpportunities(folder, root, words, markerIds);
  const stances = Object.entries(file.stances ?? {}).map(([id, stance]) => ({ id, ...stance }));
  const folders = listFolders(folder);
  const definitions = folders
    .filter((name) => !otherFolders.includes(name))
    .flatMap((name) => listDefinitions(join(folder, name)))
    .map((path) => readDefinition(path, root));
  const { values: behaviours, faults } = collectFaults(definitions, (definition) => {
    const marker = basename(dirname(definition.file));
    if (!markerIds.includes(marker)) {
      const cure = `The folder "${marker}" is no marker of rubric.yml.${didYouMean(marker, markerIds)}`;
      throw new DefinitionError([definition.fault([], cure)]);
    }
    return readBehaviour(definition, words);
  });
  const known = {
    behaviours: definitions.map((definition) => basename(definition.file, '.yml')),
    opportunities: Object.keys(opportunities),
    stances: stances.map(({ id }) => id),
  };
  faults.push(...strayReferences(definitions, behaviours, known));
  if (faults.length > 0) throw new DefinitionError(faults);

  const sessionFindings = readSessionFindings(folder, root, known);
  const frameworks = loadFrameworks(folder, root, {
    behaviours,
    sessionFindings: sessionFindings.map(({ id }) => id),
  });
  const secondHearer = readModel(join(folder, 'second-hearer.json.br'));
  return {
    id: basename(folder),
    version: versionOf(file, words, moves, behaviours, secondHearer?.file ?? null),
    title: file.title,
    markers,
    stances,
    opportunities: Object.entries(opportunities).map(([id, one]) => ({ id, ...one })),
    sessionFindings,
    frameworks,
    behaviours: behaviours.toSorted(
      (a, b) => markerIds.indexOf(a.marker) - markerIds.indexOf(b.marker),
    ),
    patterns: compileRubricPatterns(behaviours, moves, signs, opportunities, words),
    secondHearer,
    accuracy: readAccuracy(join(folder, 'accuracy.json')),
    caseNotes: folders.includes(CASE_NOTES_FOLDER)
      ? loadCaseNotes(join(folder, CASE_NOTES_FOLDER), root)
      : null,
    bar: file.bar ?? { precision: 0.7, recall: 0.5 },
    definitions: new Map(
      definitions.map((definition) => [basename(definition.file, '.yml'), definition]),
    ),
  };
}

function readOpportunities(
  folder: string,
  root: string,
  words: WordsFile,
  markers: readonly string[],
): OpportunitiesFile {
  const definition = readDefinition(join(folder, 'opportunities.yml'), root);
  const opportunities = readPatternLists(definition, OpportunitiesFile, words, ['find']);
  const faults = Object.entries(opportunities)
    .filter(([, { marker }]) => !markers.includes(marker))
    .map(([id, { marker }]) =>
      definition.fault(
        [id, 'marker'],
        `No marker "${marker}" in rubric.yml.${didYouMean(marker, markers)}`,
      ),
    );
  if (faults.length > 0) throw new DefinitionError(faults);
  return opportunities;
}

/** What `coequal train` wrote, or null where a rubric has learned nothing yet. */
function readModel(path: string): Model | null {
  const value = readPackedJson(path);
  if (value === null) return null;
  if (Check(ModelFile, value)) return openModel(value);
  throw new Error(`${path} is not what "coequal train" writes. Run it again.`);
}
