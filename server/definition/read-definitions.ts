import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { Definition } from './definition.ts';

/**
 * Reads one definition file.
 *
 * @param path where the file is
 * @param root what paths in messages are relative to; the file's own path as given when left out
 * @throws DefinitionError for faulty YAML; the system's error when the file cannot be read
 */
export function readDefinition(path: string, root?: string): Definition {
  return Definition.parse(
    root === undefined ? path : shownPath(root, path),
    readFileSync(path, 'utf8'),
  );
}

/** Paths of all `.yml` files under a folder, in the order of their names; an absent folder throws the system's error. */
export function listDefinitions(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** A path with forward slashes, relative to `root`: the same words on every system. */
export function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** Names of the folders in a folder that hold definitions, in order. */
export function listFolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && listDefinitions(join(folder, entry.name)).length > 0)
    .map(({ name }) => name)
    .toSorted();
}

/** The value in a JSON file, or null where there is no such file. */
export function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

/** The value of a JSON file that is packed with Brotli, or null where there is no such file. */
export function readPackedJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(brotliDecompressSync(readFileSync(path)).toString()) : null;
}
