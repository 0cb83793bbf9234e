import type { SpokenTurn } from '../rubric/finding.ts';
import type { Stamp } from './real-talk.ts';

/** A turn of a real session as it is brought here. */
export interface BroughtTurn extends SpokenTurn {
  readonly stamp: Stamp | null;
}

/** A talk in the lines of a session: an opening, and then exchanges. */
export interface LaidOutTalk {
  readonly opening: string;
  /** A coach who says nothing more to a client stays null, and a client who says nothing more is empty. */
  readonly exchanges: readonly { readonly coach: string | null; readonly reply: string }[];
  /** By line as the debrief counts. */
  readonly stamps: readonly (Stamp | null)[];
}

/**
 * Lays a talk out as a session is kept: the client's first words, and then one exchange for each turn of the coach. Turns of one
 * speaker that follow each other are one; where the coach speaks first, the opening is empty.
 */
export function layOutTalk(turns: readonly BroughtTurn[]): LaidOutTalk {
  const joined = joinNeighbours(turns);
  const [first] = joined;
  const opening = first?.speaker === 'client' ? first : null;
  const rest = opening === null ? joined : joined.slice(1);
  // From here on coach and client take turns, the coach first.
  const coaches = rest.filter(({ speaker }) => speaker === 'coach');
  const clients = rest.filter(({ speaker }) => speaker === 'client');
  return {
    opening: opening?.text ?? '',
    exchanges: coaches.map(({ text }, at) => ({ coach: text, reply: clients[at]?.text ?? '' })),
    stamps: [
      opening?.stamp ?? null,
      ...coaches.flatMap(({ stamp }, at) => [stamp, clients[at]?.stamp ?? null]),
    ],
  };
}

function joinNeighbours(turns: readonly BroughtTurn[]): BroughtTurn[] {
  const joined: BroughtTurn[] = [];
  for (const turn of turns) {
    const before = joined.at(-1);
    if (before?.speaker !== turn.speaker) joined.push(turn);
    else joined[joined.length - 1] = join(before, turn);
  }
  return joined;
}

function join(one: BroughtTurn, next: BroughtTurn): BroughtTurn {
  const start = one.stamp?.start ?? next.stamp?.start;
  const end = next.stamp?.end ?? null;
  return {
    speaker: one.speaker,
    text: `${one.text} ${next.text}`,
    stamp: start === undefined ? null : { start, end },
  };
}
