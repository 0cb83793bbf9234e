import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { plainStems } from '../text/content-words.ts';

// What so many lines hold tells none of them from the others.
const everywhere = 4;

/**
 * Ids of the lines by which the client tells of something that hold one of the stems, those that share the rarest of them first.
 *
 * @param stems of a turn's content words
 */
export function linesWith(scenario: Scenario, stems: ReadonlySet<string>): string[] {
  const index = indexOf(scenario);
  const scores = new Map<string, number>();
  for (const stem of stems) {
    const lines = index.get(stem) ?? [];
    if (lines.length > everywhere) continue;
    for (const id of lines) scores.set(id, (scores.get(id) ?? 0) + 1 / lines.length);
  }
  return [...scores].toSorted(([, a], [, b]) => b - a).map(([id]) => id);
}

/** Lines on topics by the stems of their words. */
const indexOf = oncePer(({ pools }: Scenario): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const [place, lines] of pools) {
    if (!/^topics\.[^.]+\.(guarded|partial|open|questions)$|^questions$|goes-on$/.test(place))
      continue;
    for (const { id, say } of lines)
      for (const stem of plainStems(say)) index.set(stem, [...(index.get(stem) ?? []), id]);
  }
  return index;
});
