import type { ClientState } from '../scenario/client-state.ts';
import type { Line } from '../scenario/line.ts';
import { lineOf, topicOf } from '../scenario/line-of.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { plainStems, sharedStems } from '../text/content-words.ts';

/**
 * Whether a turn takes up a word of the client's.
 *
 * @param stems of the turn's content words
 */
export function takesUp(
  scenario: Scenario,
  { spoken }: ClientState,
  stems: ReadonlySet<string>,
): boolean {
  return spoken.some((id) => sharedStems(stems, stemsOf(scenario, id)) > 0);
}

/**
 * The topic of what the client said last in which a turn's words stood ("What do you mean by the folder?"), or null.
 *
 * @param stems of the turn's content words
 */
export function topicTakenUp(
  scenario: Scenario,
  { spoken }: ClientState,
  stems: ReadonlySet<string>,
): string | null {
  const id = spoken.findLast(
    (line) => topicOf(scenario, line) !== null && sharedStems(stems, stemsOf(scenario, line)) > 0,
  );
  return id === undefined ? null : topicOf(scenario, id);
}

const stemsIn = oncePer(({ say }: Line): ReadonlySet<string> => plainStems(say));

function stemsOf(scenario: Scenario, id: string): ReadonlySet<string> {
  const line = lineOf(scenario, id);
  return line === undefined ? new Set() : stemsIn(line);
}
