import type { Tried } from '../practice/standing.ts';
import type { Attempt } from '../store/assignment-store.ts';

/** A trainee's try at an assignment: a session, or what was begun of an engagement. */
export interface WholeAttempt extends Tried {
  /** Milliseconds since 1970, UTC. */
  readonly begunAt: number;
  /** Its alliance, where that is still there; null at a scenario. */
  readonly alliance: string | null;
  /** Its sessions in their order, never none. */
  readonly parts: readonly Attempt[];
  /** Whether its trainee has deleted all of it. */
  readonly gone: boolean;
}

/**
 * Puts together what belongs to one try. It has ended once its last session has.
 *
 * @param attempts of one trainee at one assignment, in the order in which they began
 * @param sessions how many sessions the assignment has, or null where nobody knows any more: then those begun are all
 */
export function wholeAttempts(
  attempts: readonly Attempt[],
  sessions: number | null,
): WholeAttempt[] {
  const tries = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const key = attempt.alliance?.id ?? attempt.id;
    tries.set(key, [...(tries.get(key) ?? []), attempt]);
  }
  return [...tries.values()].map((parts) => {
    const last = sessions === null ? parts.at(-1) : parts[sessions - 1];
    const endedAt = last?.session?.endedAt ?? null;
    const alliance = parts.find((part) => part.alliance?.there === true)?.alliance?.id ?? null;
    return {
      begunAt: parts[0]?.begunAt ?? 0,
      alliance,
      parts,
      gone: alliance === null && parts.every(({ session }) => session === null),
      endedAt,
      // What is said of the first session does not end the others.
      releasedAt: endedAt === null ? null : releasedOf(parts),
    };
  });
}

function releasedOf(parts: readonly Attempt[]): number | null {
  const released = parts.flatMap(({ session }) => session?.review?.releasedAt ?? []);
  return released.length === 0 ? null : Math.max(...released);
}
