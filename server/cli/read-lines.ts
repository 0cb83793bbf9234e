import { UsageError } from './usage-error.ts';

/** A line of a file, counted from 1, without its end. */
export interface NumberedLine {
  readonly number: number;
  readonly text: string;
}

/** The longest line that is read, in bytes: a turn with an hour of context before it is below one million. */
const LONGEST = 16 * 1024 * 1024;

/**
 * Splits bytes into lines of UTF-8 as they come. Only `\n` and `\r\n` end a line: JSON may hold the other line separators in its texts.
 *
 * @param name what to call the input in messages
 * @throws UsageError `NAME:LINE …` for a line that is not UTF-8, or far too long
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<NumberedLine> {
  let number = 0;
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
      rest.push(Buffer.from(chunk.subarray(from, end)));
      number += 1;
      yield toLine(rest, number, name);
      rest = [];
      length = 0;
      from = end + 1;
    }
    rest.push(Buffer.from(chunk.subarray(from)));
    length += chunk.length - from;
    if (length > LONGEST) {
      throw new UsageError(
        `${name}:${number + 1} The line is longer than 16 MB; give one turn a line.`,
      );
    }
  }
  if (rest.some((part) => part.length > 0)) yield toLine(rest, number + 1, name);
}

function toLine(parts: readonly Buffer[], number: number, name: string): NumberedLine {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
    return { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
  } catch {
    throw new UsageError(`${name}:${number} The line is not valid UTF-8; save the file as UTF-8.`);
  }
}
