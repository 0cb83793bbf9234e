/** A place in a tree of words: what was read so far, as far as something that is looked for begins with it. */
export interface Place {
  readonly next: Map<string, Place>;
  /** Of all that end here, the one with the most words, and how many these are; null where none does. */
  longest: { readonly which: number; readonly length: number } | null;
  /** Where reading goes on when what follows leads nowhere from here: the longest end of what was read that leads on. */
  fallback: Place | null;
}

/** A tree that reads words one after the other, and knows at each of them what ends there. */
export interface WordTree {
  readonly root: Place;
  /** From one place to the next one by a word. Over a whole text it takes two steps a word at most. */
  step(from: Place, word: string): Place;
}

/**
 * Makes a tree of all that is looked for at once (Aho and Corasick). Of two with the same words the first is found.
 *
 * @param looked each one's words, and what it is called when it is found; one without a word is never found
 */
export function wordTree(
  looked: readonly { readonly keys: readonly string[]; readonly which: number }[],
): WordTree {
  const root = emptyPlace();
  for (const { keys, which } of looked) {
    let place = root;
    for (const key of keys) {
      const next = place.next.get(key) ?? emptyPlace();
      place.next.set(key, next);
      place = next;
    }
    if (keys.length > 0) place.longest ??= { which, length: keys.length };
  }
  const step = (from: Place, word: string): Place => {
    for (let place: Place | null = from; place !== null; place = place.fallback) {
      const next = place.next.get(word);
      if (next !== undefined) return next;
    }
    return root;
  };
  // Nearer to the root first: a fallback is always nearer than the place that falls back.
  const places = [root];
  for (const place of places) {
    for (const [word, next] of place.next) {
      next.fallback = place.fallback === null ? root : step(place.fallback, word);
      next.longest ??= next.fallback.longest;
      places.push(next);
    }
  }
  return { root, step };
}

function emptyPlace(): Place {
  return { next: new Map(), longest: null, fallback: null };
}
