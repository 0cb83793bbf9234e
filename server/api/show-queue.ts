import type { Assignment } from '../store/assignment-store.ts';
import { isOpen, unanswered } from '../practice/review/waits.ts';
import type { QueuedReview, ReviewQueue } from './contract/review-queue.ts';
import type { House } from './house.ts';
import { assigned } from './show-assignment.ts';

/** After every moment, in milliseconds since 1970, UTC. */
const never = Number.MAX_SAFE_INTEGER;

/** The sessions of a cohort that have ended: what waits for its instructors, and what is released. */
export async function showQueue({ store, practice }: House, cohort: string): Promise<ReviewQueue> {
  const [assignments, attempts, members, reviews] = await Promise.all([
    store.listAssignments(cohort),
    store.listAttempts(cohort),
    store.listMembers(cohort),
    store.reviewsOf(cohort),
  ]);
  /** What the session is called: of several of one engagement each by its own title, too. */
  const titleOf = (assignment: Assignment, order: number): string => {
    const { title, titles } = assigned(practice, assignment);
    const own = titles?.[order];
    return own === undefined || own === title ? title : `${title}: ${own}`;
  };
  const queued = attempts.flatMap(({ session, account, assignment: id, alliance }) => {
    const trainee = members.find((one) => one.account === account && one.role === 'trainee');
    const assignment = assignments.find((one) => one.id === id);
    if (!session || session.endedAt === null || !trainee || !assignment) return [];
    const review = reviews.find((one) => one.session === session.id);
    const open = review?.disputes.filter(isOpen) ?? [];
    const releasedAt = review?.releasedAt ?? null;
    const one: QueuedReview = {
      session: session.id,
      trainee: { id: account, name: trainee.name },
      assignment: { id, title: titleOf(assignment, alliance?.order ?? 0) },
      endedAt: new Date(session.endedAt).toISOString(),
      begun: review !== undefined,
      releasedAt: releasedAt === null ? null : new Date(releasedAt).toISOString(),
      openDisputes: open.length,
      replies: review === undefined ? 0 : unanswered(review, account).length,
    };
    return [{ since: open[0]?.at ?? never, one }];
  });
  const waits = ({ releasedAt, openDisputes }: QueuedReview): boolean =>
    releasedAt === null || openDisputes > 0;
  return {
    waiting: queued
      .filter(({ one }) => waits(one))
      .toSorted((a, b) => a.since - b.since || a.one.endedAt.localeCompare(b.one.endedAt))
      .map(({ one }) => one),
    released: queued
      .map(({ one }) => one)
      .filter((one) => !waits(one))
      .toSorted((a, b) => (b.releasedAt ?? '').localeCompare(a.releasedAt ?? '')),
  };
}
