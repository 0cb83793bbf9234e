import type { Faces, Weight } from './faces.ts';
import { MARGIN, Page, type ink } from './page.ts';
import { TableWriter, type Row } from './table-writer.ts';

const LEADING = 1.38;
const INDENT = 14;

/** Something that stands on its own: a paragraph or a heading. */
interface Block {
  readonly tag: 'H1' | 'H2' | 'H3' | 'P';
  readonly size: number;
  readonly weight: Weight;
  readonly colour: keyof typeof ink;
  /** Points above and below. */
  readonly above: number;
  readonly below: number;
}

const blocks = {
  title: { tag: 'H1', size: 24, weight: 'bold', colour: 'head', above: 0, below: 6 },
  heading: { tag: 'H2', size: 15, weight: 'bold', colour: 'head', above: 18, below: 6 },
  lesser: { tag: 'H3', size: 11.5, weight: 'bold', colour: 'head', above: 10, below: 4 },
  name: { tag: 'P', size: 10, weight: 'bold', colour: 'text', above: 5, below: 2 },
  paragraph: { tag: 'P', size: 10, weight: 'plain', colour: 'text', above: 0, below: 5 },
  note: { tag: 'P', size: 9, weight: 'plain', colour: 'soft', above: 0, below: 5 },
} as const satisfies Record<string, Block>;

/** Writes text and tables on the pages of a tagged PDF, from top to bottom. */
export class PageWriter {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #page: Page;
  #chapter: PDFKit.PDFOutline | null = null;

  constructor(pdf: PDFKit.PDFDocument, faces: Faces) {
    this.#pdf = pdf;
    this.#page = new Page(pdf, faces);
  }

  /** Whether there is a face for each letter of a text. */
  canShow(text: string): boolean {
    return this.#page.setter.canShow(text);
  }

  /**
   * Writes a text as the kind of thing that it is. Headings become bookmarks.
   *
   * @param room points that are to be free below it on the same page
   */
  write(kind: keyof typeof blocks, text: string, room = 0): void {
    const page = this.#page;
    const { size, weight, tag, colour, above, below }: Block = blocks[kind];
    const step = size * LEADING;
    const lines = page.setter.lines(text, weight, size, page.width);
    if (lines.length === 0) return;
    page.y += page.y > MARGIN ? above : 0;
    if (room > 0) page.need(lines.length * step + room);
    const element = page.child(page.root, tag);
    for (const [at, line] of lines.entries()) {
      // The first line of a paragraph does not stay behind alone.
      page.need(at === 0 && lines.length > 1 ? 2 * step : step);
      if (at === 0) this.#bookmark(kind, text);
      page.mark(element, tag, colour, () => {
        page.setter.draw(line, MARGIN, page.y, page.width);
      });
      page.y += step;
    }
    page.y += below;
    element.end();
  }

  /** Writes entries of a list, each behind its point. */
  list(entries: readonly string[]): void {
    const page = this.#page;
    const list = page.child(page.root, 'L');
    for (const entry of entries) this.#entry(list, entry);
    list.end();
  }

  /**
   * Writes a table.
   *
   * @param shares how wide each column is, as shares of the page
   */
  table(heads: readonly string[], shares: readonly number[], rows: readonly Row[]): void {
    new TableWriter(this.#page, heads, shares).write(rows);
  }

  /** Writes at the foot of every page what the document is called and which page it is, once all are written. */
  foot(title: string, say: (page: number, of: number) => string): void {
    this.#page.foot(title, say);
  }

  #entry(list: PDFKit.PDFStructureElement, entry: string): void {
    const page = this.#page;
    const { size, colour } = blocks.paragraph;
    const item = page.child(list, 'LI');
    const label = page.child(item, 'Lbl');
    const body = page.child(item, 'LBody');
    const width = page.width - INDENT;
    for (const [at, line] of page.setter.lines(entry, 'plain', size, width).entries()) {
      page.need(size * LEADING);
      const [point] = page.setter.lines('•', 'plain', size, INDENT);
      if (at === 0 && point !== undefined)
        page.mark(label, 'Lbl', colour, () => {
          page.setter.draw(point, MARGIN + 3, page.y, INDENT);
        });
      page.mark(body, 'LBody', colour, () => {
        page.setter.draw(line, MARGIN + INDENT, page.y, width);
      });
      page.y += size * LEADING;
    }
    page.y += 3;
    for (const element of [label, body, item]) element.end();
  }

  #bookmark(kind: keyof typeof blocks, text: string): void {
    if (kind === 'heading') this.#chapter = this.#pdf.outline.addItem(text);
    if (kind === 'lesser') (this.#chapter ?? this.#pdf.outline).addItem(text);
  }
}
