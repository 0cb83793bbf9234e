import { basename, dirname } from 'node:path';
import { DefinitionError, printFault, type Fault } from '../definition/definition-error.ts';
import { readDefinition } from '../definition/read-definitions.ts';
import { checkStory, type StoryCheck } from '../scenario/bench/check-story.ts';
import type { Vocabulary } from '../scenario/check-scenario.ts';
import { readSessions } from '../scenario/load-engagements.ts';
import { loadAsks, readScenario } from '../scenario/load-scenario.ts';
import { ASKS_FILE, homeOf, isEngagement, readVocabulary } from './open-story.ts';

/**
 * Checks scenario files by the vocabulary of their folder or of the project: their shape first, and where that is sound, what a
 * coach could never hear. The files of an engagement are checked together.
 */
export function checkStories(paths: readonly string[]): StoryCheck {
  const known = new Map<string, Vocabulary>();
  const vocabularyOf = (path: string): Vocabulary => {
    const home = homeOf(path);
    const vocabulary = known.get(home) ?? readVocabulary(home);
    known.set(home, vocabulary);
    return vocabulary;
  };
  const checked = [...new Set(paths.map(wholeOf))].map((path) => checkOne(path, vocabularyOf));
  return {
    faults: onceEach(checked.flatMap(({ faults }) => faults)),
    warnings: onceEach(checked.flatMap(({ warnings }) => warnings)),
  };
}

/** The file, or the folder of the engagement that it belongs to. */
function wholeOf(path: string): string {
  return isEngagement(dirname(path)) ? dirname(path) : path;
}

function checkOne(path: string, vocabularyOf: (path: string) => Vocabulary): StoryCheck {
  const root = process.cwd();
  try {
    if (basename(path) === ASKS_FILE) {
      loadAsks(dirname(path), root);
      return { faults: [], warnings: [] };
    }
    const vocabulary = vocabularyOf(path);
    if (isEngagement(path)) {
      const checks = readSessions(path, vocabulary, root).sessions.map(
        ({ scenario, definition }, at) => checkStory(definition, scenario, at > 0),
      );
      return {
        faults: checks.flatMap(({ faults }) => faults),
        warnings: checks.flatMap(({ warnings }) => warnings),
      };
    }
    const definition = readDefinition(path, root);
    return checkStory(definition, readScenario(definition, vocabulary));
  } catch (error) {
    if (!(error instanceof DefinitionError)) throw error;
    return { faults: error.faults, warnings: [] };
  }
}

/** What several files share is faulty in each of them, and told once. */
function onceEach(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [printFault(fault), fault])).values()];
}
