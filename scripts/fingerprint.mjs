import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A hash over names and contents: two trees with one fingerprint build the same thing.
 *
 * @param {string} root the project's folder
 * @param {readonly string[]} inputs files and folders, relative to `root`
 * @param {readonly string[]} [facts] what else the result depends on
 * @returns {string}
 */
export function fingerprint(root, inputs, facts = []) {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of inputs.flatMap((input) => filesUnder(root, input))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} input
 * @returns {string[]} paths relative to `root`, in one order on every system
 */
function filesUnder(root, input) {
  if (statSync(join(root, input)).isFile()) return [input];
  return readdirSync(join(root, input), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .filter((entry) => entry.isDirectory() || entry.isFile())
    .flatMap((entry) => filesUnder(root, `${input}/${entry.name}`));
}
