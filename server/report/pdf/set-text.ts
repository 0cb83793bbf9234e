import type PDFDocument from 'pdfkit';
import { isRightToLeft } from '../evidence/right-to-left.ts';
import type { Faces, Weight } from './faces.ts';
import { JOINERS, lettersOf, plainly, WORDS } from './letters.ts';
import { visualOrder, type VisualPart } from './visual-order.ts';

/** Characters of one face and direction, as they are drawn from left to right. */
interface Run {
  readonly face: string;
  readonly text: string;
  readonly width: number;
  readonly rightToLeft: boolean;
}

/** One line of text, ready to be drawn. */
export interface SetLine {
  readonly runs: readonly Run[];
  /** In points. */
  readonly width: number;
  readonly rightToLeft: boolean;
  readonly weight: Weight;
  readonly size: number;
}

/** What stands for a character that no face has. */
const MISSING = '□';

/** Sets text in the faces that have its characters, in lines of a width, each in the order in which it is read. */
export class TextSetter {
  readonly #pdf: PDFKit.PDFDocument;
  readonly #named: Faces;
  readonly #widths = new Map<string, number>();
  readonly #faces = new Map<string, string | null>();
  readonly #glyphs = new Map<string, boolean>();

  constructor(pdf: InstanceType<typeof PDFDocument>, faces: Faces) {
    this.#pdf = pdf;
    this.#named = faces;
    for (const { name, from } of [...faces.plain, ...faces.bold]) pdf.registerFont(name, from);
  }

  /** The lines of a text; words that are wider than the line are cut. An empty text gives none. */
  lines(text: string, weight: Weight, size: number, width: number): SetLine[] {
    return text.split('\n').flatMap((paragraph) => {
      const rightToLeft = isRightToLeft(paragraph);
      return this.#wrap(this.#shown(paragraph, weight), weight, size, width).map((line) => ({
        ...this.#set(line, weight, size, rightToLeft),
        ...{ rightToLeft, weight, size },
      }));
    });
  }

  /** Whether there is a face for each of its letters. */
  canShow(text: string): boolean {
    return lettersOf(plainly(text)).every((letter) =>
      this.#parts(letter, 'plain').every(({ has }) => has),
    );
  }

  /** Draws a line whose top left corner is at `x` and `y`; one that is read from right to left ends at `x + width`. */
  draw(line: SetLine, x: number, y: number, width: number): void {
    let at = line.rightToLeft ? x + width - line.width : x;
    for (const { face, text, width: wide, rightToLeft } of line.runs) {
      this.#pdf
        .font(face)
        .fontSize(line.size)
        .text(text, at, y + this.#rise(face, line), { lineBreak: false, ...whole(rightToLeft) });
      at += wide;
    }
  }

  /** Faces have different heights above the line that letters stand on. */
  #rise(face: string, { size, weight }: SetLine): number {
    const ascent = (name: string): number => {
      this.#pdf.font(name);
      return (fontOf(this.#pdf).ascender / 1000) * size;
    };
    return ascent(this.#named[weight][0]?.name ?? face) - ascent(face);
  }

  #shown(text: string, weight: Weight): string {
    return lettersOf(plainly(text))
      .flatMap((letter) => this.#parts(letter, weight))
      .map(({ part, has }) => (has ? part : MISSING))
      .join('');
  }

  /** A letter, or its parts where no face has it as one; and whether some face has each. */
  #parts(letter: string, weight: Weight): { part: string; has: boolean }[] {
    if (this.#faceOf(letter, weight) !== null) return [{ part: letter, has: true }];
    return [...letter.replaceAll(JOINERS, '')].map((part) => ({
      part,
      has: this.#faceOf(part, weight) !== null,
    }));
  }

  #wrap(text: string, weight: Weight, size: number, width: number): string[] {
    const lines: string[] = [];
    let line = '';
    let wide = 0;
    for (const word of text.match(WORDS) ?? []) {
      const room = this.#width(word, weight, size);
      if (wide + room <= width || (line === '' && room <= width)) {
        line += word;
        wide += room;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trimEnd());
      line = '';
      wide = 0;
      if (/^\s/u.test(word)) continue;
      for (const letter of room > width ? lettersOf(word) : [word]) {
        const step = this.#width(letter, weight, size);
        if (wide + step > width && line !== '') {
          lines.push(line);
          line = '';
          wide = 0;
        }
        line += letter;
        wide += step;
      }
    }
    return line.trim() === '' ? lines : [...lines, line.trimEnd()];
  }

  #set(line: string, weight: Weight, size: number, rightToLeft: boolean) {
    const runs = visualOrder(line, rightToLeft).flatMap((part) =>
      this.#split(part, weight).map(({ face, text }) => ({
        ...{ face, text, rightToLeft: part.rightToLeft },
        width: this.#measure(face, text, size, part.rightToLeft),
      })),
    );
    return { runs, width: runs.reduce((sum, run) => sum + run.width, 0) };
  }

  /** Parts of one face, in the order in which they are drawn. */
  #split(part: VisualPart, weight: Weight): { face: string; text: string }[] {
    const parts: { face: string; text: string }[] = [];
    const letters = lettersOf(part.text).flatMap((letter) =>
      this.#faceOf(letter, weight) === null ? [...letter] : [letter],
    );
    for (const letter of letters) {
      const last = parts.at(-1);
      const face = this.#faceOf(letter, weight, last?.face) ?? this.#named[weight][0]?.name ?? '';
      if (last?.face === face) last.text += letter;
      else parts.push({ face, text: letter });
    }
    return part.rightToLeft ? parts.reverse() : parts;
  }

  #width(text: string, weight: Weight, size: number): number {
    const key = `${weight} ${size} ${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    const part = { text, rightToLeft: false };
    const width = this.#split(part, weight).reduce(
      (sum, run) => sum + this.#measure(run.face, run.text, size),
      0,
    );
    this.#widths.set(key, width);
    return width;
  }

  #measure(face: string, text: string, size: number, rightToLeft = false): number {
    return this.#pdf.font(face).fontSize(size).widthOfString(text, whole(rightToLeft));
  }

  /** The first face that has all of the letter, or the one before where that has it too; null where none has. */
  #faceOf(letter: string, weight: Weight, before?: string): string | null {
    // A sign or a space goes with what stands before it.
    const clings = before !== undefined && !/[\p{L}\p{N}]/u.test(letter);
    if (clings && this.#has(before, letter)) return before;
    const key = `${weight} ${letter}`;
    const known = this.#faces.get(key);
    if (known !== undefined) return known;
    const found = this.#named[weight].find(({ name }) => this.#has(name, letter))?.name ?? null;
    this.#faces.set(key, found);
    return found;
  }

  #has(face: string, letter: string): boolean {
    const key = `${face} ${letter}`;
    const known = this.#glyphs.get(key);
    if (known !== undefined) return known;
    this.#pdf.font(face);
    const { font } = fontOf(this.#pdf);
    const found = [...letter].every((part) => font.hasGlyphForCodePoint(part.codePointAt(0) ?? 0));
    this.#glyphs.set(key, found);
    return found;
  }
}

/** With features a run is laid out in one, which turns Arabic the right way; without, word by word, and faster. */
function whole(rightToLeft: boolean): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return rightToLeft ? { features: [] } : {};
}

/** The face that is in use, as the library knows it. */
function fontOf(pdf: PDFKit.PDFDocument): {
  readonly ascender: number;
  readonly font: { hasGlyphForCodePoint(point: number): boolean };
} {
  return (pdf as unknown as { _font: ReturnType<typeof fontOf> })._font;
}
