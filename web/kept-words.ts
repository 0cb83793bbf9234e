/** Words that somebody is writing, and what they have chosen with them. */
export interface KeptWords {
  /** Id of what is chosen, or empty. */
  readonly option: string;
  readonly words: string;
}

const keyOf = (place: string) => `coequal:words:${place}`;

/**
 * Reads what was being written at a place, such as one comment of one session.
 *
 * @returns null where there is nothing, or the browser keeps nothing
 */
export function readWords(place: string): KeptWords | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what is being written. A browser that keeps nothing is no fault: the text box still holds the words. */
export function keepWords(place: string, { option, words }: KeptWords): void {
  try {
    if (words.trim() === '') localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), JSON.stringify({ option, words }));
  } catch {
    // Nothing to do: see above.
  }
}

/** Forgets it, once the server has it or its writer gave it up. */
export function forgetWords(place: string): void {
  keepWords(place, { option: '', words: '' });
}

function isKept(kept: unknown): kept is KeptWords {
  if (typeof kept !== 'object' || kept === null) return false;
  const { option, words } = kept as Partial<Record<keyof KeptWords, unknown>>;
  return typeof option === 'string' && typeof words === 'string';
}
