import type { ClientState } from '../scenario/client-state.ts';
import { lineOf } from '../scenario/line-of.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contentStems, plainStems } from '../text/content-words.ts';
import { questionsOf } from '../text/questions.ts';
import type { Utterance } from '../text/utterance.ts';
import { pointsToBefore } from './kind-of-talk.ts';

/**
 * Whether the last question of a turn holds words, and none that the client said lately or that name the topic in hand: "What
 * would be of use this hour?" while they speak of a letter. "Whose is that?" strays from nothing.
 */
export function strays(
  scenario: Scenario,
  { topic, spoken }: Pick<ClientState, 'topic' | 'spoken'>,
  utterance: Utterance,
): boolean {
  const last = questionsOf(utterance).at(-1);
  if (last === undefined || topic === null) return false;
  const words = utterance.words.slice(last.from, last.to);
  const stems = [...contentStems(words)];
  if (stems.length === 0 || pointsToBefore(words.map(({ norm }) => ` ${norm}`).join('')))
    return false;
  const names = namesOf(scenario).get(topic);
  const lately = spoken.slice(-said).map((id) => plainStems(lineOf(scenario, id)?.say ?? ''));
  return stems.every((stem) => names?.has(stem) !== true && !lately.some((some) => some.has(stem)));
}

// Lines that are still in the coach's ear.
const said = 3;

/** Stems of the words that ask for a topic, by topic. */
const namesOf = oncePer(
  ({ file }: Scenario): ReadonlyMap<string, ReadonlySet<string>> =>
    new Map(
      Object.entries(file.topics).map(([id, { asked }]) => [
        id,
        plainStems([id, ...asked].join(' ')),
      ]),
    ),
);
