import { evaluate } from '../rubric/evaluate.ts';
import type { Finding, Move, SpokenTurn, TurnReport } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { scoreSession, type SessionScore } from '../rubric/score.ts';

/** A turn of a conversation with what the rubric heard in it; a client's turn carries neither moves nor findings. */
export interface RatedTurn extends SpokenTurn {
  /** 0 for the first turn of the conversation, whoever speaks. */
  readonly index: number;
  readonly moves: readonly Move[];
  readonly findings: readonly Finding[];
}

/** A whole conversation, rated. */
export interface RatedTranscript extends SessionScore {
  readonly turns: readonly RatedTurn[];
}

/**
 * Rates every coach turn in the light of the turns before it, and the conversation as a session.
 *
 * @param focus what coach and client agreed to work on, or null when nothing is known
 */
export function rateTranscript(
  rubric: Rubric,
  spoken: readonly SpokenTurn[],
  focus: string | null,
): RatedTranscript {
  let position = 0;
  const turns = spoken.map(({ speaker, text }, index): RatedTurn => {
    const report =
      speaker === 'coach'
        ? evaluate(rubric, {
            focus,
            context: spoken.slice(0, index),
            coach: text,
            position: position++,
          })
        : silent;
    return { index, speaker, text, ...report };
  });
  return { turns, ...scoreSession(rubric, coachTurns(turns)) };
}

/** The turns that were rated, in order. */
export function coachTurns(turns: readonly RatedTurn[]): RatedTurn[] {
  return turns.filter(({ speaker }) => speaker === 'coach');
}

const silent: TurnReport = { moves: [], findings: [] };
