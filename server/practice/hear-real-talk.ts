import type { Rubric } from '../rubric/rubric.ts';
import { layOutTalk, type BroughtTurn } from './lay-out-talk.ts';
import { listen } from './listen.ts';
import type { RealTalk } from './real-talk.ts';
import type { Exchange, Session } from './session.ts';

/** A real session as somebody brings it. */
export interface BroughtTalk extends Omit<RealTalk, 'stamps'> {
  readonly id: string;
  readonly account: string;
  /** When it was brought. Milliseconds since 1970, UTC. */
  readonly broughtAt: number;
  readonly turns: readonly BroughtTurn[];
}

/** How far a talk is heard: coach turns. */
export interface HeardSoFar {
  readonly done: number;
  readonly of: number;
}

/**
 * Hears a real session turn by turn, each coach turn in the light of those before it, exactly as practised ones are heard. What the
 * client offers is told by their words alone.
 *
 * @yields after each coach turn, so that whoever drives it can do something else in between
 * @returns the session, which has ended
 */
export function* hearRealTalk(rubric: Rubric, talk: BroughtTalk): Generator<HeardSoFar, Session> {
  const { id, account, broughtAt, turns, ...about } = talk;
  const { opening, exchanges: said, stamps } = layOutTalk(turns);
  const heard: Exchange[] = [];
  const session: Session = {
    ...{ id, account, takenFrom: null, scenario: null, real: { ...about, stamps } },
    rubric: { id: rubric.id, version: rubric.version },
    seed: 0,
    ...{ startedAt: broughtAt, endedAt: broughtAt, ending: 'finished' },
    ...{ opening, cameIn: null, alliance: null, exchanges: heard },
  };
  for (const [index, { coach, reply }] of said.entries()) {
    const report = listen(rubric, session, coach);
    const at = about.talkedAt + (stamps[index * 2 + 1]?.start ?? 0);
    heard.push({ index, coach, report, reply, at, client: null, moved: [] });
    yield { done: index + 1, of: said.length };
  }
  return session;
}
