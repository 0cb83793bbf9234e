import type { Ending } from './client-state.ts';
import { contentFor } from './content.ts';
import type { Heard } from './heard.ts';
import type { Moved } from './move-trust.ts';
import { told, type Reply } from './tell.ts';
import { anyLine, type Voice } from './voice.ts';

/** The last words of a session, after an answer where one was asked for. */
export function lastWords(
  voice: Voice,
  heard: Heard,
  ending: Ending,
  moved: readonly Moved[],
): Reply {
  const { scenario, state } = voice;
  if (ending === 'early') {
    const { early } = scenario.file.endings;
    const worst = moved
      .filter(({ change }) => change < 0)
      .toSorted((a, b) => a.change - b.change)
      .find(({ behaviour }) => behaviour in early);
    const reason =
      anyLine(voice, `endings.early.${worst?.behaviour ?? 'otherwise'}`) ??
      anyLine(voice, 'endings.early.otherwise');
    return { state, lines: reason === null ? [] : [reason], ending };
  }
  const close = anyLine(voice, `endings.${ending}`);
  const closes =
    heard.quiet ||
    heard.asks.some((id) => ['goodbye', 'closing', 'thanks', 'follow-up'].includes(id));
  const said = closes ? null : contentFor(voice, heard);
  const after = said === null ? state : told(voice, heard, said);
  return {
    state: after,
    lines: [said?.line ?? null, close].filter((line) => line !== null),
    ending,
  };
}
