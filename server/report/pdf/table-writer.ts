import { MARGIN, type Page } from './page.ts';
import type { SetLine } from './set-text.ts';

const SIZE = 9;
const STEP = SIZE * 1.38;
const PADDING = 5;
/** Points of a row that is not torn apart. */
const LONG = 120;

/** A row of a table: texts that follow each other in each cell; or the title of the rows below it. */
export type Row = readonly (readonly string[])[] | { readonly group: string };

/** The lines of each cell of a row. */
type Cells = readonly (readonly SetLine[])[];

/** Writes one table. Its head stands again on every page, and a row that is too long for one goes on on the next. */
export class TableWriter {
  readonly #page: Page;
  readonly #widths: readonly number[];
  readonly #head: Cells;
  readonly #table: PDFKit.PDFStructureElement;

  /** @param shares how wide each column is, as shares of the page */
  constructor(page: Page, heads: readonly string[], shares: readonly number[]) {
    const whole = shares.reduce((sum, share) => sum + share, 0);
    this.#page = page;
    this.#widths = shares.map((share) => (share / whole) * page.width);
    this.#head = heads.map((text, at) => this.#lines([text], 'bold', this.#widths[at] ?? 0));
    this.#table = page.child(page.root, 'Table');
  }

  /** Writes the head and the rows. */
  write(rows: readonly Row[]): void {
    const page = this.#page;
    const set = rows.map((row) =>
      'group' in row
        ? { cells: [this.#lines([row.group], 'bold', page.width)], isGroup: true }
        : {
            cells: row.map((said, at) => this.#lines(said, 'plain', this.#widths[at] ?? 0)),
            isGroup: false,
          },
    );
    // A head does not stand on a page without a row, and the title of a group not without one either.
    const least = (at: number): number => {
      const row = set[at];
      if (row === undefined) return 0;
      return Math.min(heightOf(row.cells), LONG) + (row.isGroup ? least(at + 1) : 0);
    };
    page.need(heightOf(this.#head) + least(0));
    this.#row(this.#head, 'TH');
    for (const [at, { cells, isGroup }] of set.entries()) {
      if (page.y + least(at) > page.bottom) this.#turn();
      if (isGroup) this.#group(cells);
      else this.#row(cells, 'TD');
    }
    page.y += 8;
    this.#table.end();
  }

  /** Texts that follow each other in a cell, a line apart. */
  #lines(said: readonly string[], weight: 'plain' | 'bold', width: number): SetLine[] {
    return said.flatMap((text, at) => [
      ...(at === 0 ? [] : [{ runs: [], width: 0, rightToLeft: false, weight, size: SIZE }]),
      ...this.#page.setter.lines(text, weight, SIZE, width - 2 * PADDING),
    ]);
  }

  /** Draws the title of the rows below. */
  #group(cells: Cells): void {
    const page = this.#page;
    const row = page.child(this.#table, 'TR');
    const cell = page.child(row, 'TH', { Scope: 'Row', ColSpan: this.#widths.length });
    const [title = []] = cells;
    page.mark(cell, 'TH', 'head', () => {
      this.#cell(title, MARGIN, page.width);
    });
    page.y += heightOf(cells);
    page.rule();
    cell.end();
    row.end();
  }

  /** Draws one row, over as many pages as it takes. */
  #row(cells: Cells, tag: 'TH' | 'TD'): void {
    const page = this.#page;
    const row = page.child(this.#table, 'TR');
    const elements = cells.map(() =>
      page.child(row, tag, tag === 'TH' ? { Scope: 'Column' } : undefined),
    );
    let left = cells;
    let isFirst = true;
    while (isFirst || left.some((lines) => lines.length > 0)) {
      if (!isFirst) {
        this.#turn();
        this.#again(cells[0] ?? []);
      }
      isFirst = false;
      const room = this.#room(left);
      const now = left.map((lines) => lines.slice(0, room));
      left = left.map((lines) => lines.slice(room));
      const height = heightOf(now);
      if (tag === 'TH') page.tint(height);
      this.#across(now, (lines, x, width, at) => {
        const element = elements[at];
        if (element === undefined || lines.length === 0) return;
        page.mark(element, tag, tag === 'TH' ? 'head' : 'text', () => {
          this.#cell(lines, x, width);
        });
      });
      page.y += height;
      page.rule();
    }
    for (const element of elements) element.end();
    row.end();
  }

  /** How many lines of a row stand on this page; a single one does not go over to the next. */
  #room(cells: Cells): number {
    const { bottom, y } = this.#page;
    const room = Math.max(1, Math.floor((bottom - y - 2 * PADDING) / STEP));
    const longest = Math.max(...cells.map((lines) => lines.length));
    return room > 2 && longest === room + 1 ? room - 1 : room;
  }

  /** Begins a page with the head again. */
  #turn(): void {
    const page = this.#page;
    page.turn();
    const height = heightOf(this.#head);
    page.tint(height);
    page.artifact('head', () => {
      this.#across(this.#head, (lines, x, width) => {
        this.#cell(lines, x, width);
      });
    });
    page.y += height;
    page.rule();
  }

  /** Shows once more which row it is that goes on here. */
  #again(lines: readonly SetLine[]): void {
    this.#page.artifact('soft', () => {
      this.#cell(lines.slice(0, 1), MARGIN, this.#widths[0] ?? 0);
    });
  }

  #across(
    cells: Cells,
    draw: (lines: readonly SetLine[], x: number, width: number, at: number) => void,
  ): void {
    let x = MARGIN;
    for (const [at, lines] of cells.entries()) {
      const width = this.#widths[at] ?? 0;
      draw(lines, x, width, at);
      x += width;
    }
  }

  #cell(lines: readonly SetLine[], x: number, width: number): void {
    const { setter, y } = this.#page;
    for (const [at, line] of lines.entries())
      setter.draw(line, x + PADDING, y + PADDING + at * STEP, width - 2 * PADDING);
  }
}

function heightOf(cells: Cells): number {
  return Math.max(1, ...cells.map((lines) => lines.length)) * STEP + 2 * PADDING;
}
