/**
 * What sessions name that are played with a published version: its number, which tells the text, and the hash, which tells
 * whether the same text still gives the same replies.
 */
export function nameVersion(number: number, hash: string): string {
  return `${number}.${hash}`;
}

/** The number in such a name, or null for the version of a file. */
export function numberOf(version: string): number | null {
  const number = /^(\d+)\./.exec(version)?.[1];
  return number === undefined ? null : Number(number);
}
