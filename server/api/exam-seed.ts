const SEEDS = 2 ** 32;

/**
 * What a session of an exam is played with: the same for everybody, and another one in each session of an engagement.
 *
 * @param seed the assignment's, 0 to 2³² − 1
 * @param order the session's place, 0 for the first
 */
export function examSeed(seed: number, order: number): number {
  return (seed + order) % SEEDS;
}
