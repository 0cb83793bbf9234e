import type { ReviewView } from '../../server/api/contract/review.ts';
import type { OwnSession } from '../../server/api/contract/session.ts';

const keyOf = (session: string) => `coequal:read:${session}`;

/** Keeps in the browser that the person has read a review as it stands. A browser that keeps nothing tells the same news again. */
export function markRead({ releasedAt, session, turns }: ReviewView): void {
  if (releasedAt === null) return;
  const findings = turns.flatMap((turn) => turn.findings);
  const said = [
    ...turns.flatMap(({ comments }) => comments),
    ...findings.flatMap(({ verdicts }) => verdicts),
    ...findings.flatMap(({ disputes }) => disputes.flatMap(({ decision }) => decision ?? [])),
  ];
  const others = said.filter(({ by }) => !by.own).map(({ at }) => at);
  try {
    localStorage.setItem(keyOf(session), [releasedAt, ...others].toSorted().at(-1) ?? '');
  } catch {
    // Nothing to do: see above.
  }
}

/** What is new in a session’s review since it was read in this browser: all of it, something in it, or nothing. */
export function newsOf({ id, review }: OwnSession): 'reviewed' | 'more' | null {
  if (review === null) return null;
  const read = readMark(id);
  if (read === null) return 'reviewed';
  return review.newestAt > read ? 'more' : null;
}

function readMark(session: string): string | null {
  try {
    return localStorage.getItem(keyOf(session));
  } catch {
    return null;
  }
}
