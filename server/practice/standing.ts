/** Where a trainee stands with something that they were asked to practise. */
export type Standing = 'not-open' | 'not-begun' | 'in-progress' | 'done' | 'late' | 'reviewed';

/** When an assignment can be begun and has to be done, in milliseconds since 1970, UTC. */
export interface Dates {
  readonly opensAt: number;
  /** Null where it is never late. */
  readonly dueAt: number | null;
}

/** An attempt: when it ended and when its review was released, in milliseconds since 1970, UTC; null where it runs, or none was. */
export interface Tried {
  readonly endedAt: number | null;
  readonly releasedAt: number | null;
}

/**
 * Where a trainee stands: `reviewed` once they can read what was said of an attempt; else `done` from the first attempt that ended in time on; `late` where the date has passed without one,
 * whether anything was begun, ended later or not.
 *
 * @param now milliseconds since 1970, UTC
 */
export function standing(
  { opensAt, dueAt }: Dates,
  attempts: readonly Tried[],
  now: number,
): Standing {
  if (attempts.some(({ releasedAt }) => releasedAt !== null)) return 'reviewed';
  if (attempts.some(({ endedAt: at }) => at !== null && (dueAt === null || at <= dueAt)))
    return 'done';
  if (dueAt !== null && now > dueAt) return 'late';
  if (attempts.length > 0) return 'in-progress';
  return now < opensAt ? 'not-open' : 'not-begun';
}
