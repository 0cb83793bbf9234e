import { TranscriptError } from './transcript-error.ts';

/** First bytes of files that people take for text, and what to do with them. */
const NOT_TEXT: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'This is a Word or ZIP file; save it as plain text first.'],
  ['\xd0\xcf\x11\xe0', 'This is an old Word file; save it as plain text first.'],
  ['%PDF', 'This is a PDF; save it as plain text first.'],
  ['{\\rtf', 'This is a rich-text file; save it as plain text first.'],
];

/**
 * A file's bytes as text with `\n` at the end of each line and no byte-order mark. Reads UTF-8 and UTF-16.
 *
 * @throws TranscriptError when the file is empty, no text, or in another encoding
 */
export function decodeText(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096));
  const opening = head.toString('latin1', 0, 8);
  for (const [magic, sentence] of NOT_TEXT) {
    if (opening.startsWith(magic)) throw new TranscriptError(sentence);
  }
  const text = decode(bytes, encodingOf(head)).replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
  if (text.trim() === '') throw new TranscriptError('The file is empty.');
  if (looksBinary(text)) throw notText();
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder(encoding).decode(bytes);
    if (looksBinary(readable)) throw notText();
    const line = readable.slice(0, readable.indexOf('\ufffd')).split('\n').length;
    throw new TranscriptError(
      `Line ${line} is not valid ${encoding.toUpperCase()}; save the file as UTF-8.`,
    );
  }
}

function encodingOf(head: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  // Without a mark: in UTF-16 most letters of Western text have a zero byte on one side.
  let even = 0;
  let odd = 0;
  head.forEach((byte, at) => {
    if (byte === 0 && at % 2 === 0) even += 1;
    if (byte === 0 && at % 2 === 1) odd += 1;
  });
  const many = head.length / 5;
  if (odd > many && even < odd / 10) return 'utf-16le';
  if (even > many && odd < even / 10) return 'utf-16be';
  return 'utf-8';
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const controls = sample.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  const lost = sample.match(/\ufffd/g)?.length ?? 0;
  return sample.includes('\0') || controls > 4 + sample.length / 100 || lost > sample.length / 4;
}

function notText(): TranscriptError {
  return new TranscriptError('This is not a text file; give a .txt, .vtt or .srt transcript.');
}
