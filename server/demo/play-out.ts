import type { Practice } from '../api/practice.ts';
import type { Session } from '../practice/session.ts';
import { draw } from '../scenario/random.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Store } from '../store/store.ts';
import { coachTurn, type Coach, type SaidLine } from './coach-turn.ts';

/** A session that was played, with what its coach meant to do in each turn. */
export interface PlayedOut {
  readonly id: string;
  readonly turns: readonly SaidLine[];
  /** Milliseconds since 1970, UTC. */
  readonly endedAt: number;
}

const SECOND = 1000;

/**
 * Plays a session that was begun, turn by turn as a person would, until its client ends it.
 *
 * @param most turns after which it is left as it is; it is left running then
 * @throws Error when a turn cannot be kept
 */
export async function playOut(
  practice: Practice,
  store: Store,
  scenario: Scenario,
  coach: Coach,
  begun: Session,
  most = Infinity,
): Promise<PlayedOut> {
  let session = begun;
  let at = begun.startedAt;
  const turns: SaidLine[] = [];
  while (session.endedAt === null && turns.length < most) {
    const line = coachTurn(coach, scenario, session, turns);
    at += (25 + draw(session.seed, `${turns.length}:pause`, 70)) * SECOND;
    const taken = await practice.takeTurn(session, line.coach, at);
    if (taken === null) throw new Error(`The scenario "${scenario.id}" is not there.`);
    const { exchange, closing } = taken;
    if (!(await store.addExchange(session.id, exchange, closing)))
      throw new Error(`Turn ${exchange.index} of session ${session.id} was not kept.`);
    session = { ...session, ...closing, exchanges: [...session.exchanges, exchange] };
    turns.push(line);
  }
  return { id: session.id, turns, endedAt: at };
}
