import { decodeText } from './decode-text.ts';
import { dropFurniture } from './drop-furniture.ts';
import { isZip } from './open-docx.ts';
import { areCaptions, readCaptions } from './read-captions.ts';
import { readDocx } from './read-docx.ts';
import { readTable } from './read-table.ts';
import { refuseOthers } from './refuse-others.ts';
import { textLines } from './text-lines.ts';
import type { SpokenLine } from './spoken-line.ts';

/** The lines of a file, and what its reader ought to know of how it was read. */
export interface FileLines {
  readonly lines: readonly SpokenLine[];
  /** A sentence, or null. */
  readonly note: string | null;
  /** True where the lines are cut by time and not by what was said. */
  readonly captions: boolean;
}

/**
 * The lines of a transcript: WebVTT, SRT, SBV, a Word document, a table in a text, or text. What the content is counts, not what the file is called.
 *
 * @param onRead told how much of captions is read, from 0 to 1; other formats are read at once
 * @throws TranscriptError with one sentence when it is none of them
 */
export async function readLines(
  bytes: Uint8Array,
  onRead?: (share: number) => void,
): Promise<FileLines> {
  if (isZip(bytes)) {
    const lines = readDocx(bytes);
    // Teams writes its older documents as captions: times, a name, and words.
    const text = lines.map((line) => line.text).join('\n');
    if (areCaptions(text)) return { lines: await readCaptions(text), note: null, captions: false };
    return fromText(lines, null);
  }
  const { text, note } = decodeText(bytes);
  const table = readTable(text);
  if (table !== null) return fromText(table, note);
  refuseOthers(text);
  if (areCaptions(text)) {
    return { lines: dropFurniture(await readCaptions(text, onRead)), note, captions: true };
  }
  return fromText(
    text.split('\n').map((line) => ({ voice: null, text: line })),
    note,
  );
}

function fromText(lines: readonly SpokenLine[], note: string | null): FileLines {
  const { lines: said, timed } = textLines(dropFurniture(lines));
  return { lines: said, note, captions: timed };
}
