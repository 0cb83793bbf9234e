import type { ValuePath } from '../../definition/definition.ts';

/** Something in a scenario that keeps lines from being said, or a session from being good practice. */
export interface Doubt {
  /** Where in the file. */
  readonly path: ValuePath;
  readonly on: 'key' | 'value';
  /** What, and what to do. */
  readonly message: string;
  /** True where the file alone shows it; false where only an author can tell. */
  readonly certain: boolean;
}

/** What the file alone shows to be wrong. */
export function wrong(path: ValuePath, message: string, on: Doubt['on'] = 'value'): Doubt {
  return { path, on, message, certain: true };
}

/** What an author should look at. */
export function doubtful(path: ValuePath, message: string, on: Doubt['on'] = 'value'): Doubt {
  return { path, on, message, certain: false };
}

/** The place of a line in its file: `topics.father.open.0` with its number as a number. */
export function pathOfLine(id: string): ValuePath {
  return id.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}
