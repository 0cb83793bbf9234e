import { docxBlocks, type Paragraph } from './docx-paragraphs.ts';
import { isFurniture } from './drop-furniture.ts';
import { openDocx } from './open-docx.ts';
import { isName } from './is-name.ts';
import { stampIn } from './stamp.ts';
import type { SpokenLine } from './spoken-line.ts';
import { columnsOf, rowLines, type Columns } from './table-rows.ts';

/**
 * The lines of a Word document: its paragraphs, and the rows of its tables with the speaker in one cell and the words in
 * another.
 *
 * @throws TranscriptError for a file that is no Word document, or cannot be read
 */
export function readDocx(bytes: Uint8Array): SpokenLine[] {
  const lines: SpokenLine[] = [];
  let columns: Columns | null = null;
  for (const block of docxBlocks(openDocx(bytes))) {
    if (!('cells' in block)) {
      if (block.runs.length === 0) continue;
      columns = null;
      lines.push(...linesOf(block));
      continue;
    }
    if (block.cells.length < 2) lines.push(...block.cells.flat().flatMap(linesOf));
    else {
      const row = block.cells.map(textOfCell);
      const headings: Columns | null = columnsOf(row);
      if (headings === null) lines.push(...rowLines(row, columns));
      else columns = headings;
    }
  }
  return lines;
}

/** A name in bold is a label, with a colon or without one. */
function linesOf(paragraph: Paragraph): SpokenLine[] {
  const { runs } = paragraph;
  const plainAt = runs.findIndex(({ text, bold }) => !bold && text.trim() !== '');
  const upTo = plainAt === -1 ? runs.length : plainAt;
  const label = textOf(runs.slice(0, upTo)).trim();
  const rest = textOf(runs.slice(upTo));
  if (isFurniture(textOf(runs))) return [];
  const told = label !== '' && isName(label) && stampIn(rest.split('\n')[0] ?? '') === null;
  const text = told && !/^\s*[:–—-]/.test(rest) ? `${label}: ${rest}` : textOf(runs);
  return text.split('\n').map((line) => ({ voice: null, text: line }));
}

function textOfCell(cell: readonly Paragraph[]): string {
  return cell.map(({ runs }) => textOf(runs)).join('\n');
}

function textOf(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
