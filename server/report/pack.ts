import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file on its way into an archive: its path there, and its text in parts. */
export interface FileToPack {
  readonly name: string;
  readonly parts: AsyncIterable<string>;
}

/** Packs files into a ZIP as they come: no more is held than what is on its way. */
export async function* pack(files: AsyncIterable<FileToPack>): AsyncIterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  for await (const { name, parts } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    for await (const part of parts) {
      entry.push(strToU8(part));
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready;
}
