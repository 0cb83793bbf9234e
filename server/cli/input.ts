import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { UsageError } from './usage-error.ts';

/** How `-` is called in messages. */
const STANDARD_INPUT = 'standard input';
/** The largest transcript that is read whole, in bytes; ten hours of talk take about one million. */
const LARGEST = 32 * 1024 * 1024;

/** The name of an input in messages. */
export function inputName(path: string): string {
  return path === '-' ? STANDARD_INPUT : path;
}

/**
 * All bytes of a file, or of standard input for `-`.
 *
 * @throws UsageError when there is no such file, when it cannot be read, or when it is far too large
 */
export async function readWhole(path: string): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of openInput('-')) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST) throw tooLarge('-');
    }
    return Buffer.concat(chunks);
  }
  const { size } = await seeFile(path);
  if (size > LARGEST) throw tooLarge(path);
  return readFile(path).catch((error: unknown) => Promise.reject(cannotRead(path, error)));
}

/** The bytes of a file, or of standard input for `-`, as they come. Throws like `readWhole`. */
export async function* openInput(path: string): AsyncGenerator<Uint8Array> {
  if (path !== '-') await seeFile(path);
  const stream: Readable = path === '-' ? process.stdin : createReadStream(path);
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw cannotRead(path, error);
  }
}

async function seeFile(path: string): Promise<{ readonly size: number }> {
  const stats = await stat(path).catch((error: unknown) => Promise.reject(cannotRead(path, error)));
  if (stats.isDirectory()) throw new UsageError(`${path}: This is a folder; give a file.`);
  return stats;
}

function tooLarge(path: string): UsageError {
  return new UsageError(
    `${inputName(path)}: This is larger than 32 MB; no transcript is that long.`,
  );
}

function cannotRead(path: string, error: unknown): Error {
  const { code } = error as NodeJS.ErrnoException;
  const facts: Readonly<Record<string, string>> = {
    ENOENT: 'There is no such file.',
    ENOTDIR: 'There is no such file.',
    ENAMETOOLONG: 'There is no such file.',
    EACCES: 'You may not read this file.',
    EPERM: 'You may not read this file.',
    EISDIR: 'This is a folder; give a file.',
  };
  const fact = facts[code ?? ''];
  return fact === undefined ? (error as Error) : new UsageError(`${inputName(path)}: ${fact}`);
}
