import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { TranscriptError } from './transcript-error.ts';

/** The text of a Word document, unpacked, in bytes: of a talk of a whole day it is a quarter. */
const LARGEST = 24 * 1024 * 1024;
/** So small a piece unpacks to a few megabytes at most before it is looked at again. */
const PIECE = 4096;
const DOCUMENT = /^word\/document\d*\.xml$/i;

/** What else comes in a ZIP: the name of a part that tells it, and what to do. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [
    /^xl\/workbook\.(?:xml|bin)$/i,
    'This is an Excel workbook; copy the talk into a Word document or a text file first.',
  ],
  [
    /^ppt\/presentation\.xml$/i,
    'This is a PowerPoint file; copy the talk into a Word document or a text file first.',
  ],
  [
    /^(?:mimetype|content\.xml|META-INF\/manifest\.xml)$/i,
    'This is an OpenDocument file (.odt); open it and save it as a Word document (.docx) or as plain text.',
  ],
  [
    /^Index\/Document\.iwa$/i,
    'This is a Pages file; export it as a Word document (.docx) or as plain text.',
  ],
];

/** Whether a file is a ZIP by its first bytes, as a Word document is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/**
 * The XML of the text in a Word document. Only that part is unpacked, and never more of it than a talk can be, whatever
 * the file says of its size.
 *
 * @throws TranscriptError for a ZIP that is no Word document, or one that is broken, locked or too large
 */
export function openDocx(bytes: Uint8Array): string {
  // The lowest bit of the flags: the parts are encrypted.
  if (((bytes[6] ?? 0) & 1) === 1) {
    throw new TranscriptError('This file is locked with a password; save it without one.');
  }
  const pieces: Uint8Array[] = [];
  const names: string[] = [];
  let [size, found, whole] = [0, false, false];
  const unzip = new Unzip((part) => {
    names.push(part.name);
    if (found || !DOCUMENT.test(part.name)) return;
    found = true;
    if ((part.originalSize ?? 0) > LARGEST) throw tooLarge();
    part.ondata = (error, piece, final) => {
      if (error !== null) throw broken();
      size += piece.length;
      if (size > LARGEST) throw tooLarge();
      pieces.push(piece);
      whole ||= final;
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  unzip.register(UnzipPassThrough);
  try {
    for (let at = 0; at < bytes.length && !whole; at += PIECE) {
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch (error) {
    if (error instanceof TranscriptError) throw error;
    throw broken();
  }
  if (!found) throw otherZip(names);
  if (!whole) throw broken();
  return decodeXml(Buffer.concat(pieces));
}

function decodeXml(bytes: Buffer): string {
  const [one, two] = bytes;
  const encoding =
    one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw broken();
  }
}

function otherZip(names: readonly string[]): TranscriptError {
  const known = OTHERS.find(([part]) => names.some((name) => part.test(name)));
  return new TranscriptError(
    known?.[1] ??
      'This is a ZIP file and no Word document; unpack it, and choose the transcript that is in it.',
  );
}

function tooLarge(): TranscriptError {
  return new TranscriptError(
    'This document unpacks to far more than a talk can be; copy the talk into a new document.',
  );
}

/** Told of a document that is damaged, in its packing or in its text. */
export function broken(): TranscriptError {
  return new TranscriptError(
    'This Word document is broken and cannot be read; open it in Word or LibreOffice and save it anew.',
  );
}
