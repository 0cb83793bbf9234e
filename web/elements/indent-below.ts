/**
 * How far a new line below another one is indented, in columns: deeper below a key without a value and below the head of
 * folded speech, under the key behind a dash, else as far as the line above. Null within brackets, where the parser knows.
 *
 * @param above the line above, as far as it stands before the break
 */
export function indentBelow(above: string): number | null {
  if (/[[{,]\s*$/.test(above)) return null;
  const lead = /^\s*/.exec(above)?.[0].length ?? 0;
  const column = /^\s*(?:-\s+)*/.exec(above)?.[0].length ?? 0;
  const written = above.replace(/\s+#.*$/, '').trimEnd();
  const head = /(?:^|\s)[|>][-+]?$/.test(written);
  if (/:$/.test(written) && !/^\s*#/.test(above)) return column + 2;
  if (head) return column + 2;
  return /^\s*(?:-\s+)+["']?[\w-]+["']?:\s/.test(above) ? column : lead;
}
