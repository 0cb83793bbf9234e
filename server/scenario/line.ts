import { depths, opportunities, type Depth, type Opportunity } from './client-state.ts';

/** One line of the client, spoken at most once in a session. */
export interface Line {
  /** Place in the scenario file: `topics.father.open.0`. */
  readonly id: string;
  readonly say: string;
  /** How far the client must let the coach in before they say it. */
  readonly needs: Depth;
  /** What the line offers the coach to take up. */
  readonly offers: readonly Opportunity[];
  /** The topic that the line turns to, or null. */
  readonly about: string | null;
}

/** A line that could be read, or what is wrong with its tags. */
export type ReadLine = { readonly line: Line } | { readonly fault: string };

/**
 * Reads one entry of a list of speech: `(partial, feeling, about father) I miss it.`
 *
 * @param topics ids that `about` may name
 */
export function readLine(id: string, text: string, topics: readonly string[]): ReadLine {
  const [, inside, rest] = /^\(([^)]*)\)\s+(.*)$/su.exec(text) ?? [];
  const tags = inside === undefined ? [] : inside.split(',').map((tag) => tag.trim());
  const unknown = tags.find((tag) => !isTag(tag, topics));
  if (unknown !== undefined)
    return {
      fault: `Unknown tag "${unknown}". Tags are: ${[...depths, ...opportunities].join(', ')}, about TOPIC.`,
    };
  return {
    line: {
      id,
      say: rest ?? text,
      needs: depths.find((depth) => tags.includes(depth)) ?? 'guarded',
      offers: opportunities.filter((kind) => tags.includes(kind)),
      about: tags.find((tag) => tag.startsWith('about '))?.slice('about '.length) ?? null,
    },
  };
}

function isTag(tag: string, topics: readonly string[]): boolean {
  if (tag.startsWith('about ')) return topics.includes(tag.slice('about '.length));
  return [...depths, ...opportunities].some((known) => known === tag);
}
