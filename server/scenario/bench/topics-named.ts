import type { Scenario } from '../scenario.ts';

/** A topic of the client's, in the words by which they named it. */
export interface NamedTopic {
  readonly id: string;
  readonly words: string;
}

/** The topics that the client's words name, in the order of their first naming. */
export function topicsNamed({ file, wordings }: Scenario, reply: string): NamedTopic[] {
  const plain = reply
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '')
    .map((word) => ` ${word}`)
    .join('');
  return Object.keys(file.topics)
    .flatMap((id) => {
      const found = (wordings.get(id) ?? [])
        .map(({ pattern }) => pattern.exec(plain))
        .filter((match) => match !== null)
        .toSorted((a, b) => a.index - b.index)[0];
      return found === undefined ? [] : [{ id, words: found[0].trim(), at: found.index }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, words }) => ({ id, words }));
}
