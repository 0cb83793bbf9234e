import type { Line } from '../line.ts';
import type { Scenario } from '../scenario.ts';
import { doubtful, pathOfLine, type Doubt } from './doubt.ts';

/** Questions that two lines of one depth claim to answer: only chance would tell which of them is said. */
export function askedTwice({ pools }: Scenario): Doubt[] {
  const seen = new Map<string, Line>();
  return [...pools.values()].flat().flatMap((line) =>
    line.asked.flatMap((question) => {
      const key = `${line.needs} ${line.after ?? ''} ${plain(question)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, line);
      if (first === undefined || first.id === line.id) return [];
      return [
        doubtful(
          pathOfLine(line.id),
          `"${question}" is asked of the line at ${first.id} as well: leave it with the one that answers it best, or hold one of them back with (partial).`,
        ),
      ];
    }),
  );
}

function plain(question: string): string {
  return (question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
