import { findWords } from './find-words.ts';
import { oneLine } from './one-line.ts';

/** Words that are taken out of a talk, and what stands in their place. */
export interface Redaction {
  readonly words: string;
  readonly instead: string;
}

/** What stands in for words where the chosen words would give them away again. */
const NOTHING_TOLD = '[…]';

/**
 * Takes words out of texts. Afterwards none of them stands in any text, whatever its case or accents, not even in what was put
 * in the place of another.
 *
 * @returns makes a text, on one line, without them
 */
export function redactor(redactions: readonly Redaction[]): (text: string) => string {
  const find = findWords(redactions.map(({ words }) => words));
  const instead = redactions.map((one) => {
    const text = oneLine(one.instead);
    return text === '' || find(text).length > 0 ? NOTHING_TOLD : text;
  });
  return (text) => {
    const line = oneLine(text);
    let plain = replace(line, find(line), (which) => instead[which] ?? '');
    // What stands beside a replacement may make a new name with it.
    for (let left = find(plain); left.length > 0; left = find(plain)) {
      plain = replace(plain, left, () => NOTHING_TOLD);
    }
    return plain;
  };
}

function replace(
  text: string,
  found: ReturnType<ReturnType<typeof findWords>>,
  instead: (which: number) => string,
): string {
  let [done, at] = ['', 0];
  for (const { start, end, which } of found) {
    done += text.slice(at, start) + instead(which);
    at = end;
  }
  return done + text.slice(at);
}
