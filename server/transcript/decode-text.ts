import { decodeWindows } from './decode-windows.ts';
import { TranscriptError } from './transcript-error.ts';

/** First bytes of files that people take for text, and what to do with them. */
const NOT_TEXT: readonly (readonly [string, string])[] = [
  [
    'PK\x03\x04',
    'This is a Word or ZIP file that cannot be read; open it and save it as a Word document (.docx) or as plain text.',
  ],
  [
    '%PDF',
    'This is a PDF; open the original and save it as a Word document (.docx) or as plain text.',
  ],
  [
    '{\\rtf',
    'This is a rich-text file (.rtf); open it and save it as a Word document (.docx) or as plain text.',
  ],
];
/** First bytes of Word's old container, which holds documents with a password too. */
const OLD_WORD = '\xd0\xcf\x11\xe0';

const WINDOWS =
  'The file is not in UTF-8. It was read as an old Windows text. Look at its accents; where they are wrong, save the file as UTF-8 and choose it again.';

/** A text, and how its bytes were read where that was not plain to see. */
export interface DecodedText {
  readonly text: string;
  /** One sentence for the person whose file it is, or null. */
  readonly note: string | null;
}

/**
 * A file's bytes as text with `\n` at the end of each line and no byte-order mark. Reads UTF-8 and UTF-16, and the old
 * encoding of Windows where every letter is sure.
 *
 * @throws TranscriptError when the file is empty, no text, or in another encoding
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const head = Buffer.from(bytes.subarray(0, 4096));
  const opening = head.toString('latin1', 0, 8);
  for (const [magic, sentence] of NOT_TEXT) {
    if (opening.startsWith(magic)) throw new TranscriptError(sentence);
  }
  if (opening.startsWith(OLD_WORD)) throw oldWord(bytes);
  const decoded = decode(bytes, encodingOf(head));
  const text = decoded.text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n');
  if (text.trim() === '')
    throw new TranscriptError('The file is empty; choose the file that holds the talk.');
  if (looksBinary(text)) throw notText();
  return { text, note: decoded.note };
}

function decode(bytes: Uint8Array, encoding: string): DecodedText {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), note: null };
  } catch {
    const windows = encoding === 'utf-8' ? decodeWindows(bytes) : null;
    if (windows !== null) return { text: windows, note: WINDOWS };
    const readable = new TextDecoder(encoding).decode(bytes);
    if (looksBinary(readable)) throw notText();
    const line = readable.slice(0, readable.indexOf('\ufffd')).split('\n').length;
    throw new TranscriptError(
      `The letters of this file are not written as ${encoding.toUpperCase()}, first on line ${line}; open it in a text editor, choose “Save as”, and choose UTF-8 as the encoding.`,
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
  return new TranscriptError(
    'This is not a text file; choose a transcript as .vtt, .srt, .txt or .docx.',
  );
}

function oldWord(bytes: Uint8Array): TranscriptError {
  const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return new TranscriptError(
    locked
      ? 'This document is locked with a password; open it, take the password off, and save it again.'
      : 'This is an old Word file (.doc); open it and save it as a Word document (.docx) or as plain text.',
  );
}
