import { basename, dirname } from 'node:path';
import { checkShape, didYouMean } from '../definition/check-shape.ts';
import { collectFaults, DefinitionError, type Fault } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { behaviourSchemas, checkKinds, type Behaviour, type BehaviourFile } from './behaviour.ts';
import { readMarks } from './evidence-marks.ts';
import { faultOf } from './read-pattern-lists.ts';
import type { WordsFile } from './rubric.ts';

/** The keys that hold patterns, in the order in which they stand in a file. */
export const patternKeys = ['find', 'with', 'unless', 'after', 'unless-after'] as const;
export type PatternKey = (typeof patternKeys)[number];

/** The patterns under a key, as written; empty where the kind of check has none. */
export function patternsUnder(file: BehaviourFile, key: PatternKey): readonly string[] {
  return (file as Partial<Record<PatternKey, readonly string[]>>)[key] ?? [];
}

/**
 * A behaviour from its file. The file's name is its id, the folder's name its marker.
 *
 * @throws DefinitionError with every fault of the file
 */
export function readBehaviour(definition: Definition, words: WordsFile): Behaviour {
  const kind = (definition.value as { check?: unknown } | null)?.check;
  const known = checkKinds.find((name) => name === kind);
  if (known === undefined) {
    const cure = `"check" is one of: ${checkKinds.join(', ')}.${typeof kind === 'string' ? didYouMean(kind, checkKinds) : ''}`;
    throw new DefinitionError([definition.fault(['check'], cure)]);
  }
  const { values, faults } = collectFaults([definition], (source): BehaviourFile =>
    checkShape(source, behaviourSchemas[known]),
  );
  const [file] = values;
  faults.push(...patternFaults(definition, words));
  if (file !== undefined) faults.push(...exampleFaults(definition, file));
  if (file === undefined || faults.length > 0) {
    throw new DefinitionError(faults.toSorted((a, b) => a.line - b.line || a.col - b.col));
  }
  const id = basename(definition.file, '.yml');
  return { ...file, id, marker: basename(dirname(definition.file)) };
}

/** Looks at every pattern that is there, also in a file that is faulty otherwise: all its faults are told at once. */
export function patternFaults(definition: Definition, words: WordsFile): Fault[] {
  const value = definition.value as Partial<Record<PatternKey, unknown>>;
  return patternKeys.flatMap((key) => {
    const patterns: unknown = value[key];
    if (!Array.isArray(patterns)) return [];
    return patterns.flatMap((pattern: unknown, at): Fault[] => {
      const fault = typeof pattern === 'string' ? faultOf(pattern, words) : null;
      return fault === null ? [] : [definition.fault([key, at], fault)];
    });
  });
}

function exampleFaults(definition: Definition, file: BehaviourFile): Fault[] {
  return (['flags', 'allows'] as const).flatMap((list) =>
    file.examples[list].flatMap(({ coach }, at): Fault[] => {
      const marked = readMarks(coach);
      const path = ['examples', list, at, 'coach'];
      if (marked === null)
        return [definition.fault(path, 'The marks < and > stand once around the evidence.')];
      if (list === 'flags' && marked.span === null) {
        return [
          definition.fault(
            path,
            'No evidence is marked: put < and > around the words that show the behaviour.',
          ),
        ];
      }
      if (list === 'allows' && marked.span !== null) {
        return [
          definition.fault(
            path,
            'A line under "allows" shows no evidence: take the marks < and > out.',
          ),
        ];
      }
      return [];
    }),
  );
}
