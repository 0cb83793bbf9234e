import type { Fault } from '../../definition/definition-error.ts';
import { evaluate } from '../evaluate.ts';
import { exampleTurn } from '../example-turn.ts';
import type { Rubric } from '../rubric.ts';
import type { Framework } from './framework.ts';

/** Holds a framework to its own examples: each gives exactly the markers that stand beside it. */
export function proveFramework(
  rubric: Rubric,
  { groups, examples, definition }: Framework,
): Fault[] {
  const markers = groups.flatMap((group) => group.markers);
  return examples.flatMap((example, at) => {
    const { findings } = evaluate(rubric, exampleTurn(example));
    const heard = new Set(findings.map(({ behaviour }) => behaviour));
    return (['for', 'against'] as const).flatMap((side): Fault[] => {
      const found = markers
        .filter((marker) => marker[side].some((id) => heard.has(id)))
        .map(({ number }) => number);
      const wanted = example[side] ?? [];
      if (found.length === wanted.length && found.every((number) => wanted.includes(number)))
        return [];
      const said = (numbers: readonly string[]) => numbers.join(', ') || 'nothing';
      const why = [...heard].join(', ') || 'nothing';
      return [
        definition.fault(
          ['examples', at, 'coach'],
          `The line is to speak ${side} ${said(wanted)}, but it speaks ${side} ${said(found)} (heard: ${why}).`,
        ),
      ];
    });
  });
}
