/** Longest piece of a note that is read at once, in UTF-16 code units: a few hundredths of a second. */
const LONGEST = 1500;

/** A stretch of a note, and where it begins there. */
export interface NotePiece {
  readonly text: string;
  readonly from: number;
}

/** A note in pieces that are read one by one: its paragraphs, long ones parted behind a sentence. */
export function notePieces(note: string): NotePiece[] {
  const paragraphs = [...note.matchAll(/[^\n]+/g)].map(({ 0: text, index }) => ({
    text,
    from: index,
  }));
  return paragraphs.flatMap(part).filter(({ text }) => text.trim() !== '');
}

function part({ text, from }: NotePiece): NotePiece[] {
  const pieces: NotePiece[] = [];
  let rest = 0;
  while (text.length - rest > LONGEST) {
    const stretch = text.slice(rest, rest + LONGEST);
    const ends = [...stretch.matchAll(/[.!?…]["”’)]?\s/g)];
    const last = ends.at(-1);
    const length = last === undefined ? LONGEST : last.index + last[0].length;
    pieces.push({ text: text.slice(rest, rest + length), from: from + rest });
    rest += length;
  }
  return [...pieces, { text: text.slice(rest), from: from + rest }];
}
