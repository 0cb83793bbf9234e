import type { MarkerScore } from '../rubric/score.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { debrief, type DebriefTurn } from './debrief.ts';
import type { Session } from './session.ts';

/** One exchange of a branch: what the coach said, what was heard in it, and what the client made of it. */
export interface ComparedExchange {
  /** 0 for the first coach turn of the session. */
  readonly index: number;
  readonly coach: DebriefTurn;
  /** The client's words. */
  readonly reply: string;
  /** Where the client stood after it, 0–1 each. */
  readonly trust: number;
  readonly openness: number;
}

/** A take from where it leaves the other one, and what it came to as a whole. */
export interface Branch {
  readonly exchanges: readonly ComparedExchange[];
  /** Of the whole take, what both share included. */
  readonly markers: readonly MarkerScore[];
}

/** Two takes side by side. */
export interface Comparison {
  /** The first exchange in which they differ; the number of all exchanges where they do not. */
  readonly parting: number;
  /** The client's words that both takes answer, each in its own way. */
  readonly before: string;
  readonly branches: readonly [Branch, Branch];
}

/** Lays two takes of one session side by side, from the turn where their words part. */
export function compareTakes(rubric: Rubric, one: Session, other: Session): Comparison {
  const parting = partingOf(one, other);
  return {
    parting,
    before: one.exchanges[parting - 1]?.reply ?? one.opening,
    branches: [branch(rubric, one, parting), branch(rubric, other, parting)],
  };
}

/** Told by the words and not by where a take began: somebody may say the same again and part later. */
function partingOf(one: Session, other: Session): number {
  const differ = one.exchanges.findIndex(({ coach, reply }, index) => {
    const beside = other.exchanges[index];
    return beside === undefined || beside.coach !== coach || beside.reply !== reply;
  });
  return differ === -1 ? one.exchanges.length : differ;
}

function branch(rubric: Rubric, session: Session, parting: number): Branch {
  // What to practise next is not asked here, so the scenario need not tell what it gives occasion for.
  const { markers, trust, turns } = debrief(rubric, session, []);
  const spoken = turns.filter(({ speaker }) => speaker === 'coach');
  return {
    markers,
    exchanges: session.exchanges.slice(parting).flatMap(({ index, reply }) => {
      const coach = spoken[index];
      const point = trust[index];
      if (coach === undefined || point === undefined) return [];
      return [{ index, coach, reply, trust: point.trust, openness: point.openness }];
    }),
  };
}
