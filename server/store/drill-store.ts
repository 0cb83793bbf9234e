import type { DrillAnswer, DrillRound } from '../practice/drill/drill-round.ts';
import type { MomentTry } from '../practice/moment-try.ts';

/** What is kept of drills, and of tries at moments of a session. */
export interface DrillStore {
  /** A new round, without answers. */
  addRound(round: DrillRound): Promise<void>;
  /** The round if it belongs to the account, else null. */
  findRound(id: string, account: string): Promise<DrillRound | null>;
  /** The account's rounds with all answers, oldest first. */
  roundsOf(account: string): Promise<DrillRound[]>;
  /** Keeps an answer. Returns false, with nothing kept, when its place was answered before or the round is gone. */
  addAnswer(round: string, answer: DrillAnswer): Promise<boolean>;
  /**
   * Keeps a try where its moment has room for it; of two at once the second finds the first.
   *
   * @param hasRoom asked with the tries at the same place, oldest first
   * @returns `full`, with nothing kept, where it has none, and `gone` when the session is
   */
  addTry(
    session: string,
    one: MomentTry,
    hasRoom: (tries: readonly MomentTry[]) => boolean,
  ): Promise<'kept' | 'full' | 'gone'>;
  /** A session's tries, oldest first. */
  triesIn(session: string): Promise<MomentTry[]>;
}
