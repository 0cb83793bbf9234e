import type { Policy } from './policy.ts';
import { levelAfter, type PlayedSession } from './play-policy.ts';

/** A law of the house that a client breaks with coaches of some policy, and the seeds at which they do. */
export interface BrokenLaw {
  readonly law: string;
  readonly seeds: readonly number[];
}

/**
 * What every client has to keep to, whoever coaches: no line twice, no reply without words, an end in time, and more openness
 * to a partner than to a beginner and to a beginner than to a coach who does harm, after as many turns.
 *
 * @param played the sessions of each policy, all at the same seeds
 * @param most turns after which the session has to be over
 */
export function brokenLaws(
  policies: readonly Policy[],
  played: ReadonlyMap<string, readonly PlayedSession[]>,
  most: number,
): BrokenLaw[] {
  const laws = policies.flatMap(({ id }) => {
    const sessions = played.get(id) ?? [];
    return [
      broken(`The client says a line twice to "${id}".`, sessions, saysAgain),
      broken(`The client answers "${id}" without a word.`, sessions, isDumb),
      broken(`The session with "${id}" does not end in time.`, sessions, ({ turns }) => {
        return turns.length > most || (turns.at(-1)?.state.ending ?? null) === null;
      }),
    ];
  });
  const below = (higher: string, lower: string): BrokenLaw => {
    const law = `The client is no more open to "${higher}" than to "${lower}" when the first of the two is done.`;
    const others = new Map((played.get(lower) ?? []).map((session) => [session.seed, session]));
    return broken(law, played.get(higher) ?? [], (session) => {
      const other = others.get(session.seed);
      if (other === undefined) return false;
      const turns = Math.min(session.turns.length, other.turns.length);
      return levelAfter(session, turns) <= levelAfter(other, turns);
    });
  };
  const harms = policies.filter((policy) => policy.harms);
  return [
    ...laws,
    below('partner', 'beginner'),
    ...harms.map(({ id }) => below('beginner', id)),
  ].filter(({ seeds }) => seeds.length > 0);
}

function broken(
  law: string,
  sessions: readonly PlayedSession[],
  breaks: (session: PlayedSession) => boolean,
): BrokenLaw {
  return { law, seeds: sessions.filter(breaks).map(({ seed }) => seed) };
}

function saysAgain({ turns }: PlayedSession): boolean {
  const lines = turns.flatMap((turn) => turn.lines);
  const replies = turns.map(({ reply }) => reply);
  return new Set(lines).size < lines.length || new Set(replies).size < replies.length;
}

function isDumb({ turns }: PlayedSession): boolean {
  return turns.some(({ reply }) => reply.trim() === '');
}
