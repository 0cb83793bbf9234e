import { standing } from '../practice/standing.ts';
import type { Assignment, Attempt } from '../store/assignment-store.ts';
import type { Cohort } from '../store/cohort-store.ts';
import type {
  AssignmentView,
  AttemptView,
  OwnAssignment,
  Standing,
} from './contract/assignment.ts';
import type { Practice } from './practice.ts';
import { wholeAttempts, type WholeAttempt } from './whole-attempts.ts';

/** What an assignment is called, whom one meets in it and how often. */
interface Assigned {
  readonly title: string;
  readonly client: string;
  /** Titles of its sessions in their order, or null where the engagement is not here any more. */
  readonly titles: readonly string[] | null;
}

/** What is practised in an assignment; called by its id where it is not here any more. */
export function assigned(
  practice: Practice,
  { kind, scenario: id }: Pick<Assignment, 'kind' | 'scenario'>,
): Assigned {
  if (kind === 'engagement') {
    const engagement = practice.engagement(id);
    if (engagement === null) return { title: id, client: '', titles: null };
    const { title, client, titles } = engagement;
    return { title, client: client.name, titles };
  }
  const scenario = practice.scenario(id);
  const title = scenario?.title ?? id;
  return { title, client: scenario?.client.name ?? '', titles: [title] };
}

/** Whether the cohort can still meet whom it was asked to meet. */
function isThere(
  practice: Practice,
  { kind, scenario, cohort }: Pick<Assignment, 'kind' | 'scenario' | 'cohort'>,
): boolean {
  if (kind === 'engagement') return practice.engagement(scenario) !== null;
  const open = practice.scenarios({ account: null, cohorts: [cohort] });
  return open.some(({ id }) => id === scenario);
}

/** An assignment as everybody in its cohort sees it. */
export function viewAssignment(practice: Practice, assignment: Assignment): AssignmentView {
  const { id, kind, instructions, mode, opensAt, dueAt, attempts, withdrawnAt } = assignment;
  const { title, client, titles } = assigned(practice, assignment);
  return {
    id,
    kind,
    scenario: { id: assignment.scenario, title, client },
    sessions: titles?.length ?? null,
    instructions,
    mode,
    opensAt: toIso(opensAt),
    dueAt: dueAt === null ? null : toIso(dueAt),
    attempts,
    withdrawn: withdrawnAt !== null,
    there: isThere(practice, assignment),
  };
}

/** How far one trainee is with an assignment. */
export interface Progress {
  readonly standing: Standing;
  /** Those that were deleted included. */
  readonly tries: readonly WholeAttempt[];
  readonly attempts: AttemptView[];
}

/**
 * How far a trainee is with an assignment.
 *
 * @param attempts theirs at it, in the order in which they began
 * @param now milliseconds since 1970, UTC
 */
export function progressAt(
  practice: Practice,
  assignment: Assignment,
  attempts: readonly Attempt[],
  now: number,
): Progress {
  const { titles } = assigned(practice, assignment);
  const tries = wholeAttempts(attempts, titles?.length ?? null);
  const there = tries.filter(({ gone }) => !gone);
  return {
    standing: standing(assignment, there, now),
    tries,
    attempts: tries.map((one) => viewAttempt(one, titles ?? [])),
  };
}

function viewAttempt(
  { alliance, begunAt, endedAt, parts, releasedAt }: WholeAttempt,
  titles: readonly string[],
): AttemptView {
  const there = parts.findLast(({ session }) => session !== null);
  return {
    session: there?.session?.id ?? null,
    alliance,
    begunAt: toIso(begunAt),
    endedAt: endedAt === null ? null : toIso(endedAt),
    reviewed: releasedAt !== null,
    sessions: parts.map(({ alliance: place, begunAt: began, session }, at) => ({
      session: session?.id ?? null,
      title: titles[place?.order ?? at] ?? '',
      begunAt: toIso(began),
      endedAt: session?.endedAt == null ? null : toIso(session.endedAt),
      reviewed: (session?.review?.releasedAt ?? null) !== null,
    })),
  };
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
  const { standing: own, tries, attempts: seen } = progressAt(practice, assignment, attempts, now);
  return {
    ...viewAssignment(practice, assignment),
    cohort: { id, title, timeZone },
    standing: own,
    own: seen,
    open: whyClosed(practice, cohort, assignment, tries.length, now) === null,
  };
}

/**
 * Why no attempt can begin, as a sentence, or null where one can.
 *
 * @param had how many the trainee has had
 */
export function whyClosed(
  practice: Practice,
  { archivedAt }: Cohort,
  assignment: Assignment,
  had: number,
  now: number,
): string | null {
  const { opensAt, attempts, withdrawnAt } = assignment;
  if (archivedAt !== null) return 'The cohort is archived. Nothing in it can be begun any more.';
  if (withdrawnAt !== null) return 'Your instructor has withdrawn this assignment.';
  if (!isThere(practice, assignment))
    return 'Who wrote this client has withdrawn them, or shares them with this cohort no longer. Tell your instructor.';
  if (now < opensAt) return 'This assignment is not open yet.';
  if (attempts !== null && had >= attempts)
    return attempts === 1
      ? 'This assignment is tried once, and you have.'
      : `This assignment is tried ${attempts} times, and you have.`;
  return null;
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
