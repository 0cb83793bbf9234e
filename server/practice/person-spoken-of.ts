import type { ClientState } from '../scenario/client-state.ts';
import { lineOf, topicOf } from '../scenario/line-of.ts';
import { oncePer } from '../scenario/once-per.ts';
import type { Scenario } from '../scenario/scenario.ts';

/**
 * The topic of the man or the woman whom the client spoke of last, or null.
 *
 * @param words a coach's words with "he" or "she" in them, in lower case, each with one space in front
 */
export function personSpokenOf(
  scenario: Scenario,
  { spoken, tangent }: ClientState,
  words: string,
): string | null {
  const wanted = wantedIn(words);
  // On a side story "he" is somebody in it, where it tells of one.
  if (tangent !== null && tellsOf(scenario, spoken, tangent, wanted)) return null;
  const people = peopleOf(scenario);
  for (const id of spoken.toReversed()) {
    const topic = topicOf(scenario, id);
    if (topic !== null && people.get(topic) === wanted) return topic;
  }
  return null;
}

/** Whether what the client told of a side story speaks of such a person. */
function tellsOf(
  scenario: Scenario,
  spoken: readonly string[],
  tangent: string,
  wanted: 'he' | 'she',
): boolean {
  return spoken
    .filter((id) => id.startsWith(`tangents.${tangent}.`))
    .some((id) => pronouns[wanted].test(lineOf(scenario, id)?.say ?? ''));
}

const pronouns = { he: /\b(he|him|his)\b/i, she: /\b(she|hers?)\b/i } as const;

/**
 * The one topic among those named that is about a man or a woman as the words ask for, or null where there is none or more than one.
 *
 * @param named ids of topics
 * @param words as in {@link personSpokenOf}
 */
export function personAmong(
  scenario: Scenario,
  named: readonly string[],
  words: string,
): string | null {
  const people = peopleOf(scenario);
  const fitting = named.filter((id) => people.get(id) === wantedIn(words));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function wantedIn(words: string): 'he' | 'she' {
  return / (she|her)(?= |$)/.test(words) ? 'she' : 'he';
}

/** Topics whose lines speak of one man or of one woman most of all. */
const peopleOf = oncePer(({ pools }: Scenario): ReadonlyMap<string, 'he' | 'she'> => {
  const counts = new Map<string, { he: number; she: number }>();
  for (const [place, lines] of pools) {
    const [group, topic] = place.split('.');
    if (group !== 'topics' || topic === undefined) continue;
    const count = counts.get(topic) ?? { he: 0, she: 0 };
    for (const { say } of lines) {
      count.he += say.match(/\b(he|him|his)\b/gi)?.length ?? 0;
      count.she += say.match(/\b(she|her|hers)\b/gi)?.length ?? 0;
    }
    counts.set(topic, count);
  }
  return new Map(
    [...counts]
      .filter(([, { he, she }]) => he + she >= few && he !== she)
      .map(([topic, { he, she }]) => [topic, he > she ? 'he' : 'she']),
  );
});

// Fewer pronouns than these do not make a topic about somebody.
const few = 3;
