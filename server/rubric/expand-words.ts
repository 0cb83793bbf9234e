import type { WordsFile } from './rubric.ts';

/** Puts the list that each `$name` stands for in its place, as alternatives: `(a|b|c)`. Unknown names stay as they are. */
export function expandWords(pattern: string, words: WordsFile): string {
  return pattern.replace(/\$([a-z-]+)/g, (whole, name: string) => {
    const list = words[name];
    return list === undefined ? whole : `(${list.join('|')})`;
  });
}

/** The names in a pattern that no list stands behind. */
export function unknownWords(pattern: string, words: WordsFile): string[] {
  return [...pattern.matchAll(/\$([a-z-]+)/g)]
    .map(([, name = '']) => name)
    .filter((name) => words[name] === undefined);
}
