import type { TextEdit } from './edit-yaml.ts';

/** The smallest single change that turns one text into another: what both begin and end with stays. */
export function changeBetween(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (
    same < shorter - from &&
    before[before.length - 1 - same] === after[after.length - 1 - same]
  )
    same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** Where two texts part, in whole lines, with the number of the first one. */
export interface Parting {
  /** Counted from 1. */
  readonly line: number;
  readonly mine: string;
  readonly theirs: string;
}

/** What stands in two texts between the lines that both begin and end with. */
export function partingOf(mine: string, theirs: string): Parting {
  const [own, other] = [mine.split('\n'), theirs.split('\n')];
  const shorter = Math.min(own.length, other.length);
  let first = 0;
  while (first < shorter && own[first] === other[first]) first += 1;
  let same = 0;
  while (same < shorter - first && own[own.length - 1 - same] === other[other.length - 1 - same])
    same += 1;
  return {
    line: first + 1,
    mine: own.slice(first, own.length - same).join('\n'),
    theirs: other.slice(first, other.length - same).join('\n'),
  };
}
