import { standing, type Tried } from '../practice/standing.ts';
import type { Assignment, Attempt } from '../store/assignment-store.ts';
import type { Cohort } from '../store/cohort-store.ts';
import type { AssignmentView, AttemptView, OwnAssignment } from './contract/assignment.ts';
import type { Practice } from './practice.ts';

/** An assignment as everybody in its cohort sees it. */
export function viewAssignment(practice: Practice, assignment: Assignment): AssignmentView {
  const { id, instructions, mode, opensAt, dueAt, attempts, withdrawnAt } = assignment;
  const known = practice.scenarios.find((scenario) => scenario.id === assignment.scenario);
  return {
    id,
    scenario: {
      id: assignment.scenario,
      title: known?.title ?? assignment.scenario,
      client: known?.client.name ?? '',
    },
    instructions,
    mode,
    opensAt: new Date(opensAt).toISOString(),
    dueAt: dueAt === null ? null : new Date(dueAt).toISOString(),
    attempts,
    withdrawn: withdrawnAt !== null,
  };
}

/** An attempt as its trainee and their instructors see it. */
export function viewAttempt({ begunAt, session }: Attempt): AttemptView {
  const endedAt = session?.endedAt ?? null;
  return {
    session: session?.id ?? null,
    begunAt: new Date(begunAt).toISOString(),
    endedAt: endedAt === null ? null : new Date(endedAt).toISOString(),
    reviewed: (session?.review?.releasedAt ?? null) !== null,
  };
}

/** How far each attempt is, as far as its session is still there. */
export function triesOf(attempts: readonly Attempt[]): Tried[] {
  return attempts.flatMap(({ session }) =>
    session === null
      ? []
      : [{ endedAt: session.endedAt, releasedAt: session.review?.releasedAt ?? null }],
  );
}

/** An assignment as the trainee sees it whose attempts these are. */
export function viewOwn(
  practice: Practice,
  cohort: Cohort,
  assignment: Assignment,
  attempts: readonly Attempt[],
  now: number,
): OwnAssignment {
  const { id, title, timeZone } = cohort;
  return {
    ...viewAssignment(practice, assignment),
    cohort: { id, title, timeZone },
    standing: standing(assignment, triesOf(attempts), now),
    own: attempts.map(viewAttempt),
    open: whyClosed(cohort, assignment, attempts.length, now) === null,
  };
}

/** Why no attempt can begin, as a sentence, or null where one can. */
export function whyClosed(
  { archivedAt }: Cohort,
  { opensAt, attempts, withdrawnAt }: Assignment,
  had: number,
  now: number,
): string | null {
  if (archivedAt !== null) return 'The cohort is archived. Nothing in it can be begun any more.';
  if (withdrawnAt !== null) return 'Your instructor has withdrawn this assignment.';
  if (now < opensAt) return 'This assignment is not open yet.';
  if (attempts !== null && had >= attempts)
    return attempts === 1
      ? 'This assignment is tried once, and you have.'
      : `This assignment is tried ${attempts} times, and you have.`;
  return null;
}
