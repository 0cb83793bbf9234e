/** Where a trainee stands with something that they were asked to practise. */
export type Standing = 'not-open' | 'not-begun' | 'in-progress' | 'done' | 'late';

/** When an assignment can be begun and has to be done, in milliseconds since 1970, UTC. */
export interface Dates {
  readonly opensAt: number;
  /** Null where it is never late. */
  readonly dueAt: number | null;
}

/**
 * Where a trainee stands: `done` from the first attempt that ended in time on; `late` where the date has passed without one,
 * whether anything was begun, ended later or not.
 *
 * @param ends when each attempt ended, in milliseconds since 1970, UTC; null for one that runs
 * @param now milliseconds since 1970, UTC
 */
export function standing(
  { opensAt, dueAt }: Dates,
  ends: readonly (number | null)[],
  now: number,
): Standing {
  if (ends.some((at) => at !== null && (dueAt === null || at <= dueAt))) return 'done';
  if (dueAt !== null && now > dueAt) return 'late';
  if (ends.length > 0) return 'in-progress';
  return now < opensAt ? 'not-open' : 'not-begun';
}
