import { findNameHeads } from './name-heads.ts';
import { leadingStamp, stampIn, withoutStamps } from './stamp.ts';
import type { SpokenLine } from './spoken-line.ts';

/** `[[00:01]](https://…)`: a time or a name that leads to a recording. */
const LINK = /\[((?:\[[^\]\n]{1,80}\]|[^\][\n]){1,120})\]\(https?:[^)\s]{1,500}\)/g;

/** A line of Zoom's saved chat, whose time belongs to its shape. */
const CHAT = /^\s*[\d:]{5,8}\s+From\s/;

/** Lines that are something said. */
export interface TextLines {
  readonly lines: readonly SpokenLine[];
  /** True where most lines have a time of their own: they are cut by time, and not by what was said. */
  readonly timed: boolean;
}

/**
 * Lines of plain text, or of a document, that are something said. A line that is nothing but a time gives it to the line
 * after it; a name alone on its line, with a time or without, tells who says what follows.
 *
 * @param lines in the order of the file; a voice, where a table named one, stays
 */
export function textLines(lines: readonly SpokenLine[]): TextLines {
  const filled = lines
    .map((line) =>
      line.text.includes('](') ? { ...line, text: line.text.replace(LINK, '$1') } : line,
    )
    .filter(({ text }) => text.trim() !== '');
  const heads = findNameHeads(filled);
  const stamped = filled.map(({ voice, text }) =>
    voice === null && !CHAT.test(text) ? leadingStamp(text) : null,
  );
  const timed = stamped.filter((one) => one !== null).length > filled.length / 2;
  const said: SpokenLine[] = [];
  let time: number | null = null;
  for (let at = 0; at < filled.length; at += 1) {
    const line = filled[at];
    const head = heads.get(at);
    if (line === undefined) continue;
    if (head !== undefined) {
      const start = head.start ?? time;
      said.push({ voice: head.name, text: '', ...(start === null ? {} : { start }) });
      time = null;
      at += head.lines - 1;
      continue;
    }
    const alone = line.voice === null ? stampIn(line.text) : null;
    if (alone !== null) {
      time = alone.start;
      continue;
    }
    const own = timed ? stamped[at] : null;
    const start = own?.times.start ?? line.start ?? time ?? undefined;
    const end = own?.times.end ?? line.end;
    time = null;
    said.push({
      voice: line.voice,
      text: withoutStamps((own?.text ?? line.text).trim()),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
    });
  }
  return { lines: said, timed };
}
