import { Unzip, UnzipInflate } from 'fflate';

/** What an archive may hold at most. */
export interface UnpackLimits {
  /** Of the files that are wanted, unpacked. Bytes. */
  readonly bytes: number;
  readonly files: number;
}

/** Thrown for a file that is not read. The message is for the person. */
export class NotUnpacked extends Error {}

/** How much is read before others have their turn, packed. Bytes; a thousand times as much may come out of it. */
const AT_ONCE = 4 * 1024;

/** A piece of a file's text. */
export interface UnpackedPiece {
  readonly name: string;
  readonly text: string;
  readonly isLast: boolean;
}

/**
 * The texts of those files of a ZIP that are wanted, piece by piece as they come out of it. The others are not unpacked.
 *
 * @throws NotUnpacked for what is no ZIP, holds too much, or has names that lead elsewhere
 */
export async function* unpack(
  packed: Uint8Array,
  isWanted: (name: string) => boolean,
  limits: UnpackLimits,
): AsyncGenerator<UnpackedPiece> {
  let pieces: UnpackedPiece[] = [];
  let bytes = 0;
  let files = 0;
  const seen = new Set<string>();
  const unzip = new Unzip((file) => {
    const { name } = file;
    files += 1;
    if (files > limits.files)
      throw new NotUnpacked('This archive holds far more files than one person’s data has.');
    if (/(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[A-Za-z]:|\\/.test(name))
      throw new NotUnpacked(
        'This archive has file names that lead out of it. Coequal writes none like that.',
      );
    if (!isWanted(name)) return;
    if (seen.has(name)) throw damaged();
    seen.add(name);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error instanceof NotUnpacked ? error : damaged();
      bytes += chunk.length;
      if (bytes > limits.bytes)
        throw new NotUnpacked(
          `Unpacked, this archive is larger than ${Math.round(limits.bytes / 1024 / 1024)} MB. It is not read further.`,
        );
      pieces.push({ name, text: decoder.decode(chunk, { stream: !isLast }), isLast });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < packed.length; from += AT_ONCE) {
    try {
      unzip.push(packed.subarray(from, from + AT_ONCE), from + AT_ONCE >= packed.length);
    } catch (error) {
      throw error instanceof NotUnpacked ? error : damaged();
    }
    const out = pieces;
    pieces = [];
    yield* out;
    await new Promise(setImmediate);
  }
}

function damaged(): NotUnpacked {
  return new NotUnpacked('This file cannot be unpacked: it is no ZIP file, or it is damaged.');
}
