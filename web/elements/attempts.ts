import type { AttemptView } from '../../server/api/contract/assignment.ts';
import { pathTo } from '../router.ts';

/** The session of the attempt that ended last, or null where none has ended or is still there. */
export function newestEnded(attempts: readonly AttemptView[]): string | null {
  let newest: { readonly session: string; readonly endedAt: string } | null = null;
  for (const { session, endedAt } of attempts) {
    if (session === null || endedAt === null) continue;
    if (newest === null || endedAt > newest.endedAt) newest = { session, endedAt };
  }
  return newest?.session ?? null;
}

/** The session that was reviewed and ended last, or null where none is. */
export function newestReviewed(attempts: readonly AttemptView[]): string | null {
  const reviewed = attempts
    .flatMap(({ sessions }) => sessions)
    .filter((one) => one.reviewed)
    .toSorted((a, b) => (a.endedAt ?? '').localeCompare(b.endedAt ?? ''));
  return reviewed.at(-1)?.session ?? null;
}

/** An attempt that goes on and is still there, or null. */
export function runningAttempt(attempts: readonly AttemptView[]): AttemptView | null {
  return (
    attempts.find(
      ({ alliance, endedAt, session }) =>
        endedAt === null && (alliance !== null || session !== null),
    ) ?? null
  );
}

/** The session of it that runs, or null between two sessions of an engagement. */
export function runningSession({ sessions }: AttemptView): string | null {
  return sessions.find(({ endedAt }) => endedAt === null)?.session ?? null;
}

/** Where its trainee goes on with an attempt: in the session that runs, or where the next one begins. */
export function pathOn(attempt: AttemptView): string {
  const session = runningSession(attempt);
  if (session !== null || attempt.alliance === null) return pathTo.practice(session ?? '');
  return pathTo.alliance(attempt.alliance);
}
