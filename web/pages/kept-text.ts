/** A text that the server has not confirmed, as the browser keeps it. */
export interface KeptText {
  readonly text: string;
  /** The revision that it was written on. */
  readonly revision: number;
}

const keyOf = (draft: string) => `coequal:scenario:${draft}`;

/** What the browser keeps of a draft, or null. */
export function readKeptText(draft: string): KeptText | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(draft)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps a text in the browser, or forgets it with null. A browser that keeps nothing is no fault: the editor still holds the words. */
export function keepText(draft: string, text: string | null, revision: number): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(draft));
    else localStorage.setItem(keyOf(draft), JSON.stringify({ text, revision }));
  } catch {
    // Nothing to do: see above.
  }
}

function isKept(kept: unknown): kept is KeptText {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'text' in kept &&
    typeof kept.text === 'string' &&
    'revision' in kept &&
    typeof kept.revision === 'number'
  );
}
