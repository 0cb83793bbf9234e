import type { AttemptView } from '../../server/api/contract/assignment.ts';

/** The session of the attempt that ended last, or null where none has ended or is still there. */
export function newestEnded(attempts: readonly AttemptView[]): string | null {
  let newest: { readonly session: string; readonly endedAt: string } | null = null;
  for (const { session, endedAt } of attempts) {
    if (session === null || endedAt === null) continue;
    if (newest === null || endedAt > newest.endedAt) newest = { session, endedAt };
  }
  return newest?.session ?? null;
}

/** The session of an attempt that still runs, or null. */
export function runningAttempt(attempts: readonly AttemptView[]): string | null {
  return (
    attempts.find(({ session, endedAt }) => session !== null && endedAt === null)?.session ?? null
  );
}
