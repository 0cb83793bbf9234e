import { basename } from 'node:path';
import { didYouMean } from '../definition/check-shape.ts';
import type { Fault } from '../definition/definition-error.ts';
import type { Definition, ValuePath } from '../definition/definition.ts';
import type { Behaviour } from './behaviour.ts';

/** The ids that a rubric's files may name. */
export interface KnownIds {
  readonly behaviours: readonly string[];
  readonly opportunities: readonly string[];
  readonly stances: readonly string[];
}

/** A name in a file, where it stands, and what it has to be the name of. */
interface Reference {
  readonly path: ValuePath;
  readonly id: string;
  readonly to: keyof KnownIds;
}

const nouns: Readonly<Record<keyof KnownIds, string>> = {
  behaviours: 'behaviour',
  opportunities: 'opportunity',
  stances: 'stance',
};

/** A fault for every behaviour, opportunity and stance that a behaviour names and the rubric does not have. */
export function strayReferences(
  definitions: readonly Definition[],
  behaviours: readonly Behaviour[],
  known: KnownIds,
): Fault[] {
  return behaviours.flatMap((behaviour) => {
    const definition = definitions.find(({ file }) => basename(file, '.yml') === behaviour.id);
    return definition === undefined ? [] : strayFaults(definition, referencesIn(behaviour), known);
  });
}

/** A fault for every reference to what the rubric does not have. */
export function strayFaults(
  definition: Definition,
  references: readonly Reference[],
  known: KnownIds,
): Fault[] {
  return references
    .filter(({ id, to }) => !known[to].includes(id))
    .map(({ path, id, to }) =>
      definition.fault(path, `No ${nouns[to]} "${id}" in this rubric.${didYouMean(id, known[to])}`),
    );
}

/** The references in a list of ids under a key. */
export function listed(
  path: ValuePath,
  ids: readonly string[] | undefined,
  to: keyof KnownIds,
): Reference[] {
  return (ids ?? []).map((id, at) => ({ path: [...path, at], id, to }));
}

function referencesIn(behaviour: Behaviour): Reference[] {
  const { takes, spoils, stance, mends, instead } = behaviour;
  return [
    ...listed(['yields-to'], behaviour['yields-to'], 'behaviours'),
    ...listed(['heard-in'], behaviour['heard-in'], 'behaviours'),
    ...listed(['takes'], takes, 'opportunities'),
    ...listed(['spoils'], spoils, 'opportunities'),
    ...(stance === undefined ? [] : [{ path: ['stance'], id: stance, to: 'stances' } as const]),
    ...listed(['mends'], mends === 'any' ? [] : mends, 'behaviours'),
    ...instead.flatMap((one, at) =>
      typeof one === 'string'
        ? []
        : listed(['instead', at, 'offered'], one.offered, 'opportunities'),
    ),
  ];
}
