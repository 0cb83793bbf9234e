import type { Scenario } from '../scenario.ts';
import type { Wording } from '../wording.ts';
import { doubtful, type Doubt } from './doubt.ts';
import { expandWording } from './expand-wording.ts';
import { topicsNamed } from './topics-named.ts';

/** Topics that are hardly ever the one that is heard, tangents that nobody can follow by name, and words that cannot be heard. */
export function unheardTopics(scenario: Scenario): Doubt[] {
  const { topics, tangents } = scenario.file;
  const asked = [
    ...Object.entries(topics).map(([id, topic]) => ['topics', id, topic.asked] as const),
    ...Object.entries(tangents).map(([id, tangent]) => ['tangents', id, tangent.asked] as const),
  ];
  return [
    ...asked.flatMap(([group, id, words]) => [
      ...words.flatMap((wording, at) => unmatched([group, id, 'asked', at], wording, words)),
      ...overheard(scenario, group, id, words),
    ]),
    ...unmentioned(scenario),
  ];
}

/** Words that are read otherwise than they are written here. */
function unmatched(path: (string | number)[], wording: string, asked: readonly string[]): Doubt[] {
  const plain = wording.normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (plain !== wording.normalize('NFD'))
    return [
      doubtful(
        path,
        `"${wording}" is never heard: marks are taken off letters before. ${asked.includes(plain) ? 'Leave it out.' : `Write "${plain}".`}`,
      ),
    ];
  const apart = wording.replaceAll(hyphen, ' ');
  if (apart === wording || asked.includes(apart)) return [];
  const cure = /[(|]/.test(wording)
    ? 'give the words with a space a wording of their own'
    : `write "${apart}" beside it`;
  return [doubtful(path, `"${wording}": most hyphens are read as a space, ${cure}.`)];
}

// A hyphen between two words, but for the beginnings of words behind which it is kept.
const hyphen = /(?<!\b(?:sub|co|ex|e|re|x|pre|anti|multi))(?<=\p{L})-(?=\p{L})/gu;

/** All wordings make something else be heard first. */
function overheard(
  { wordings, file }: Scenario,
  group: 'topics' | 'tangents',
  id: string,
  asked: readonly string[],
): Doubt[] {
  const others = new Set<string>();
  for (const source of asked)
    for (const text of expandWording(source)) {
      const heard = rank(wordings, text);
      const first = group === 'topics' ? heard[0] : heard.find((one) => one in file.topics);
      if (first === undefined || first === id) return [];
      others.add(first);
    }
  const names = [...others].map((other) => `"${other}"`).join(', ');
  return [
    group === 'topics'
      ? doubtful(
          [group, id, 'asked'],
          `"${id}" is never the first that is heard: all its words ask for ${names} as clearly. Give it words of its own.`,
          'key',
        )
      : doubtful(
          [group, id, 'asked'],
          `Nobody can follow "${id}" by its name: all its words ask for ${names}, too. Give it words of its own.`,
          'key',
        ),
  ];
}

/** What is heard in a text, the clearest first, and of equals what comes first in the file: as the practice hears it. */
function rank(wordings: ReadonlyMap<string, readonly Wording[]>, text: string): string[] {
  return [...wordings]
    .map(([id, ways]) => ({
      id,
      score: Math.max(
        0,
        ...ways.map(({ pattern, weight }) => {
          const at = text.search(pattern);
          return at === -1 ? 0 : weight + (1 - at / (text.length + 1)) / 10;
        }),
      ),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** What lies under the question, and nothing that is said elsewhere leads a coach to it. */
function unmentioned(scenario: Scenario): Doubt[] {
  const { file, pools } = scenario;
  const known = new Set(
    topicsNamed(
      scenario,
      [...file.situation, ...(file.discovery ?? []).map(({ answer }) => answer)].join(' . '),
    ).map(({ id }) => id),
  );
  for (const [place, lines] of pools)
    for (const { say, about } of lines) {
      if (about !== null) known.add(about);
      for (const { id } of topicsNamed(scenario, say))
        if (!place.startsWith(`topics.${id}.`)) known.add(id);
    }
  return Object.keys(file.endings.deep)
    .filter((id) => !known.has(id))
    .map((id) =>
      doubtful(
        ['topics', id],
        `Nothing that the client says elsewhere leads to "${id}": let a line name one of its words, or tag one with (about ${id}).`,
        'key',
      ),
    );
}
