import { basename, dirname, join } from 'node:path';
import { checkShape, didYouMean } from '../definition/check-shape.ts';
import { collectFaults, DefinitionError, type Fault } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { listDefinitions, listFolders, readDefinition } from '../definition/read-definitions.ts';
import { compilePatterns, patternFault, type Pattern } from '../text/patterns.ts';
import type { Behaviour } from './behaviour.ts';
import { expandWords, unknownWords } from './expand-words.ts';
import { moveName } from './moves.ts';
import { patternKeys, patternsUnder, readBehaviour } from './read-behaviour.ts';
import type { RubricPatterns } from './reading.ts';
import { MovesFile, RubricFile, WordsFile, type Rubric } from './rubric.ts';
import { versionOf } from './version.ts';

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
  const moves = readMoves(readDefinition(join(folder, 'moves.yml'), root), words);
  const markers = Object.entries(file.markers).map(([id, marker]) => ({ id, ...marker }));
  const markerIds = markers.map(({ id }) => id);

  const definitions = listFolders(folder)
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
  faults.push(...strayReferences(definitions, behaviours));
  if (faults.length > 0) throw new DefinitionError(faults);

  return {
    id: basename(folder),
    version: versionOf(file, words, moves, behaviours),
    title: file.title,
    markers,
    behaviours: behaviours.toSorted(
      (a, b) => markerIds.indexOf(a.marker) - markerIds.indexOf(b.marker),
    ),
    patterns: compile(behaviours, moves, words),
    definitions: new Map(
      definitions.map((definition) => [basename(definition.file, '.yml'), definition]),
    ),
  };
}

function readMoves(definition: Definition, words: WordsFile): MovesFile {
  const file = checkShape(definition, MovesFile);
  const faults = Object.entries(file).flatMap(([key, patterns]) =>
    patterns.flatMap((pattern, at): Fault[] => {
      const [unknown] = unknownWords(pattern, words);
      const fault =
        unknown === undefined
          ? patternFault(expandWords(pattern, words))
          : `words.yml has no list "${unknown}".`;
      return fault === null ? [] : [definition.fault([key, at], fault)];
    }),
  );
  if (faults.length > 0) throw new DefinitionError(faults);
  return file;
}

function strayReferences(
  definitions: readonly Definition[],
  behaviours: readonly Behaviour[],
): Fault[] {
  const ids = definitions.map(({ file }) => basename(file, '.yml'));
  return behaviours.flatMap((behaviour) =>
    (['yields-to', 'heard-in'] as const).flatMap((key) =>
      (behaviour[key] ?? []).flatMap((id, at): Fault[] => {
        const definition = definitions[ids.indexOf(behaviour.id)];
        if (ids.includes(id) || definition === undefined) return [];
        return [
          definition.fault([key, at], `No behaviour "${id}" in this rubric.${didYouMean(id, ids)}`),
        ];
      }),
    ),
  );
}

function compile(
  behaviours: readonly Behaviour[],
  moves: MovesFile,
  words: WordsFile,
): RubricPatterns {
  const named = (name: string, patterns: readonly string[]): Pattern[] =>
    patterns.map((pattern, at) => ({ name, at, match: expandWords(pattern, words) }));
  const under = (keys: readonly (typeof patternKeys)[number][]): Pattern[] =>
    behaviours.flatMap((behaviour) =>
      keys.flatMap((key) => named(`${behaviour.id}.${key}`, patternsUnder(behaviour, key))),
    );
  const ofMoves = Object.entries(moves).flatMap(([key, patterns]) =>
    named(moveName(key), patterns),
  );
  return {
    coach: compilePatterns([...under(['find', 'with', 'unless']), ...ofMoves]),
    client: compilePatterns(under(['after', 'unless-after'])),
  };
}
