/** One fault of an author in a definition file: place, fact and cure. */
export interface Fault {
  /** Path as the author knows it, relative to the project. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly col: number;
  /** The first column behind it on the same line; left out where it is a mere place. */
  readonly endCol?: number;
  readonly message: string;
}

/** `path:line:col message`, the form that editors and terminals turn into a link. */
export function printFault({ file, line, col, message }: Fault): string {
  return `${file}:${line}:${col} ${message}`;
}

/** Thrown for what an author can mend in a file; everything else is a plain `Error` and ours to mend. */
export class DefinitionError extends Error {
  readonly faults: readonly Fault[];

  /** `faults` holds one or more, in the order of the file. */
  constructor(faults: readonly Fault[]) {
    super(faults.map(printFault).join('\n'));
    this.name = 'DefinitionError';
    this.faults = faults;
  }
}

/** Reads many, and gathers what went right and every author's fault. Other errors pass through. */
export function collectFaults<T, V>(
  sources: readonly T[],
  read: (source: T) => V,
): { values: V[]; faults: Fault[] } {
  const values: V[] = [];
  const faults: Fault[] = [];
  for (const source of sources) {
    try {
      values.push(read(source));
    } catch (error) {
      if (!(error instanceof DefinitionError)) throw error;
      faults.push(...error.faults);
    }
  }
  return { values, faults };
}
