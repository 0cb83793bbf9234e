import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { contentStems, plainStems } from '../text/content-words.ts';
import { questionsOf } from '../text/questions.ts';
import type { Utterance } from '../text/utterance.ts';

/**
 * Whether the last question of a turn holds words, most of which no line of the topic in hand holds: "What is in the
 * shed?" while they speak of a timetable. "Whose is that?" strays from nothing.
 *
 * @param topic the topic in hand, or null
 */
export function strays(scenario: Scenario, topic: string | null, utterance: Utterance): boolean {
  const last = questionsOf(utterance).at(-1);
  if (last === undefined || topic === null) return false;
  const stems = contentStems(utterance.words.slice(last.from, last.to));
  if (stems.size === 0) return false;
  const told = stemsByTopic(scenario).get(topic);
  const foreign = [...stems].filter((stem) => told?.has(stem) === false);
  return 2 * foreign.length > stems.size;
}

/** Stems of all that a topic's lines say, by topic. */
const stemsByTopic = oncePer(({ pools }: Scenario): ReadonlyMap<string, ReadonlySet<string>> => {
  const topics = new Map<string, Set<string>>();
  for (const [place, lines] of pools) {
    const [group, topic] = place.split('.');
    if (group !== 'topics' || topic === undefined) continue;
    const stems = topics.get(topic) ?? new Set();
    topics.set(topic, stems);
    for (const { say } of lines) for (const stem of plainStems(say)) stems.add(stem);
  }
  return topics;
});
