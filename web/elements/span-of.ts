import type { Text } from '@codemirror/state';
import type { FaultView } from '../../server/api/contract/scenario-check.ts';

/**
 * Where a fault stands in a text that may have changed since it was found: from its place to its end, or to the end of
 * the word there. What lies behind the text is told at its end.
 */
export function spanOf(
  doc: Text,
  {
    line,
    column,
    endLine,
    endColumn,
  }: Pick<FaultView, 'line' | 'column' | 'endLine' | 'endColumn'>,
): { from: number; to: number } {
  const own = doc.line(Math.min(Math.max(1, line), doc.lines));
  const from = Math.min(own.from + Math.max(0, column - 1), own.to);
  if (endLine !== undefined && endColumn !== undefined) {
    const last = doc.line(Math.min(Math.max(1, endLine), doc.lines));
    const to = Math.min(last.from + Math.max(0, endColumn - 1), last.to);
    if (to > from) return { from, to };
  }
  const word = /^[^\s:,[\]{}]+/.exec(own.text.slice(from - own.from))?.[0].length ?? 0;
  return { from, to: Math.min(from + Math.max(1, word), Math.max(own.to, from)) };
}
