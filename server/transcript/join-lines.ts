import { oneLine } from './one-line.ts';

/** Something said. */
export interface SaidLine<Who> {
  readonly speaker: Who;
  readonly text: string;
  /** Milliseconds from the beginning. */
  readonly start?: number;
  readonly end?: number;
}

/** Makes one line of all that a speaker said in a row, from the first one's start to the last one's end. Nothing said is no line. */
export function joinLines<Who>(lines: Iterable<SaidLine<Who>>): SaidLine<Who>[] {
  const joined: { line: SaidLine<Who>; parts: string[] }[] = [];
  for (const { speaker, text: raw, start, end } of lines) {
    const text = oneLine(raw);
    // A label with nothing said before the other speaks is no turn.
    if (joined.at(-1)?.parts.length === 0 && joined.at(-1)?.line.speaker !== speaker) joined.pop();
    const before = joined.at(-1);
    const parts = text === '' ? [] : [text];
    if (before?.line.speaker !== speaker) {
      joined.push({ line: { speaker, text, ...times(start, end) }, parts });
      continue;
    }
    before.parts.push(...parts);
    const last = Math.max(before.line.end ?? 0, end ?? 0);
    before.line = {
      ...before.line,
      ...times(before.line.start ?? start, last > 0 ? last : undefined),
    };
  }
  return joined
    .filter(({ parts }) => parts.length > 0)
    .map(({ line, parts }) => ({ ...line, text: parts.join(' ') }));
}

function times(start: number | undefined, end: number | undefined) {
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}
