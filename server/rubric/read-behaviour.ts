import { basename, dirname } from 'node:path';
import { checkShape, didYouMean } from '../definition/check-shape.ts';
import { DefinitionError, type Fault } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { patternFault } from '../text/patterns.ts';
import { behaviourSchemas, checkKinds, type Behaviour, type BehaviourFile } from './behaviour.ts';
import { readMarks } from './evidence-marks.ts';
import { expandWords, unknownWords } from './expand-words.ts';
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
  const file: BehaviourFile = checkShape(definition, behaviourSchemas[known]);
  const faults = [...patternFaults(definition, file, words), ...exampleFaults(definition, file)];
  if (faults.length > 0) throw new DefinitionError(faults);
  const id = basename(definition.file, '.yml');
  return { ...file, id, marker: basename(dirname(definition.file)) };
}

function patternFaults(definition: Definition, file: BehaviourFile, words: WordsFile): Fault[] {
  return patternKeys.flatMap((key) =>
    patternsUnder(file, key).flatMap((pattern, at): Fault[] => {
      const path = [key, at];
      const [unknown] = unknownWords(pattern, words);
      if (unknown !== undefined) {
        const cure = didYouMean(unknown, Object.keys(words));
        return [definition.fault(path, `words.yml has no list "${unknown}".${cure}`)];
      }
      const fault = patternFault(expandWords(pattern, words));
      return fault === null ? [] : [definition.fault(path, fault)];
    }),
  );
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
