import type { Static, TSchema } from 'typebox';
import { checkShape, didYouMean } from '../definition/check-shape.ts';
import { DefinitionError, type Fault } from '../definition/definition-error.ts';
import type { Definition, ValuePath } from '../definition/definition.ts';
import { patternFault } from '../text/patterns.ts';
import { expandWords, unknownWords } from './expand-words.ts';
import type { WordsFile } from './rubric.ts';

/**
 * A file whose texts are patterns, such as `moves.yml`.
 *
 * @param keys where the patterns stand, when not every text is one
 * @throws DefinitionError with every broken pattern and every unknown `$name`
 */
export function readPatternLists<S extends TSchema>(
  definition: Definition,
  schema: S,
  words: WordsFile,
  keys?: readonly string[],
): Static<S> {
  const file = checkShape(definition, schema);
  const patterns = patternsIn(file, []).filter(
    ({ path }) => keys?.some((key) => path.includes(key)) ?? true,
  );
  const faults = patterns.flatMap(({ path, pattern }): Fault[] => {
    const fault = faultOf(pattern, words);
    return fault === null ? [] : [definition.fault(path, fault)];
  });
  if (faults.length > 0) throw new DefinitionError(faults);
  return file;
}

/** What is wrong with a pattern as an author writes it, `$name` and all, as a sentence, or null. */
export function faultOf(pattern: string, words: WordsFile): string | null {
  const [unknown] = unknownWords(pattern, words);
  if (unknown === undefined) return patternFault(expandWords(pattern, words));
  return `words.yml has no list "${unknown}".${didYouMean(unknown, Object.keys(words))}`;
}

function patternsIn(value: unknown, path: ValuePath): { path: ValuePath; pattern: string }[] {
  if (typeof value === 'string') return [{ path, pattern: value }];
  if (Array.isArray(value)) return value.flatMap((entry, at) => patternsIn(entry, [...path, at]));
  return Object.entries(value as object).flatMap(([key, entry]) =>
    patternsIn(entry, [...path, key]),
  );
}
