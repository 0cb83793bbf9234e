import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DefinitionError, type Fault } from '../definition/definition-error.ts';
import { listDefinitions, shownPath } from '../definition/read-definitions.ts';
import { loadDrills } from '../rubric/load-drills.ts';
import { loadRubric } from '../rubric/load-rubric.ts';
import { proveCaseNotes } from '../rubric/prove-case-notes.ts';
import { prove } from '../rubric/prove.ts';
import { checkStories } from './check-stories.ts';
import { projectRoot } from './project.ts';
import { UsageError } from './usage-error.ts';

/** What a check of definition files came to. */
export interface CheckResult {
  /** By file, in the order of the file. Paths are relative to the working directory. */
  readonly faults: readonly Fault[];
  /** What only an author can judge, in the same order. */
  readonly warnings: readonly Fault[];
  /** How many files were looked at. */
  readonly files: number;
}

const RUBRIC_FILE = 'rubric.yml';

/**
 * Checks definition files: a behaviour together with its rubric, by its own examples; drills by the turns that they quote;
 * a scenario by the vocabulary of the project and by what its file shows of the sessions that can be played.
 *
 * @param paths files or folders; the project's rubrics and scenarios when there are none
 * @throws UsageError when a path does not exist or holds no definitions
 */
export function checkDefinitions(paths: readonly string[]): CheckResult {
  const own = ['rubrics', 'scenarios'].map((name) => join(projectRoot(), name));
  const files = [...new Set((paths.length > 0 ? paths : own).flatMap(definitionsAt))];
  const homes = files.map((file) => ({ file, rubric: rubricOf(file) }));
  const rubrics = [...new Set(homes.flatMap(({ rubric }) => rubric ?? []))];
  const stories = checkStories(homes.flatMap(({ file, rubric }) => (rubric === null ? file : [])));
  const faults = [
    ...rubrics.flatMap((rubric) =>
      rubricFaults(
        rubric,
        homes.filter((home) => home.rubric === rubric).map(({ file }) => file),
      ),
    ),
    ...stories.faults,
  ];
  return {
    faults: faults.toSorted(byPlace),
    warnings: stories.warnings.toSorted(byPlace),
    files: files.length,
  };
}

function definitionsAt(path: string): string[] {
  if (!existsSync(path)) throw new UsageError(`${path}: There is no such file or folder.`);
  if (statSync(path).isDirectory()) {
    const found = listDefinitions(resolve(path));
    if (found.length === 0)
      throw new UsageError(`${path}: There are no .yml files in this folder.`);
    return found;
  }
  if (!path.endsWith('.yml'))
    throw new UsageError(`${path}: Definitions are files that end in .yml.`);
  return [resolve(path)];
}

/** The folder of the rubric that a file belongs to, or null when it belongs to none. */
function rubricOf(file: string): string | null {
  const folders = [dirname(file), dirname(dirname(file))];
  return folders.find((folder) => existsSync(join(folder, RUBRIC_FILE))) ?? null;
}

/** Only the faults of `members`, unless the rest of the rubric keeps their examples from being tried. */
function rubricFaults(folder: string, members: readonly string[]): Fault[] {
  const shown = new Set(members.map((path) => shownPath(process.cwd(), path)));
  const here = (faults: readonly Fault[]) => faults.filter(({ file }) => shown.has(file));
  try {
    const rubric = loadRubric(folder, process.cwd());
    const behaviours = rubric.behaviours.map(({ id }) => id);
    const drills = drillFaults(folder, behaviours);
    const notes = rubric.caseNotes === null ? [] : proveCaseNotes(rubric.caseNotes);
    return here([...prove(rubric), ...notes, ...drills]);
  } catch (error) {
    const faults = faultsOf(error);
    return here(faults).length > 0 ? here(faults) : faults;
  }
}

/** The faults of a rubric's drills. */
function drillFaults(folder: string, behaviours: readonly string[]): Fault[] {
  try {
    loadDrills(folder, process.cwd(), behaviours);
    return [];
  } catch (error) {
    return faultsOf(error);
  }
}

function byPlace(a: Fault, b: Fault): number {
  return a.file.localeCompare(b.file, 'en') || a.line - b.line || a.col - b.col;
}

function faultsOf(error: unknown): Fault[] {
  if (error instanceof DefinitionError) return [...error.faults];
  throw error;
}
