import { joinLines, type SaidLine } from './join-lines.ts';
import { oneLine } from './one-line.ts';
import type { SpokenLine } from './spoken-line.ts';

/** Characters. A paragraph that is longer is cut into its sentences. */
const LONG = 280;
/** Speech without marks is cut after so many characters: somebody has to hold it in one look. */
const LONGEST = 420;
/** Signs that somebody else begins, and how many of the lines have to have one. */
const SIGNS = [
  { sign: /^\s*(?:>>|»|&gt;&gt;)+\s*/, share: 0.05 },
  { sign: /^\s*[-–—]\s+/, share: 0.3 },
] as const;
/** Between two sentences. A full stop with no space behind it ends none: 3.5, 7.30, www.example.org. */
const BETWEEN = /(?<=[.?!…]["'”’)\]]{0,3})\s+/;

/**
 * Cuts a talk without speakers into pieces to be shared out: sentences where captions cut it by time, else its paragraphs,
 * and long ones by their sentences. Where a sign tells that somebody else begins, all up to the next one is one piece.
 *
 * @param captions true where a line ends anywhere in a sentence
 */
export function cutPieces(lines: readonly SpokenLine[], captions: boolean): SaidLine<null>[] {
  const sign = signOf(lines);
  const whole =
    sign !== null
      ? joinToSign(lines, sign)
      : captions
        ? joinToSentences(lines)
        : lines.map(unspoken);
  return whole.flatMap((line) => {
    const text = oneLine(line.text);
    if (text.length <= LONG || sign !== null) return text === '' ? [] : [{ ...line, text }];
    const pieces = sentences(text).flatMap(cutLong);
    return pieces.map((piece, at) => ({
      speaker: null,
      text: piece,
      ...(at === 0 && line.start !== undefined ? { start: line.start } : {}),
      ...(at === pieces.length - 1 && line.end !== undefined ? { end: line.end } : {}),
    }));
  });
}

/** What stands before a line where somebody else begins, where the file has such a sign. */
function signOf(lines: readonly SpokenLine[]): RegExp | null {
  return (
    SIGNS.find(({ sign, share }) => {
      const signed = lines.filter(({ text }) => sign.test(text)).length;
      return signed > 1 && signed >= lines.length * share;
    })?.sign ?? null
  );
}

function joinToSign(lines: readonly SpokenLine[], sign: RegExp): SaidLine<null>[] {
  const joined: SaidLine<null>[] = [];
  let open: SaidLine<null>[] = [];
  for (const line of lines) {
    if (sign.test(line.text)) {
      joined.push(...joinLines(open));
      open = [];
    }
    open.push({ ...unspoken(line), text: line.text.replace(sign, '') });
  }
  return [...joined, ...joinLines(open)];
}

function joinToSentences(lines: readonly SpokenLine[]): SaidLine<null>[] {
  const joined: SaidLine<null>[] = [];
  let open: SaidLine<null>[] = [];
  const close = (): void => {
    joined.push(...joinLines(open));
    open = [];
  };
  for (const line of lines) {
    open.push(unspoken(line));
    const long = open.reduce((sum, { text }) => sum + text.length, 0) > LONGEST;
    if (long || /[.?!…]["'”’)\]]*$/.test(line.text.trim())) close();
  }
  close();
  return joined;
}

function unspoken({ text, start, end }: SpokenLine): SaidLine<null> {
  return {
    speaker: null,
    text,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
  };
}

function sentences(text: string): string[] {
  return text.split(BETWEEN).filter((one) => one !== '');
}

function cutLong(sentence: string): string[] {
  const words = sentence.split(' ');
  const pieces: string[] = [];
  let piece = '';
  for (const word of words) {
    if (piece !== '' && piece.length + word.length > LONGEST) {
      pieces.push(piece);
      piece = word;
    } else piece = piece === '' ? word : `${piece} ${word}`;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
