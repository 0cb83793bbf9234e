import { LineCounter, isMap, isNode, isPair, parseDocument, visit, type Document } from 'yaml';
import { DefinitionError, type Fault } from './definition-error.ts';

/** Keys and list positions from the top of a file to one of its values. */
export type ValuePath = readonly (string | number)[];

/** What was read from a YAML file: its plain value, and where each part of it stands. */
export interface Definition {
  readonly file: string;
  readonly value: unknown;
  /** A fault at a value, or at its key where `on` says so; at the nearest parent when the value is absent. */
  fault(path: ValuePath, message: string, on?: 'key' | 'value'): Fault;
}

export const Definition = {
  /**
   * Parses YAML.
   *
   * @param file path to show in messages
   * @param text the file's content
   * @throws DefinitionError with every syntax fault, located
   */
  parse(file: string, text: string): Definition {
    const lines = new LineCounter();
    const at = placeIn(file, text, lines);
    try {
      const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
      if (document.errors.some(({ message }) => message.includes(overflow))) throw new RangeError();
      const faults = document.errors.map((error) =>
        at(error.pos[0], error.pos[1], `${error.message.replace(/\.$/, '')}.`),
      );
      // A few lines that stand for one another can stand for more than any memory holds.
      visit(document, {
        Alias(_key, { source, range }) {
          const [start = 0, end = 0] = range ?? [];
          faults.push(at(start, end, `"*${source}" stands for other lines: write them out here.`));
        },
      });
      if (faults.length > 0) throw new DefinitionError(faults);
      return new ParsedDefinition(document, file, at);
    } catch (error) {
      // The parser calls itself once a level.
      if (!(error instanceof RangeError)) throw error;
      throw new DefinitionError([
        at(
          0,
          0,
          'The file is nested deeper than anybody can read: keep to the keys of the format.',
        ),
      ]);
    }
  },
};

// What the parser tells of itself where it runs out of room.
const overflow = 'call stack';

/** A fault from one offset of the text to another, or to the end of the line where that comes first. */
type Place = (start: number, end: number, message: string) => Fault;

function placeIn(file: string, text: string, lines: LineCounter): Place {
  return (start, end, message) => {
    const { line, col } = lines.linePos(start);
    const lineEnd = text.indexOf('\n', start);
    const last = Math.min(end, lineEnd === -1 ? text.length : lineEnd);
    // Before the first line is counted everything stands at its beginning.
    const place = line === 0 ? { line: 1, col: 1 } : { line, col };
    return {
      file,
      ...place,
      ...(last > start ? { endCol: place.col + last - start } : {}),
      message,
    };
  };
}

class ParsedDefinition implements Definition {
  readonly file: string;
  readonly value: unknown;
  readonly #document: Document;
  readonly #place: Place;

  constructor(document: Document, file: string, place: Place) {
    this.file = file;
    this.#document = document;
    this.#place = place;
    this.value = document.toJS();
  }

  fault(path: ValuePath, message: string, on: 'key' | 'value' = 'value'): Fault {
    const [start, end] = this.#range(path, on) ?? this.#nearest(path);
    return this.#place(start, end, message);
  }

  #range(path: ValuePath, on: 'key' | 'value'): [number, number] | undefined {
    if (on === 'key') {
      const parent =
        path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
      if (!isMap(parent)) return undefined;
      const pair = parent.items.find(
        (item) => isPair(item) && String(item.key) === String(path.at(-1)),
      );
      return pair !== undefined ? rangeOf(pair.key) : undefined;
    }
    return rangeOf(path.length > 0 ? this.#document.getIn(path, true) : this.#document.contents);
  }

  #nearest(path: ValuePath): [number, number] {
    for (let depth = path.length - 1; depth > 0; depth -= 1) {
      const range =
        this.#range(path.slice(0, depth), 'key') ?? this.#range(path.slice(0, depth), 'value');
      if (range !== undefined) return range;
    }
    return [0, 0];
  }
}

/** From where to where a node stands, without the room behind it. */
function rangeOf(node: unknown): [number, number] | undefined {
  if (!isNode(node) || node.range == null) return undefined;
  return [node.range[0], node.range[1]];
}
