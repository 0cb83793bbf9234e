import type { Session } from '../practice/session.ts';
import type { SessionHead } from './store.ts';

/** Something that a cohort is asked to practise. */
export interface Assignment {
  readonly id: string;
  readonly cohort: string;
  /** Id of the scenario. */
  readonly scenario: string;
  readonly instructions: string;
  /** `exam`: the same seed for everybody, and no turn is taken again. */
  readonly mode: 'practice' | 'exam';
  /** Milliseconds since 1970, UTC. */
  readonly opensAt: number;
  /** Milliseconds since 1970, UTC, or null where it is never late. */
  readonly dueAt: number | null;
  /** How often each trainee may try, or null for as often as they like. */
  readonly attempts: number | null;
  /** What an exam is played with, 0 to 2³² − 1. */
  readonly seed: number;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Milliseconds since 1970, UTC; nobody begins it from then on. */
  readonly withdrawnAt: number | null;
}

/** The session of an attempt, as lists need it. */
export interface AttemptedSession extends Pick<SessionHead, 'id' | 'endedAt' | 'ending' | 'turns'> {
  /** Null where nobody has begun to review it; `releasedAt` in milliseconds since 1970, UTC, is null before its trainee reads it. */
  readonly review: { readonly releasedAt: number | null } | null;
}

/** One trainee's try at an assignment. */
export interface Attempt {
  readonly id: string;
  readonly assignment: string;
  readonly account: string;
  /** Milliseconds since 1970, UTC. */
  readonly begunAt: number;
  /** The session, or null where the trainee has deleted it. */
  readonly session: AttemptedSession | null;
}

/** What is kept of assignments. */
export interface AssignmentStore {
  addAssignment(assignment: Assignment): Promise<void>;
  findAssignment(id: string): Promise<Assignment | null>;
  /** The assignments of a cohort, in the order in which they were made. */
  listAssignments(cohort: string): Promise<Assignment[]>;
  /** Changes what is given; the rest stays. */
  changeAssignment(
    id: string,
    change: Partial<
      Pick<Assignment, 'instructions' | 'opensAt' | 'dueAt' | 'attempts' | 'withdrawnAt'>
    >,
  ): Promise<void>;
  /** All attempts at a cohort's assignments, in the order in which they began. */
  listAttempts(cohort: string): Promise<Attempt[]>;
  /**
   * Begins an attempt with its session, in one step.
   *
   * @param most how many attempts an account may have, or null
   * @returns false, with nothing kept, when the account has had as many
   */
  beginAttempt(
    attempt: Pick<Attempt, 'id' | 'assignment' | 'account' | 'begunAt'>,
    session: Session,
    most: number | null,
  ): Promise<boolean>;
  /** The sessions that are attempts at a cohort's assignments and have ended, whole, in the order in which they ended. */
  attemptedSessions(cohort: string): Promise<Session[]>;
  /** The assignment that a session is an attempt at, or null. Further takes of such a session belong to nobody but their owner. */
  assignmentOf(session: string): Promise<Assignment | null>;
  /** A session that is an attempt at an assignment of a cohort that the account instructs, whole, or null. */
  findForInstructor(session: string, account: string): Promise<Session | null>;
}
