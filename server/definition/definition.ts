import { LineCounter, isMap, isNode, isPair, parseDocument, type Document } from 'yaml';
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
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const faults = document.errors.map((error): Fault => {
      const { line, col } = lines.linePos(error.pos[0]);
      return { file, line, col, message: `${error.message.replace(/\.$/, '')}.` };
    });
    if (faults.length > 0) throw new DefinitionError(faults);
    return new ParsedDefinition(file, document, lines);
  },
};

class ParsedDefinition implements Definition {
  readonly file: string;
  readonly value: unknown;
  readonly #document: Document;
  readonly #lines: LineCounter;

  constructor(file: string, document: Document, lines: LineCounter) {
    this.file = file;
    this.#document = document;
    this.#lines = lines;
    this.value = document.toJS();
  }

  fault(path: ValuePath, message: string, on: 'key' | 'value' = 'value'): Fault {
    const offset = this.#offset(path, on) ?? this.#nearest(path);
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.file, line, col, message };
  }

  #offset(path: ValuePath, on: 'key' | 'value'): number | undefined {
    if (on === 'key') {
      const parent =
        path.length > 1 ? this.#document.getIn(path.slice(0, -1), true) : this.#document.contents;
      if (!isMap(parent)) return undefined;
      const pair = parent.items.find(
        (item) => isPair(item) && String(item.key) === String(path.at(-1)),
      );
      return pair !== undefined && isNode(pair.key) ? pair.key.range?.[0] : undefined;
    }
    const node = path.length > 0 ? this.#document.getIn(path, true) : this.#document.contents;
    return isNode(node) ? node.range?.[0] : undefined;
  }

  #nearest(path: ValuePath): number {
    for (let depth = path.length - 1; depth > 0; depth -= 1) {
      const offset =
        this.#offset(path.slice(0, depth), 'key') ?? this.#offset(path.slice(0, depth), 'value');
      if (offset !== undefined) return offset;
    }
    return 0;
  }
}
