/** What somebody is in a cohort. A person can be a trainee in one and an instructor in another. */
export type CohortRole = 'trainee' | 'instructor';

/** People who learn together, and those who teach them. */
export interface Cohort {
  readonly id: string;
  readonly title: string;
  /** IANA name, such as `Europe/Lisbon`: dates of the cohort are meant there. */
  readonly timeZone: string;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Milliseconds since 1970, UTC; from then on nothing in it changes. Null while it goes on. */
  readonly archivedAt: number | null;
  /** What trainees join by, or null where nobody can. */
  readonly code: JoinCode | null;
}

/** A word that lets people into a cohort, for a while. */
export interface JoinCode {
  readonly word: string;
  /** Milliseconds since 1970, UTC; it lets nobody in from then on. */
  readonly expiresAt: number;
}

/** Somebody in a cohort. */
export interface Member {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly role: CohortRole;
  /** Milliseconds since 1970, UTC. */
  readonly joinedAt: number;
}

/** What is kept of cohorts. Whoever left or was removed is no member; what they did for the cohort stays theirs. */
export interface CohortStore {
  /** A new cohort with its first instructor, in one step. */
  addCohort(cohort: Cohort, instructor: string): Promise<void>;
  findCohort(id: string): Promise<Cohort | null>;
  /** The cohort that a word lets into at a moment, or null. Letters count alike, large and small. */
  cohortOfCode(word: string, now: number): Promise<Cohort | null>;
  /** The cohorts that an account is in, with what it is there, newest first. */
  listCohorts(account: string): Promise<{ cohort: Cohort; role: CohortRole }[]>;
  /** What an account is in a cohort, or null where it is no member. */
  roleIn(cohort: string, account: string): Promise<CohortRole | null>;
  /** All members, instructors first, each by name. */
  listMembers(cohort: string): Promise<Member[]>;
  /** Changes what is given; the rest stays. */
  changeCohort(
    id: string,
    change: Partial<Pick<Cohort, 'title' | 'timeZone' | 'archivedAt' | 'code'>>,
  ): Promise<void>;
  /** Makes somebody a member, again where they had left, or changes what they are. */
  putMember(cohort: string, account: string, role: CohortRole, now: number): Promise<void>;
  /**
   * Ends a membership.
   *
   * @returns false, with nothing changed, when they are no member, or the only instructor
   */
  endMembership(cohort: string, account: string, now: number): Promise<boolean>;
}
