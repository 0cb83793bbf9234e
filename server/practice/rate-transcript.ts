import { evaluate } from '../rubric/evaluate.ts';
import type { SpokenTurn, TurnReport } from '../rubric/finding.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { hearSession, type SessionReport } from '../rubric/hear-session.ts';
import { talkShare } from './move-counts.ts';

/** A turn of a conversation with what the rubric heard in it; a client's turn carries nothing. */
export interface RatedTurn extends SpokenTurn, TurnReport {
  /** 0 for the first turn of the conversation, whoever speaks. */
  readonly index: number;
}

/** A whole conversation, rated. */
export interface RatedTranscript extends SessionReport {
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
  return { turns, ...hearSession(rubric, coachTurns(turns), talkShare(spoken)) };
}

/** The turns that were rated, in order. */
export function coachTurns(turns: readonly RatedTurn[]): RatedTurn[] {
  return turns.filter(({ speaker }) => speaker === 'coach');
}

const silent: TurnReport = { moves: [], findings: [], opportunities: [] };
