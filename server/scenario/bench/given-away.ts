import type { Definition } from '../../definition/definition.ts';
import type { Line } from '../line.ts';
import type { Scenario } from '../scenario.ts';
import { doubtful, pathOfLine, type Doubt } from './doubt.ts';

// Two lines that share so many words which hardly stand elsewhere in the file tell of the same thing.
const shared = 3;
const rare = 3;
const shortest = 4;

/**
 * Lines on the surface that give away what the client tells only to who is let in: they share rare words with the deepest line of a
 * topic that lies under the question. A measure of words, not of sense: a warning.
 */
export function givenAway({ file, pools }: Scenario, definition: Definition): Doubt[] {
  const lines = [...pools.values()].flat().map((line) => ({ line, words: wordsOf(line) }));
  const counts = new Map<string, number>();
  for (const { words } of lines)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const deep = Object.entries(file.endings.deep).flatMap(([topic, depth]) =>
    lines.filter(({ line }) => line.id.startsWith(`topics.${topic}.${depth}.`)),
  );
  return lines
    .filter(({ line }) => line.needs === 'guarded' && !line.id.startsWith('endings.'))
    .flatMap(({ line, words }) =>
      deep.flatMap((secret) => {
        const both = [...words].filter(
          (word) => secret.words.has(word) && (counts.get(word) ?? 0) <= rare,
        );
        if (secret.line.needs === 'guarded' || both.length < shared) return [];
        const { line: row } = definition.fault(pathOfLine(secret.line.id), '');
        return [
          doubtful(
            pathOfLine(line.id),
            `This guarded line may give away what line ${row} tells only at ${secret.line.needs}: both say ${both.map((word) => `"${word}"`).join(', ')}. Say less, or hold it back with (partial).`,
          ),
        ];
      }),
    );
}

/** The words of a line, without what is too short to mean much. */
function wordsOf({ say }: Line): ReadonlySet<string> {
  const words = say.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= shortest || /^\d{2,}$/.test(word)));
}
