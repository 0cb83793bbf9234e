/** A note that the server has not confirmed, as the browser keeps it. */
interface KeptNote {
  readonly text: string;
  /** The revision that it was written on. */
  readonly revision: number;
}

const keyOf = (session: string) => `coequal:note:${session}`;
const leftOf = (session: string) => `coequal:note-left:${session}`;

/** What the browser keeps of a note, or null. */
export function readKeptNote(session: string): KeptNote | null {
  const kept = read(keyOf(session));
  if (typeof kept !== 'object' || kept === null) return null;
  const { text, revision } = kept as Partial<Record<keyof KeptNote, unknown>>;
  return typeof text === 'string' && typeof revision === 'number' ? { text, revision } : null;
}

/** Keeps a note in the browser, or forgets it with null. A browser that keeps nothing is no fault: the text box still holds the words. */
export function keepNote(session: string, text: string | null, revision: number): void {
  write(keyOf(session), text === null ? null : { text, revision });
}

/** Which marked words somebody left as they are. */
export function readLeft(session: string): string[] {
  const kept = read(leftOf(session));
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Keeps them. */
export function keepLeft(session: string, left: readonly string[]): void {
  write(leftOf(session), left.length === 0 ? null : left);
}

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

function write(key: string, value: object | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing to do: see above.
  }
}
