/** A stretch of a text: code-unit offsets, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;
const graphemes = new Intl.Segmenter();

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  // Almost all text needs no look at its characters, and looking is slow.
  if (/^[\0-\x7f\u2010-\u2027]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += WIDE.test(segment) ? 2 : 1;
  return columns;
}

/**
 * Breaks a text at its spaces into lines of at most `width` columns; a longer word is broken where the line ends.
 *
 * @returns the stretch of each line, without the space at which it was broken; one empty stretch for an empty text
 */
export function wrap(text: string, width: number): Stretch[] {
  const lines: Stretch[] = [];
  let line: Stretch | null = null;
  for (const word of wordsOf(text, width)) {
    if (line !== null && columnsOf(text.slice(line.start, word.end)) <= width) {
      line = { start: line.start, end: word.end };
    } else {
      if (line !== null) lines.push(line);
      line = word;
    }
  }
  lines.push(line ?? { start: 0, end: 0 });
  return lines;
}

/** The lines themselves. */
export function wrapText(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

function* wordsOf(text: string, width: number): Generator<Stretch> {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    let start = index;
    let columns = 0;
    if (columnsOf(word) > width) {
      for (const { segment, index: at } of graphemes.segment(word)) {
        const size = columnsOf(segment);
        if (columns + size > width) {
          yield { start, end: index + at };
          start = index + at;
          columns = 0;
        }
        columns += size;
      }
    }
    yield { start, end: index + word.length };
  }
}
