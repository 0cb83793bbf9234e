import type { Faces } from './faces.ts';
import { TextSetter } from './set-text.ts';

/** Points between the edge of the page and what stands on it. */
export const MARGIN = 48;
const FOOT = 30;

export const ink = {
  ...{ text: '#262028', head: '#52294b', soft: '#5c535e', line: '#ddd6d2', tint: '#f1e6ef' },
} as const;

/** What is told of a cell of a table's head. */
interface TableAttributes {
  readonly Scope: 'Column' | 'Row';
  readonly ColSpan?: number;
}

/** The pages of a tagged PDF, and how far down the last one is written. */
export class Page {
  readonly #pdf: PDFKit.PDFDocument;
  readonly setter: TextSetter;
  readonly root: PDFKit.PDFStructureElement;
  /** Points from the upper edge. */
  y = MARGIN;

  constructor(pdf: PDFKit.PDFDocument, faces: Faces) {
    this.#pdf = pdf;
    this.setter = new TextSetter(pdf, faces);
    this.root = pdf.struct('Document');
    pdf.addStructure(this.root);
  }

  /** Points between the margins. */
  get width(): number {
    return this.#pdf.page.width - 2 * MARGIN;
  }

  get bottom(): number {
    return this.#pdf.page.height - MARGIN;
  }

  /** Begins another page where there are not so many points left. */
  need(height: number): void {
    if (this.y + height > this.bottom) this.turn();
  }

  turn(): void {
    this.#pdf.addPage();
    this.y = MARGIN;
  }

  /** Begins an element of the document’s structure. */
  child(
    parent: PDFKit.PDFStructureElement,
    tag: string,
    table?: TableAttributes,
  ): PDFKit.PDFStructureElement {
    const child = this.#pdf.struct(tag);
    if (table !== undefined) dataOf(child)['A'] = { O: 'Table', ...table };
    parent.add(child);
    return child;
  }

  /** Draws what an element says. */
  mark(
    element: PDFKit.PDFStructureElement,
    tag: string,
    colour: keyof typeof ink,
    draw: () => void,
  ): void {
    const content = this.#pdf.markStructureContent(tag);
    this.#pdf.fillColor(ink[colour]);
    draw();
    this.#pdf.endMarkedContent();
    element.add(content);
  }

  /** Draws what says nothing: lines, grounds, and what stands elsewhere already. */
  artifact(colour: keyof typeof ink, draw: () => void): void {
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    this.#pdf.fillColor(ink[colour]);
    draw();
    this.#pdf.endMarkedContent();
  }

  /** Gives what is drawn next a ground, from margin to margin. */
  tint(height: number): void {
    this.artifact('tint', () => {
      this.#pdf.rect(MARGIN, this.y, this.width, height).fill();
    });
  }

  /** Draws a line from margin to margin. */
  rule(): void {
    this.artifact('text', () => {
      this.#pdf.moveTo(MARGIN, this.y).lineTo(MARGIN + this.width, this.y);
      this.#pdf.lineWidth(0.5).stroke(ink.line);
    });
  }

  /** Writes at the foot of every page what the document is called and which page it is, once all are written. */
  foot(title: string, say: (page: number, of: number) => string): void {
    const { start, count } = this.#pdf.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.#pdf.switchToPage(page);
      this.artifact('soft', () => {
        const y = this.#pdf.page.height - FOOT;
        const [line] = this.setter.lines(say(page + 1, count), 'plain', 8, this.width);
        const [name] = this.setter.lines(title, 'plain', 8, this.width * 0.8);
        if (line !== undefined)
          this.setter.draw(line, MARGIN + this.width - line.width, y, line.width);
        if (name !== undefined) this.setter.draw(name, MARGIN, y, name.width);
      });
    }
    this.root.end();
  }
}

/** What stands in the file of an element: the library’s types do not tell, and it has no other way to say how many columns a cell spans. */
function dataOf(element: PDFKit.PDFStructureElement): Record<string, unknown> {
  return (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data;
}
