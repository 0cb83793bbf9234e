const COUNTED = /^(\p{L}[\p{L} ]{0,20}?)[ .]?(\d{1,4})$/u;
/** So few could be people who are told apart by numbers. */
const FEW = 4;

/**
 * Labels that count turns, as researchers write them: `T1`, `C1`, `T2`, `C2` are T and C. `Speaker 1` and `Speaker 2`, who come
 * back, are two people.
 *
 * @param labels of a file, in its order
 * @returns the label without its number, by label; empty where the numbers stand for people
 */
export function countedLabels(labels: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  let counted = 0;
  for (const label of labels) {
    const stem = COUNTED.exec(label)?.[1];
    if (stem === undefined) continue;
    counted += 1;
    stems.set(label, stem);
  }
  const people = new Set(stems.values()).size;
  const counts = stems.size >= FEW && people <= FEW && stems.size >= counted * 0.8;
  return counts ? stems : new Map<string, string>();
}
