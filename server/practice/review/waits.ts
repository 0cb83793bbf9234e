import type { Comment, Dispute, Review } from './review.ts';

/** Whether a dispute waits for a decision. */
export function isOpen({ decision, withdrawnAt }: Dispute): boolean {
  return decision === null && withdrawnAt === null;
}

/**
 * What the trainee wrote and nobody has answered since in the same thread, in the order in which it was written.
 *
 * @param trainee id of their account
 */
export function unanswered({ comments }: Review, trainee: string): Comment[] {
  const standing = comments.filter(({ takenBackAt }) => takenBackAt === null);
  return standing.filter(
    (reply, at) =>
      reply.by === trainee &&
      !standing
        .slice(at + 1)
        .some((one) => one.by !== trainee && threadOf(one, comments) === threadOf(reply, comments)),
  );
}

/**
 * When somebody else last said something in a review: its release, a comment, a verdict, or a decision.
 *
 * @param reader id of the account that reads it
 * @returns milliseconds since 1970, UTC, or null where nobody has
 */
export function newestWord(
  { releasedAt, comments, verdicts, disputes }: Review,
  reader: string,
): number | null {
  const said = [...comments, ...verdicts, ...disputes.flatMap(({ decision }) => decision ?? [])]
    .filter(({ by }) => by !== reader)
    .map(({ at }) => at);
  const all = releasedAt === null ? said : [...said, releasedAt];
  return all.length === 0 ? null : Math.max(...all);
}

/** Id of the comment that a thread began with. */
function threadOf({ id, replyTo }: Comment, comments: readonly Comment[]): string {
  const before = comments.find((one) => one.id === replyTo);
  return before === undefined ? id : threadOf(before, comments);
}
