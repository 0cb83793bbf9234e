import { basename, dirname } from 'node:path';
import { listDefinitions, readDefinition } from '../definition/read-definitions.ts';

/** A behaviour as clients know it: by its name, and by what it does with what they offer. */
export interface KnownBehaviour {
  readonly id: string;
  /** Kinds of opportunity that a turn with it takes, or spoils. */
  readonly takes?: readonly string[] | undefined;
  readonly spoils?: readonly string[] | undefined;
}

/** Folders of a rubric that are no markers: what stands in them are no behaviours. */
const others = ['case-notes', 'drill', 'frameworks'];

/**
 * The behaviours in a rubric's folder, by their files alone: a scenario can be checked while a behaviour is broken.
 *
 * @param folder such as `rubrics/partnership/`
 * @throws DefinitionError for a file that is no YAML
 */
export function listBehaviours(folder: string): KnownBehaviour[] {
  return listDefinitions(folder)
    .filter((path) => dirname(path) !== folder && !others.includes(basename(dirname(path))))
    .map((path) => {
      const { value } = readDefinition(path);
      return {
        id: basename(path, '.yml'),
        takes: ids(value, 'takes'),
        spoils: ids(value, 'spoils'),
      };
    });
}

function ids(value: unknown, key: string): string[] {
  const list: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}
