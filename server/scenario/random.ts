/**
 * A number from 0 up to but not including `count`, the same for the same seed and place on every machine (xmur3 hash, Jones 2018).
 *
 * @param place what is drawn, such as the turn and the pool: other places give unrelated numbers
 */
export function draw(seed: number, place: string, count: number): number {
  let hash = 1779033703;
  for (const character of `${seed}:${place}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 3432918353);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return ((hash ^ (hash >>> 16)) >>> 0) % count;
}
