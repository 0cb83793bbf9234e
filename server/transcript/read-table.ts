import { columnsOf, rowLines } from './table-rows.ts';
import type { SpokenLine } from './spoken-line.ts';

/** What can stand between two cells of a text. */
const BETWEEN = [',', ';', '\t'] as const;

/**
 * The lines of a talk that is a table in a text, as comma-separated values: the first row tells which column holds the words.
 * Null for any other text.
 */
export function readTable(text: string): SpokenLine[] | null {
  const [heading = ''] = text.trimStart().split('\n', 1);
  if (heading.length > 500) return null;
  for (const between of BETWEEN) {
    const [first = []] = rowsOf(heading, between);
    const columns = columnsOf(first);
    if (columns === null || !columns.includes('text') || first.length < 2) continue;
    const lines: SpokenLine[] = [];
    let row = 0;
    for (const cells of rowsOf(text.trimStart(), between)) {
      if (row > 0) lines.push(...rowLines(cells, columns));
      row += 1;
    }
    return lines;
  }
  return null;
}

/** Rows of cells; within quotation marks a cell holds anything, and two of them are one. */
function* rowsOf(text: string, between: string): Generator<string[]> {
  const cell = new RegExp(`"((?:[^"]|"")*)"|([^${between}\\n]*)`, 'y');
  let row: string[] = [];
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    row.push(match?.[1]?.replaceAll('""', '"') ?? match?.[2] ?? '');
    at += match?.[0].length ?? 0;
    // What stands behind a closing mark belongs to nobody, unless it parts two cells.
    while (at < text.length && text[at] !== between && text[at] !== '\n') at += 1;
    if (at >= text.length || text[at] === '\n') {
      yield row;
      row = [];
    }
    at += 1;
  }
}
