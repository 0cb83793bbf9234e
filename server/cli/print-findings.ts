import type { Behaviour } from '../rubric/behaviour.ts';
import type { Finding } from '../rubric/finding.ts';
import type { Repair } from '../rubric/repair.ts';
import type { Page } from './terminal.ts';
import { wrapText } from './wrap.ts';

/** Columns before the words of a turn and before its findings. */
export const GUTTER = 9;
const SIGNS = { strength: '+', flag: '−' } as const;

/**
 * A printer of the findings below each turn: what was heard, and the first time that a behaviour is met also why it matters
 * and, for a flag, what could be said instead.
 *
 * @returns a function from the findings of a turn, and from the repairs of its slips, to their lines; it remembers what it has
 *   explained
 */
export function findingPrinter(
  behaviours: readonly Behaviour[],
  { width, colours }: Page,
): (findings: readonly Finding[], repairs?: readonly Repair[]) => string[] {
  const known = new Map(behaviours.map((behaviour) => [behaviour.id, behaviour]));
  const indented = (text: string): string[] =>
    wrapText(text, width - GUTTER - 2).map((line) => `  ${line}`);

  const heard = ({ behaviour: id, kind, message }: Finding): string[] => {
    const hue = kind === 'flag' ? colours.red : colours.green;
    return indented(`${message} (${id})`).map((line, at) => {
      const words = line.replace(`(${id})`, (name) => colours.dim(name));
      return at === 0 ? hue(SIGNS[kind]) + words.slice(1) : words;
    });
  };

  const explained = ({ behaviour: id, kind, instead }: Finding): string[] => {
    const behaviour = known.get(id);
    if (behaviour === undefined) return [];
    known.delete(id);
    return [
      ...indented(behaviour.why).map((line) => colours.dim(line)),
      ...(kind === 'flag'
        ? instead.slice(0, 1).flatMap((words) => indented(`Instead: ${words}`))
        : []),
    ];
  };

  const mended = ({ behaviour: id }: Finding, repairs: readonly Repair[]): string[] => {
    const repair = repairs.find(({ behaviour }) => behaviour === id);
    return repair === undefined
      ? []
      : indented(`Mended in coach turn ${repair.by + 1}: it costs half.`);
  };

  return (findings, repairs = []) =>
    findings
      .flatMap((finding) => [...heard(finding), ...mended(finding, repairs), ...explained(finding)])
      .map((line) => ' '.repeat(GUTTER) + line);
}
