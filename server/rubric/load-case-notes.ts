import { basename, join } from 'node:path';
import { checkShape } from '../definition/check-shape.ts';
import { collectFaults, DefinitionError, type Fault } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { listDefinitions, readDefinition } from '../definition/read-definitions.ts';
import type { Behaviour } from './behaviour.ts';
import { compileRubricPatterns } from './compile-rubric-patterns.ts';
import { readMarks } from './evidence-marks.ts';
import {
  NoteLanguageFile,
  NotePromptsFile,
  type CaseNotes,
  type NoteLanguage,
} from './note-language.ts';
import { patternFaults } from './read-behaviour.ts';
import { faultOf } from './read-pattern-lists.ts';
import { WordsFile } from './rubric.ts';

/** The folder of a rubric that says how notes about clients are read: no marker. */
export const CASE_NOTES_FOLDER = 'case-notes';

/**
 * How notes about clients are read: `prompts.yml`, `words.yml`, and a file for each kind of judging language.
 *
 * @param folder such as `rubrics/partnership/case-notes`
 * @throws DefinitionError with the faults of all its files
 */
export function loadCaseNotes(folder: string, root: string): CaseNotes {
  const words = checkShape(readDefinition(join(folder, 'words.yml'), root), WordsFile);
  const prompts = checkShape(readDefinition(join(folder, 'prompts.yml'), root), NotePromptsFile);
  const definitions = listDefinitions(folder)
    .filter((path) => !['words.yml', 'prompts.yml'].includes(basename(path)))
    .map((path) => readDefinition(path, root));
  const { values, faults } = collectFaults(definitions, (one) => readNoteLanguage(one, words));
  if (faults.length > 0) throw new DefinitionError(faults);
  return {
    prompts: Object.entries(prompts).map(([id, prompt]) => ({ id, ...prompt })),
    languages: values,
    patterns: compileRubricPatterns(
      values.map(({ heardAs }) => heardAs),
      { advice: [], information: [], reflection: [] },
      { coach: {}, client: {} },
      {},
      words,
    ),
    people: { client: new Set(words['who']), ways: new Set(words['ways']) },
    definitions: new Map(definitions.map((one) => [basename(one.file, '.yml'), one])),
  };
}

function readNoteLanguage(definition: Definition, words: WordsFile): NoteLanguage {
  const file = checkShape(definition, NoteLanguageFile);
  const faults = [
    ...notePatternFaults(definition, file, words),
    ...exampleFaults(definition, file),
  ];
  if (faults.length > 0) throw new DefinitionError(faults);
  const id = basename(definition.file, '.yml');
  return { ...file, id, heardAs: heardAs(id, file) };
}

function notePatternFaults(
  definition: Definition,
  file: NoteLanguageFile,
  words: WordsFile,
): Fault[] {
  const ofClient = (file['of-client'] ?? []).flatMap((pattern, at) => {
    const fault = faultOf(pattern, words);
    return fault === null ? [] : [definition.fault(['of-client', at], fault)];
  });
  return [...patternFaults(definition, words), ...ofClient];
}

/** As one of the rubric's checks by wording: what a behaviour has besides is never looked at in a note. */
function heardAs(id: string, file: NoteLanguageFile): Behaviour<'wording'> {
  const { title, unless, evidence, message, why, instead, source } = file;
  const find = [...file.find, ...(file['of-client'] ?? [])];
  return {
    ...{ id, title, find, message, why, instead, source, check: 'wording', kind: 'flag' },
    ...(unless === undefined ? {} : { unless }),
    ...(evidence === undefined ? {} : { evidence }),
    ...{ marker: CASE_NOTES_FOLDER, weight: 1, icf: [], examples: { flags: [], allows: [] } },
  };
}

function exampleFaults(definition: Definition, { examples }: NoteLanguageFile): Fault[] {
  const fault = (list: string, at: number, message: string) =>
    definition.fault(['examples', list, at], message);
  return [
    ...examples.flags.flatMap((line, at) =>
      readMarks(line)?.span == null
        ? [fault('flags', at, 'Put the marks < and > once around the words that judge.')]
        : [],
    ),
    ...examples.allows.flatMap((line, at) =>
      /[<>]/.test(line)
        ? [fault('allows', at, 'A line under "allows" judges nobody: take the marks < and > out.')]
        : [],
    ),
  ];
}
