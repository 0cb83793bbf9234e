import type { SessionView, TakeTurn } from '../../server/api/contract/session.ts';
import { ApiProblem } from '../api-problem.ts';

/** How a turn fared. In every case but `taken` the words belong back in the text box. */
export type Sent =
  | { readonly outcome: 'taken'; readonly session: SessionView }
  /** The session is further on than the page knew, by another tab or by a turn whose answer was lost. */
  | { readonly outcome: 'overtaken'; readonly session: SessionView }
  | { readonly outcome: 'failed'; readonly problem: unknown };

/** What sending needs from outside. */
export interface Wire {
  readonly takeTurn: (session: string, turn: TakeTurn) => Promise<SessionView>;
  readonly readSession: (session: string) => Promise<SessionView>;
  /** Waits before the second try. */
  readonly pause: () => Promise<unknown>;
}

/**
 * Sends a turn. When the answer is lost the same turn goes out once more: its index keeps the server from taking it
 * twice. Never throws.
 */
export async function sendTurn(session: string, turn: TakeTurn, wire: Wire): Promise<Sent> {
  try {
    return { outcome: 'taken', session: await takeOrRepeat(session, turn, wire) };
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.status !== 409) {
      return { outcome: 'failed', problem };
    }
    const now = await wire.readSession(session).catch(() => null);
    const wentOn = now !== null && (now.exchanges.length > turn.index || now.endedAt !== null);
    return wentOn ? { outcome: 'overtaken', session: now } : { outcome: 'failed', problem };
  }
}

async function takeOrRepeat(session: string, turn: TakeTurn, wire: Wire): Promise<SessionView> {
  try {
    return await wire.takeTurn(session, turn);
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || !problem.answerLost) throw problem;
    await wire.pause();
    return wire.takeTurn(session, turn);
  }
}
