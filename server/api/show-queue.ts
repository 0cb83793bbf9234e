import type { ReviewQueue } from './contract/review-queue.ts';
import type { House } from './house.ts';

/** After every moment, in milliseconds since 1970, UTC. */
const never = Number.MAX_SAFE_INTEGER;

/** What waits for the instructors of a cohort: sessions with open disputes first, then those that ended and are not released, oldest first. */
export async function showQueue({ store, practice }: House, cohort: string): Promise<ReviewQueue> {
  const [assignments, attempts, members, disputes] = await Promise.all([
    store.listAssignments(cohort),
    store.listAttempts(cohort),
    store.listMembers(cohort),
    store.openDisputes(cohort),
  ]);
  const titleOf = (id: string): string =>
    practice.scenarios.find((scenario) => scenario.id === id)?.title ?? id;
  return attempts
    .flatMap(({ session, account, assignment: id }) => {
      const trainee = members.find((one) => one.account === account && one.role === 'trainee');
      const assignment = assignments.find((one) => one.id === id);
      if (!session || session.endedAt === null || !trainee || !assignment) return [];
      const open = disputes.filter((one) => one.session === session.id);
      const releasedAt = session.review?.releasedAt ?? null;
      if (releasedAt !== null && open.length === 0) return [];
      const waiting = {
        session: session.id,
        trainee: { id: account, name: trainee.name },
        assignment: { id, title: titleOf(assignment.scenario) },
        endedAt: new Date(session.endedAt).toISOString(),
        begun: session.review !== null,
        releasedAt: releasedAt === null ? null : new Date(releasedAt).toISOString(),
        openDisputes: open.length,
      };
      return [{ since: open[0]?.at ?? never, waiting }];
    })
    .toSorted((a, b) => a.since - b.since || a.waiting.endedAt.localeCompare(b.waiting.endedAt))
    .map(({ waiting }) => waiting);
}
