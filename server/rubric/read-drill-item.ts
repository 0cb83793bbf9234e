import { didYouMean } from '../definition/check-shape.ts';
import { DefinitionError, type Fault } from '../definition/definition-error.ts';
import type { Definition, ValuePath } from '../definition/definition.ts';
import type { DrillItem, DrillItemFile } from './drill-item.ts';
import type { SpokenTurn } from './finding.ts';

/** An item as it stands in a file, and where. */
interface Written {
  readonly theme: { readonly id: string; readonly title: string };
  readonly key: string;
  readonly file: DrillItemFile;
}

/**
 * One item, proven: every behaviour is one of the rubric's and named once, every quote stands in the turn exactly once, and the client
 * spoke last.
 *
 * @param behaviours ids of the rubric
 * @throws DefinitionError with every fault of the item
 */
export function readDrillItem(
  definition: Definition,
  { theme, key, file }: Written,
  behaviours: readonly string[],
): DrillItem {
  const here: ValuePath = ['items', key];
  const faults: Fault[] = [
    ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)
      ? []
      : [
          definition.fault(
            here,
            `"${key}" is no key of an item: use lower-case words with hyphens between them.`,
            'key',
          ),
        ]),
    ...(file.focus !== undefined && file.scene === undefined
      ? [
          definition.fault(
            [...here, 'focus'],
            'The engine is told a focus: tell the learner, too, in a "scene".',
          ),
        ]
      : []),
    ...lineFaults(definition, here, file),
    ...nameFaults(definition, here, file, behaviours),
    ...quoteFaults(definition, here, file),
  ];
  if (faults.length > 0) throw new DefinitionError(faults);
  return {
    id: `${theme.id}/${key}`,
    theme: theme.title,
    scene: file.scene ?? null,
    focus: file.focus ?? null,
    before: file.before.map(spoken),
    turn: file.turn,
    heard: file.heard.map(({ behaviour, quote, because }) => {
      const start = file.turn.indexOf(quote);
      return { behaviour, start, end: start + quote.length, because };
    }),
    not: file.not ?? [],
  };
}

/** Words without what does not tell two texts apart: case and runs of space. */
export function lineOf(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

function spoken({ client, coach }: DrillItemFile['before'][number]): SpokenTurn {
  return client === undefined
    ? { speaker: 'coach', text: coach ?? '' }
    : { speaker: 'client', text: client };
}

function lineFaults(
  definition: Definition,
  here: ValuePath,
  { before }: DrillItemFile,
): readonly Fault[] {
  const faults = before.flatMap((line, at) =>
    Object.keys(line).length === 1
      ? []
      : [definition.fault([...here, 'before', at], 'A line is said by one: "client" or "coach".')],
  );
  if (faults.length > 0 || before.at(-1)?.client !== undefined) return faults;
  return [
    definition.fault(
      [...here, 'before', before.length - 1],
      'The turn answers a client: the last line before it is the client’s.',
    ),
  ];
}

function nameFaults(
  definition: Definition,
  here: ValuePath,
  { heard, not = [] }: DrillItemFile,
  behaviours: readonly string[],
): Fault[] {
  const named = new Set<string>();
  return [
    ...heard.map(({ behaviour }, at) => ({ behaviour, path: [...here, 'heard', at, 'behaviour'] })),
    ...not.map(({ behaviour }, at) => ({ behaviour, path: [...here, 'not', at, 'behaviour'] })),
  ].flatMap(({ behaviour, path }) => {
    if (!behaviours.includes(behaviour)) {
      const near = didYouMean(behaviour, behaviours);
      return [definition.fault(path, `No behaviour "${behaviour}" in this rubric.${near}`)];
    }
    if (named.has(behaviour))
      return [definition.fault(path, `"${behaviour}" is named twice: once is enough.`)];
    named.add(behaviour);
    return [];
  });
}

function quoteFaults(
  definition: Definition,
  here: ValuePath,
  { heard, turn }: DrillItemFile,
): Fault[] {
  return heard.flatMap(({ quote }, at) => {
    const path = [...here, 'heard', at, 'quote'];
    const first = turn.indexOf(quote);
    if (first === -1)
      return [
        definition.fault(path, 'The quote does not stand in the turn: give its exact words.'),
      ];
    return turn.includes(quote, first + 1)
      ? [definition.fault(path, 'The quote stands in the turn more than once: give more of it.')]
      : [];
  });
}
