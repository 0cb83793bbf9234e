import type { Scenario } from '../scenario.ts';

/** A topic of the client's, in words by which they named it. */
export interface NamedTopic {
  readonly id: string;
  /** As a coach would say them back: `your wife` for "my wife". */
  readonly words: string;
}

/** The topics that the client's words name, in the order of their first naming. */
export function topicsNamed({ file, wordings }: Scenario, reply: string): NamedTopic[] {
  const said = reply.replaceAll('’', "'").split(/[^\p{L}\p{N}'-]+/u);
  const words = said.filter((word) => word !== '');
  const plain = words.map((word) => ` ${word.toLowerCase()}`).join('');
  return Object.keys(file.topics)
    .flatMap((id) => {
      const found = (wordings.get(id) ?? [])
        .map(({ pattern }) => pattern.exec(plain))
        .filter((match) => match !== null)
        .toSorted((a, b) => a.index - b.index)[0];
      if (found === undefined) return [];
      const at = plain.slice(0, found.index).split(' ').length - 1;
      const length = found[0].trim().split(' ').length;
      return [{ id, words: saidBack(words, at, length), at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, words: named }) => ({ id, words: named }));
}

// What stands in front of a noun, and what the coach says in its place.
const before: Readonly<Record<string, string>> = {
  my: 'your ',
  our: 'your ',
  a: 'the ',
  an: 'the ',
  the: 'the ',
  this: 'this ',
  that: 'that ',
  his: 'his ',
  her: 'her ',
  their: 'their ',
};

function saidBack(words: readonly string[], at: number, length: number): string {
  const lead = before[words[at - 1]?.toLowerCase() ?? ''] ?? '';
  return (
    lead +
    words
      .slice(at, at + length)
      .join(' ')
      .replace(/'s$/, '')
  );
}
