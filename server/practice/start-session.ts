import type { Rubric } from '../rubric/rubric.ts';
import { openClient } from '../scenario/client.ts';
import type { Memory } from '../scenario/memory.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { AlliancePlace, PractisedSession } from './session.ts';

/** Who begins what, and when. */
export interface SessionStart {
  readonly id: string;
  readonly account: string;
  /** 0 to 2³² − 1. */
  readonly seed: number;
  /** Milliseconds since 1970, UTC. */
  readonly startedAt: number;
}

/**
 * A session with the client's first words and nothing said yet by the coach.
 *
 * @param returning the session's place in an alliance and what the client remembers, or null for a session that stands alone
 */
export function startSession(
  rubric: Rubric,
  scenario: Scenario,
  start: SessionStart,
  returning: { readonly place: AlliancePlace; readonly memory: Memory | null } | null = null,
): PractisedSession {
  const { state, opening } = openClient(scenario, start.seed, returning?.memory ?? null);
  return {
    ...start,
    takenFrom: null,
    scenario: { id: scenario.id, version: scenario.version },
    real: null,
    rubric: { id: rubric.id, version: rubric.version },
    endedAt: null,
    ending: null,
    opening,
    cameIn: state,
    alliance: returning?.place ?? null,
    exchanges: [],
  };
}
