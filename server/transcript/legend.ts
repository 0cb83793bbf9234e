import { roleOf } from './roles.ts';
import type { LabelledLine } from './split-label.ts';
import { nameKey } from './spoken-line.ts';

/** How far down a file says who is who. */
const HEAD = 6;

/**
 * Who is who where a file says it at its head: `Coach: Ada Byron`, and `Ada:` or `Ada Byron:` speaks below.
 *
 * @param labelled the labelled lines of the file, in order
 * @returns the label of the part by `nameKey` of the name that speaks, and the lines that said so
 */
export function readLegend(labelled: readonly LabelledLine[]): {
  readonly parts: ReadonlyMap<string, string>;
  readonly lines: ReadonlySet<LabelledLine>;
} {
  const names = new Set(labelled.map(({ label }) => nameKey(label)));
  const parts = new Map<string, string>();
  const lines = new Set<LabelledLine>();
  for (const line of labelled.slice(0, HEAD)) {
    const spoken = nameKey(line.text);
    const name = [spoken, spoken.split(' ')[0] ?? ''].find((key) => names.has(key));
    if (name === undefined || name === nameKey(line.label) || roleOf(line.label) === null) continue;
    parts.set(name, line.label);
    lines.add(line);
  }
  return { parts, lines };
}
