import { basename } from 'node:path';
import { checkShape, didYouMean } from '../../definition/check-shape.ts';
import { DefinitionError, type Fault } from '../../definition/definition-error.ts';
import type { Definition, ValuePath } from '../../definition/definition.ts';
import type { Behaviour } from '../behaviour.ts';
import { FrameworkFile, type Framework, type FrameworkMarker } from './framework.ts';

/** What a framework may name of its rubric. */
export interface RubricVocabulary {
  readonly behaviours: readonly Pick<Behaviour, 'id' | 'kind' | 'icf'>[];
  /** Ids of what only a whole session shows. */
  readonly sessionFindings: readonly string[];
}

type MarkerFile = FrameworkFile['groups'][number]['markers'][string];

/**
 * A framework from its file. The file's name is its id.
 *
 * @throws DefinitionError with every fault of the file
 */
export function readFramework(definition: Definition, vocabulary: RubricVocabulary): Framework {
  const file = checkShape(definition, FrameworkFile);
  const faults = [
    ...file.groups.flatMap(({ markers }, at) =>
      Object.entries(markers).flatMap(([number, marker]) =>
        markerFaults(definition, vocabulary, file, ['groups', at, 'markers', number], marker),
      ),
    ),
    ...numberFaults(definition, vocabulary, file),
  ];
  if (faults.length > 0)
    throw new DefinitionError(faults.toSorted((a, b) => a.line - b.line || a.col - b.col));
  const { title, notice, examples } = file;
  return {
    id: basename(definition.file, '.yml'),
    ...{ title, notice, examples, definition },
    groups: file.groups.map((group) => ({
      title: group.title,
      markers: Object.entries(group.markers).map(([number, marker]): FrameworkMarker => ({
        number,
        says: marker.says,
        observable: marker.observable ?? 'yes',
        unseen: marker.unseen ?? null,
        for: speaking(vocabulary, file, number, marker, 'for'),
        against: speaking(vocabulary, file, number, marker, 'against'),
        session: marker.session ?? [],
      })),
    })),
  };
}

/** The behaviours that speak for a marker, or against it: those that name its number, or those that it names. */
function speaking(
  { behaviours }: RubricVocabulary,
  { numbers }: FrameworkFile,
  number: string,
  marker: MarkerFile,
  side: 'for' | 'against',
): readonly string[] {
  if (numbers === undefined) return marker[side] ?? [];
  const kind = side === 'for' ? 'strength' : 'flag';
  return behaviours
    .filter((one) => one.kind === kind && one.icf.includes(number))
    .map(({ id }) => id);
}

function markerFaults(
  definition: Definition,
  vocabulary: RubricVocabulary,
  file: FrameworkFile,
  path: ValuePath,
  marker: MarkerFile,
): Fault[] {
  const number = String(path.at(-1));
  const known = vocabulary.behaviours.map(({ id }) => id);
  const heard = (['for', 'against'] as const).flatMap((side) =>
    speaking(vocabulary, file, number, marker, side),
  );
  const session = marker.session ?? [];
  const fault = (key: string, message: string): Fault =>
    definition.fault([...path, key], message, 'key');
  return [
    ...(['for', 'against'] as const).flatMap((side) =>
      file.numbers !== undefined && marker[side] !== undefined
        ? [
            fault(
              side,
              `Behaviours name their markers themselves where "numbers" stands: take "${side}" out.`,
            ),
          ]
        : stray(definition, [...path, side], marker[side], known, 'behaviour'),
    ),
    ...stray(
      definition,
      [...path, 'session'],
      session,
      vocabulary.sessionFindings,
      'session finding',
    ),
    ...(marker.for ?? []).flatMap((id, at) =>
      (marker.against ?? []).includes(id)
        ? [
            definition.fault(
              [...path, 'for', at],
              `"${id}" speaks for the marker and against it: keep one.`,
            ),
          ]
        : [],
    ),
    ...(marker.observable === 'no' && heard.length + session.length > 0
      ? [
          fault(
            'observable',
            `Behaviours speak for ${number} or against it, so text shows some of it: write "partly".`,
          ),
        ]
      : []),
    ...(marker.observable !== undefined && marker.unseen === undefined
      ? [fault('observable', `Say under "unseen" what text cannot show of ${number}.`)]
      : []),
    ...(heard.length + session.length === 0 && marker.unseen === undefined
      ? [
          definition.fault(
            path,
            `Nothing speaks for ${number} or against it: say under "unseen" why.`,
            'key',
          ),
        ]
      : []),
  ];
}

function stray(
  definition: Definition,
  path: ValuePath,
  ids: readonly string[] | undefined,
  known: readonly string[],
  noun: string,
): Fault[] {
  return (ids ?? []).flatMap((id, at) =>
    known.includes(id)
      ? []
      : [
          definition.fault(
            [...path, at],
            `No ${noun} "${id}" in this rubric.${didYouMean(id, known)}`,
          ),
        ],
  );
}

/** Numbers that stand twice, that an example names, or that behaviours carry, and no marker has. */
function numberFaults(
  definition: Definition,
  { behaviours }: RubricVocabulary,
  file: FrameworkFile,
): Fault[] {
  const places = file.groups.flatMap(({ markers }, at) =>
    Object.keys(markers).map((number) => ({ number, path: ['groups', at, 'markers', number] })),
  );
  const numbers = places.map(({ number }) => number);
  const carried = file.numbers === undefined ? [] : behaviours.flatMap(({ icf }) => icf);
  const missing = [...new Set(carried)].filter((number) => !numbers.includes(number));
  return [
    ...places.flatMap(({ number, path }, at) =>
      numbers.indexOf(number) < at
        ? [definition.fault(path, `The number "${number}" stands twice.`, 'key')]
        : [],
    ),
    ...missing.map((number) =>
      definition.fault(
        ['groups'],
        `A behaviour names ${number} under "icf": add the marker.`,
        'key',
      ),
    ),
    ...file.examples.flatMap((example, at) =>
      (['for', 'against'] as const).flatMap((side) =>
        stray(definition, ['examples', at, side], example[side], numbers, 'marker'),
      ),
    ),
  ];
}
