import { basename, join } from 'node:path';
import { checkShape } from '../definition/check-shape.ts';
import { collectFaults, DefinitionError, type Fault } from '../definition/definition-error.ts';
import type { Definition } from '../definition/definition.ts';
import { listDefinitions, listFolders, readDefinition } from '../definition/read-definitions.ts';
import { DrillThemeFile, type DrillItem } from './drill-item.ts';
import { lineOf, readDrillItem } from './read-drill-item.ts';

/** The folder of a rubric that holds drills; every other folder with definitions is a marker. */
export const DRILL_FOLDER = 'drill';

/** One file of drills with its items. */
interface Theme {
  readonly definition: Definition;
  readonly items: readonly DrillItem[];
}

/**
 * The drill items of a rubric: every file of its folder `drill/`, in the order of the files and of the items in them.
 *
 * @param folder of the rubric
 * @param root what paths in messages are relative to
 * @param behaviours ids that an item may name
 * @returns no items where the rubric has no drills
 * @throws DefinitionError with the faults of all files: an item does not load without its proof
 */
export function loadDrills(
  folder: string,
  root: string,
  behaviours: readonly string[],
): DrillItem[] {
  if (!listFolders(folder).includes(DRILL_FOLDER)) return [];
  const { values: themes, faults } = collectFaults(
    listDefinitions(join(folder, DRILL_FOLDER)),
    (path) => readTheme(readDefinition(path, root), behaviours),
  );
  faults.push(...turnsTwice(themes));
  if (faults.length > 0) throw new DefinitionError(faults);
  return themes.flatMap(({ items }) => items);
}

/**
 * One file of drills.
 *
 * @throws DefinitionError with all its faults
 */
export function readTheme(definition: Definition, behaviours: readonly string[]): Theme {
  const { title, items } = checkShape(definition, DrillThemeFile);
  const name = basename(definition.file, '.yml');
  const { values, faults } = collectFaults(Object.entries(items), ([key, file]) =>
    readDrillItem(definition, { theme: { id: name, title }, key, file }, behaviours),
  );
  if (faults.length > 0) throw new DefinitionError(faults);
  return { definition, items: values };
}

/** Two items with one turn would ask the same thing twice; case and space make no difference. */
function turnsTwice(themes: readonly Theme[]): Fault[] {
  const first = new Map<string, string>();
  return themes.flatMap(({ definition, items }) =>
    items.flatMap(({ id, turn }) => {
      const words = lineOf(turn);
      const other = first.get(words);
      if (other === undefined) {
        first.set(words, id);
        return [];
      }
      const key = id.slice(id.indexOf('/') + 1);
      return [
        definition.fault(
          ['items', key, 'turn'],
          `The same turn stands in "${other}": ask another.`,
        ),
      ];
    }),
  );
}
