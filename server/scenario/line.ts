import type { AskedLine } from './story-file.ts';
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
  /** Name of the feeling that the line shows, or null. */
  readonly feeling: string | null;
  /** Name of the part that the line casts the coach in, or null. */
  readonly role: string | null;
  /** What is remembered in the sessions after it, once it is said: `agreed`, `agreed pauses`, `promised`. */
  readonly leaves: readonly string[];
  /** What must be remembered of the sessions before, or null. */
  readonly after: string | null;
  /** Questions that the line answers, in a coach's words. */
  readonly asked: readonly string[];
  /** The topic or tangent that must have come up before in the session, since the line presupposes it, or null. */
  readonly since: string | null;
}

/** What the tags of a scenario's lines may name. */
export interface TagNames {
  readonly topics: readonly string[];
  readonly tangents: readonly string[];
  readonly feelings: readonly string[];
  readonly projections: readonly string[];
  /** What can be remembered of the sessions before; empty where there are none. */
  readonly marks: readonly string[];
}

/** A line that could be read, or what is wrong with its tags. */
export type ReadLine = { readonly line: Line } | { readonly fault: string };

// A tag of one word stands alone; one of two names something.
const keeps: Readonly<Record<string, string>> = { agrees: 'agreed', promises: 'promised' };

/**
 * Reads one entry of a list of speech: `(partial, feeling shame, about father) I miss it.`
 *
 * @param names what its tags may name
 */
export function readLine(id: string, entry: string | AskedLine, names: TagNames): ReadLine {
  const text = typeof entry === 'string' ? entry : entry.say;
  const asked = typeof entry === 'string' ? [] : entry.asked.trim().split(/(?<=\?)\s+/);
  const open = asked.find((question) => !question.endsWith('?'));
  if (open !== undefined) return { fault: `"${open}" is no question: end each with "?".` };
  const [, inside, rest] = /^\(([^)]*)\)\s+(.*)$/su.exec(text) ?? [];
  const tags = inside === undefined ? [] : inside.split(',').map((tag) => tag.trim());
  for (const tag of tags) {
    const fault = tagFault(tag, names);
    if (fault !== null) return { fault };
  }
  const named = (word: string): string | null =>
    tags.find((tag) => tag.startsWith(`${word} `))?.slice(word.length + 1) ?? null;
  return {
    line: {
      id,
      say: rest ?? text,
      needs: depths.find((depth) => tags.includes(depth)) ?? 'guarded',
      offers: opportunities.filter((kind) => tags.includes(kind) || named(kind) !== null),
      about: named('about'),
      feeling: named('feeling'),
      role: named('role'),
      leaves: Object.entries(keeps).flatMap(([word, mark]) => {
        const name = named(word);
        return name === null ? (tags.includes(word) ? [mark] : []) : [mark, `${mark} ${name}`];
      }),
      asked,
      after: named('after'),
      since: named('since'),
    },
  };
}

function tagFault(tag: string, names: TagNames): string | null {
  const [word = '', ...more] = tag.split(' ');
  const name = more.join(' ');
  if (name === '')
    return [...depths, ...opportunities, ...Object.keys(keeps)].some((known) => known === word)
      ? null
      : `Unknown tag "${tag}". Tags are: ${[...depths, ...opportunities, ...Object.keys(keeps)].join(', ')}, feeling NAME, role NAME, about TOPIC, since TOPIC, after WHAT.`;
  if (word in keeps) return null;
  if (word === 'after' && names.marks.length === 0)
    return `"${tag}" waits for a session before this one: it belongs in a later session of an engagement.`;
  const known: Readonly<Record<string, readonly string[]>> = {
    about: names.topics,
    feeling: names.feelings,
    role: names.projections,
    since: [...names.topics, ...names.tangents],
    after: names.marks,
  };
  const list = known[word];
  if (list === undefined) return `Unknown tag "${tag}".`;
  if (list.includes(name)) return null;
  return `The tag "${tag}" names nothing. It can name: ${list.join(', ')}.`;
}
