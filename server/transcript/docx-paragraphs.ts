import { readXml } from './read-xml.ts';

/** A run of text in one look. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** A paragraph of a document, in its runs. */
export interface Paragraph {
  readonly runs: readonly Run[];
}

/** What stands in a document, in its order: a paragraph, or the row of a table with the paragraphs of each cell. */
export type Block = Paragraph | { readonly cells: readonly (readonly Paragraph[])[] };

/** What a document holds twice or shows nowhere: older drawings of the same, what was deleted, what was moved away. */
const UNSEEN = new Set(['mc:Fallback', 'w:del', 'w:moveFrom', 'w:instrText', 'w:pPr', 'w:sectPr']);
const ON = /\bw:val="(?:0|false|off|none)"/;

/**
 * The text of a Word document by its paragraphs and rows of tables.
 *
 * @param xml its main part
 * @throws TranscriptError as {@link readXml} does
 */
export function* docxBlocks(xml: string): Generator<Block> {
  // A paragraph can stand in another one, in a text box; a table can stand in a cell.
  const paragraphs: { runs: Run[] }[] = [];
  const rows: Paragraph[][][] = [];
  let [unseen, bold, inText] = [0, false, false];
  for (const event of readXml(xml)) {
    if (event.kind === 'text') {
      if (inText && unseen === 0) paragraphs.at(-1)?.runs.push({ text: event.text, bold });
      continue;
    }
    const { kind, name } = event;
    if (UNSEEN.has(name)) {
      unseen += kind === 'open' ? 1 : -1;
    } else if (unseen > 0) {
      continue;
    } else if (name === 'w:t') {
      inText = kind === 'open';
    } else if (kind === 'open') {
      const run = paragraphs.at(-1)?.runs;
      if (name === 'w:p') paragraphs.push({ runs: [] });
      else if (name === 'w:tr') rows.push([]);
      else if (name === 'w:tc') rows.at(-1)?.push([]);
      else if (name === 'w:r') bold = false;
      else if (name === 'w:b') bold = !ON.test(event.attributes);
      else if (name === 'w:rStyle') bold ||= /w:val="Strong/i.test(event.attributes);
      else if (name === 'w:br' || name === 'w:cr') run?.push({ text: '\n', bold });
      else if (name === 'w:tab') run?.push({ text: '\t', bold });
      else if (name === 'w:noBreakHyphen') run?.push({ text: '-', bold });
    } else if (name === 'w:p') {
      const paragraph = paragraphs.pop();
      if (paragraph === undefined) continue;
      const cell = rows.at(-1)?.at(-1);
      if (cell === undefined) yield paragraph;
      else cell.push(paragraph);
    } else if (name === 'w:tr') {
      const cells = rows.pop();
      if (cells === undefined) continue;
      const around = rows.at(-1)?.at(-1);
      if (around === undefined) yield { cells };
      else around.push(...cells.flat());
    }
  }
}
