import type { Alliance } from '../practice/alliance.ts';
import type { AlliancePlace, Session } from '../practice/session.ts';
import type { SessionHead } from './store.ts';

/** Something that a cohort is asked to practise. */
export interface Assignment {
  readonly id: string;
  readonly cohort: string;
  /** What is practised: one session with a client, or an engagement of several. */
  readonly kind: 'scenario' | 'engagement';
  /** Id of the scenario or of the engagement. */
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
  /** Of an exam: the scenario's version that everybody plays. Null before the first attempt, and in practice always. */
  readonly version: string | null;
}

/** The session of an attempt, as lists need it. */
export interface AttemptedSession extends Pick<SessionHead, 'id' | 'endedAt' | 'ending' | 'turns'> {
  /** Null where nobody has begun to review it; `releasedAt` in milliseconds since 1970, UTC, is null before its trainee reads it. */
  readonly review: { readonly releasedAt: number | null } | null;
}

/** One trainee's try at a scenario; or one session of their try at an engagement: those of one try have the same alliance. */
export interface Attempt {
  readonly id: string;
  readonly assignment: string;
  readonly account: string;
  /** Milliseconds since 1970, UTC. */
  readonly begunAt: number;
  /** The session, or null where the trainee has deleted it. */
  readonly session: AttemptedSession | null;
  /** The session's place in its alliance, and whether that is still there; null at a scenario. */
  readonly alliance: (AlliancePlace & { readonly there: boolean }) | null;
}

/** What an alliance is an attempt at. */
export interface AttemptedEngagement {
  readonly assignment: Assignment;
  /** Places of the sessions that were begun for it, those that are deleted by now included. */
  readonly begun: readonly number[];
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
  /**
   * Keeps an assignment to one version of its scenario.
   *
   * @returns the version that it is kept to: of two who ask at once both get the one of the first
   */
  keepVersion(id: string, version: string): Promise<string>;
  /** All attempts at a cohort's assignments, in the order in which they began. */
  listAttempts(cohort: string): Promise<Attempt[]>;
  /**
   * Begins an attempt with its session, in one step.
   *
   * @param most how many attempts an account may have, or null
   * @param alliance the new alliance that the session is the first of, or null at a scenario
   * @returns false, with nothing kept, when the account has had as many
   */
  beginAttempt(
    attempt: Pick<Attempt, 'id' | 'assignment' | 'account' | 'begunAt'>,
    session: Session,
    most: number | null,
    alliance?: Alliance | null,
  ): Promise<boolean>;
  /**
   * Begins the next session of an attempt at an engagement, in one step.
   *
   * @returns false, with nothing kept, when the alliance is gone, or another first take stands at the session's place
   */
  continueAttempt(
    attempt: Pick<Attempt, 'id' | 'assignment' | 'account' | 'begunAt'>,
    session: Session,
  ): Promise<boolean>;
  /** What an alliance is an attempt at, or null for one of somebody's own. */
  attemptOfAlliance(alliance: string): Promise<AttemptedEngagement | null>;
  /** The sessions that are attempts at a cohort's assignments and have ended, whole, in the order in which they ended. */
  attemptedSessions(cohort: string): Promise<Session[]>;
  /** The assignment that a session is an attempt at, or null. Further takes of such a session belong to nobody but their owner. */
  assignmentOf(session: string): Promise<Assignment | null>;
  /** A session that is an attempt at an assignment of a cohort that the account instructs, whole, or null. */
  findForInstructor(session: string, account: string): Promise<Session | null>;
}
