import type { AssignmentView } from '../api/contract/assignment.ts';
import type { SessionView } from '../api/contract/session.ts';
import type { Practice } from '../api/practice.ts';
import type { Session } from '../practice/session.ts';
import { draw } from '../scenario/random.ts';
import { policies } from '../scenario/bench/policies.ts';
import type { Policy } from '../scenario/bench/policy.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Store } from '../store/store.ts';
import type { Happening } from './agenda.ts';
import type { Coach } from './coach-turn.ts';
import type { FoundedCohort } from './found-school.ts';
import type { Trainee } from './people.ts';
import { playOut, type PlayedOut } from './play-out.ts';
import { decide, readReview, reviewSession } from './review-session.ts';
import type { Task } from './syllabus.ts';
import type { Visitor } from './visitor.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
// Engagements have three sessions, counted from 0.
const LAST_SESSION = 2;
// How long the term lasts, in weeks.
const WEEKS = 8;

/** What the term is played with. */
export interface Term {
  readonly practice: Practice;
  readonly store: Store;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Milliseconds since 1970, UTC: the first Monday, at midnight. */
  readonly begins: number;
  readonly seed: number;
  /** Told of each session that was played. */
  readonly played: (session: PlayedOut) => void;
}

/** Somebody in a cohort, as who they are and how they coach. */
interface Learner {
  readonly trainee: Trainee;
  readonly id: string;
  readonly visitor: Visitor;
}

/** Everything that a cohort does in the term: what is assigned, what its trainees make of it, and what its instructor says of that. */
export function planTerm(
  term: Term,
  cohort: FoundedCohort,
  tasks: readonly Task[],
  people: readonly Trainee[],
): Happening[] {
  const learners = people.flatMap((trainee, at): Learner[] => {
    const member = cohort.trainees[at];
    return member === undefined ? [] : [{ trainee, ...member }];
  });
  return tasks.map(({ week, lasts, ...task }) => {
    const opens = term.begins + week * WEEK + 8 * HOUR;
    return {
      at: opens - HOUR,
      async happens() {
        const due = opens + lasts * WEEK - 9 * HOUR;
        const assignment = await cohort.instructor.ask<AssignmentView>(
          'POST',
          `/api/cohorts/${cohort.id}/assignments`,
          {
            ...task,
            opensAt: new Date(opens).toISOString(),
            dueAt: new Date(due).toISOString(),
            ...(task.mode === 'practice' && { attempts: 3 }),
          },
        );
        return learners.flatMap((learner) =>
          attemptsAt(term, cohort, learner, { assignment, week, opens, due }),
        );
      },
    };
  });
}

/** A task as the cohort has it. */
interface Given {
  readonly assignment: AssignmentView;
  /** 0 for the first. */
  readonly week: number;
  readonly opens: number;
  readonly due: number;
}

function attemptsAt(
  term: Term,
  cohort: FoundedCohort,
  learner: Learner,
  { assignment, week, opens, due }: Given,
): Happening[] {
  const { trainee } = learner;
  const chance = (what: string, of: number): number =>
    draw(term.seed, `${trainee.address}:${week}:${what}`, of);
  if (trainee.manner === 'leaves' && week >= WEEKS / 2) return [];
  if (trainee.manner === 'patchy' && chance('leaves out', 3) === 0) return [];
  const isLate = trainee.manner === 'late' && chance('late', 2) === 0;
  const first = isLate
    ? due + (3 + chance('hour', 40)) * HOUR
    : opens +
      chance('day', 5) * DAY +
      (9 + chance('hour', 4)) * HOUR +
      chance('minute', 60) * 60_000;
  const again = assignment.mode === 'practice' && assignment.kind === 'scenario';
  const twice = again && chance('twice', 4) === 0;
  return [first, ...(twice ? [first + 26 * HOUR] : [])].map((at) => ({
    at,
    async happens() {
      const url = `/api/cohorts/${cohort.id}/assignments/${assignment.id}/attempts`;
      const { id } = await learner.visitor.ask<SessionView>('POST', url);
      return played(term, cohort, learner, week, id);
    },
  }));
}

/** A session that was begun is played; where it comes to its end, it may be reviewed some days later. */
async function played(
  term: Term,
  cohort: FoundedCohort,
  { trainee, id: account, visitor }: Learner,
  week: number,
  id: string,
): Promise<Happening[]> {
  const { practice, store, scenarios, played: tell } = term;
  const begun = await store.findSession(id, account);
  const scenario = scenarios.get(begun?.scenario?.id ?? '');
  if (begun === null || scenario === undefined) throw new Error(`The session ${id} is not there.`);
  const session = await playOut(practice, store, scenario, coachIn(trainee, week), begun);
  tell(session);
  const chance = (what: string, of: number): number => draw(begun.seed, what, of);
  const next = comesBack(term, cohort, { trainee, id: account, visitor }, week, begun, session);
  if (chance('reviewed', 10) >= 7) return next;
  const reviewAt = session.endedAt + (20 + chance('review', 60)) * HOUR;
  const happens = () => reviewed(cohort, visitor, session, begun.seed, reviewAt);
  return [...next, { at: reviewAt, happens }];
}

/** Of an engagement, the next session some days later; nothing where it was the last, or stands alone. */
function comesBack(
  term: Term,
  cohort: FoundedCohort,
  learner: Learner,
  week: number,
  { alliance, seed }: Session,
  { endedAt }: PlayedOut,
): Happening[] {
  if (alliance === null || alliance.order >= LAST_SESSION) return [];
  const at = endedAt + (5 * 24 + draw(seed, 'comes back', 60)) * HOUR;
  return [
    {
      at,
      async happens() {
        const url = `/api/alliances/${alliance.id}/sessions`;
        const { id } = await learner.visitor.ask<SessionView>('POST', url);
        return played(term, cohort, learner, week + 1, id);
      },
    },
  ];
}

async function reviewed(
  cohort: FoundedCohort,
  trainee: Visitor,
  session: PlayedOut,
  seed: number,
  at: number,
): Promise<Happening[]> {
  const url = `/api/cohorts/${cohort.id}/sessions/${session.id}/review`;
  await reviewSession(cohort.instructor, url, session, seed);
  const readAt = at + (5 + draw(seed, 'reads', 30)) * HOUR;
  return [
    {
      at: readAt,
      async happens() {
        const own = `/api/sessions/${session.id}/review`;
        const dispute = await readReview(trainee, own, seed);
        if (dispute === null) return [];
        const decides = () => decide(cohort.instructor, url, dispute, seed);
        return [{ at: readAt + (30 + draw(seed, 'decides in', 60)) * HOUR, happens: decides }];
      },
    },
  ];
}

/** How a trainee coaches in a week, 0 for the first. */
export function coachIn({ grows: [from, to], habit }: Trainee, week: number): Coach {
  return {
    learns: policyOf('partner'),
    habit: policyOf(habit),
    share: from + ((to - from) * week) / (WEEKS - 1),
  };
}

function policyOf(id: string): Policy {
  const policy = policies.find((each) => each.id === id);
  if (policy === undefined) throw new Error(`There is no policy "${id}".`);
  return policy;
}
