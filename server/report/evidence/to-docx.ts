import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { EvidenceDocument } from '../../practice/evidence/evidence-document.ts';
import {
  partsOf,
  type DocumentPart,
  type TablePart,
  type TableRow as Row,
} from './document-parts.ts';
import { words } from './document-words.ts';
import { isRightToLeft } from './right-to-left.ts';

/** Twentieths of a point across a landscape A4 page between its margins. */
const WIDTH = 14_570;

/** An evidence file for a word processor: DOCX, in landscape, with real headings and tables whose heads repeat on each page. */
export async function toDocx(file: EvidenceDocument): Promise<Buffer> {
  const { title, owner } = file;
  const document = new Document({
    title,
    ...(owner === null ? {} : { creator: owner, lastModifiedBy: owner }),
    description: words.kind,
    features: { updateFields: false },
    styles,
    numbering,
    sections: [
      {
        properties: {
          page: {
            size: { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 },
            margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 },
          },
        },
        footers: { default: footer(title) },
        children: partsOf(file).flatMap(part),
      },
    ],
  });
  return Packer.toBuffer(document);
}

/** Characters of a row that is not torn apart. */
const SHORT = 900;

const SOFT = '5C535E';
const line = { style: BorderStyle.SINGLE, size: 4, color: 'B9AFB5' };
// Everybody has it, or a face of the same widths.
const face = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'Arial' };
const head = { font: face, bold: true, color: '52294B' };
const styles = {
  default: {
    document: {
      run: { font: face, size: 20, language: { value: 'en-GB', bidirectional: 'ar-SA' } },
      paragraph: { spacing: { after: 100 } },
    },
    title: { run: { ...head, size: 44 }, paragraph: { spacing: { after: 120 } } },
    heading1: {
      run: { ...head, size: 28 },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading2: {
      run: { ...head, size: 23 },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
};
const numbering = {
  config: [
    {
      reference: 'points',
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { run: { font: face }, paragraph: { indent: { left: 284, hanging: 227 } } },
        },
      ],
    },
  ],
};
const levels = {
  title: HeadingLevel.TITLE,
  heading: HeadingLevel.HEADING_1,
  lesser: HeadingLevel.HEADING_2,
};

function footer(title: string): Footer {
  const run = { size: 16, color: SOFT };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
        children: [
          new TextRun({ ...run, text: title }),
          new TextRun({
            ...run,
            children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** What stands in the document for a part of the file. */
function part(one: DocumentPart): (Paragraph | Table)[] {
  if (one.kind === 'table') return [table(one)];
  if (one.kind === 'list')
    return one.lines.map(
      (said) => new Paragraph({ numbering: { reference: 'points', level: 0 }, ...text(said) }),
    );
  const { kind, text: said, leads = false } = one;
  if (kind === 'title' || kind === 'heading' || kind === 'lesser')
    return [new Paragraph({ heading: levels[kind], ...text(said) })];
  const looks = { name: { bold: true }, note: { color: SOFT, size: 18 }, paragraph: {} };
  const spacing = kind === 'paragraph' ? {} : { spacing: { before: 80, after: 80 } };
  return [new Paragraph({ keepNext: leads, ...spacing, ...text(said, looks[kind]) })];
}

/** What a paragraph says, in the direction in which it is read. */
function text(said: string, look: { bold?: boolean; color?: string; size?: number } = {}) {
  const rightToLeft = isRightToLeft(said);
  return {
    bidirectional: rightToLeft,
    children: [new TextRun({ ...look, text: said, ...(rightToLeft ? { rightToLeft } : {}) })],
  };
}

/** A table whose head stands again on every page. */
function table({ heads, shares, rows }: TablePart): Table {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / whole) * WIDTH));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      ...{ top: line, bottom: line, left: line, right: line },
      ...{ insideHorizontal: line, insideVertical: line },
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((said, at) => cell([said], widths[at], { isHead: true })),
      }),
      ...rows.map((row) => bodyRow(row, widths)),
    ],
  });
}

function bodyRow(row: Row, widths: readonly number[]): TableRow {
  if ('group' in row)
    return new TableRow({
      cantSplit: true,
      children: [cell([row.group], undefined, { isGroup: true, columnSpan: widths.length })],
    });
  return new TableRow({
    // A short row stays in one piece; a long quote goes on on the next page.
    cantSplit: row.flat().join('').length < SHORT,
    children: row.map((said, at) => cell(said, widths[at])),
  });
}

function cell(
  said: readonly string[],
  width: number | undefined,
  looks: { isHead?: boolean; isGroup?: boolean; columnSpan?: number } = {},
): TableCell {
  const { isHead = false, isGroup = false, columnSpan } = looks;
  const look = isHead || isGroup ? { bold: true, color: head.color, size: 18 } : { size: 18 };
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    ...(columnSpan === undefined ? {} : { columnSpan }),
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: 'F1E6EF', color: 'auto' } } : {}),
    children: (said.length === 0 ? [''] : said).flatMap((one, at) =>
      one
        .split('\n')
        .filter((each, index) => index === 0 || each.trim() !== '')
        .map(
          (each, index) =>
            new Paragraph({
              // What somebody else says stands a little apart.
              spacing: { before: at > 0 && index === 0 ? 100 : 0, after: 40 },
              keepNext: isHead || isGroup,
              ...text(each, look),
            }),
        ),
    ),
  });
}
