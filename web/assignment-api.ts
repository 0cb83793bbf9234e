import type {
  AssignmentView,
  ChangeAssignment,
  MakeAssignment,
  Matrix,
  OwnAssignment,
} from '../server/api/contract/assignment.ts';
import type { MarkerMap } from '../server/api/contract/marker-map.ts';
import type { Debrief } from '../server/api/contract/debrief.ts';
import type { SessionView } from '../server/api/contract/session.ts';
import { ask } from './ask.ts';

const at = (cohort: string, rest: string) => `/api/cohorts/${encodeURIComponent(cohort)}/${rest}`;

/** What the person is asked to practise as a trainee, in all their cohorts, due soonest first. */
export const listOwnAssignments = (signal?: AbortSignal) =>
  ask<OwnAssignment[]>('GET', '/api/assignments', { signal });

/** Asks a cohort to practise something; refused with `due-before-open`. */
export const makeAssignment = (cohort: string, made: MakeAssignment) =>
  ask<AssignmentView>('POST', at(cohort, 'assignments'), { body: made });

/** Changes what a cohort is asked, or withdraws it. */
export const changeAssignment = (cohort: string, assignment: string, change: ChangeAssignment) =>
  ask<AssignmentView>('PATCH', at(cohort, `assignments/${encodeURIComponent(assignment)}`), {
    body: change,
  });

/** Every trainee of a cohort with every assignment; for its instructors. */
export const readMatrix = (cohort: string, signal?: AbortSignal) =>
  ask<Matrix>('GET', at(cohort, 'matrix'), { signal });

/** Begins an attempt at an assignment; refused with `closed` and the reason. */
export const beginAttempt = (cohort: string, assignment: string) =>
  ask<SessionView>('POST', at(cohort, `assignments/${encodeURIComponent(assignment)}/attempts`), {
    body: {},
  });

/** The debrief of a trainee's attempt, for instructors of the cohort; refused with `session-running` before it has ended. */
export const readTraineeDebrief = (cohort: string, session: string, signal?: AbortSignal) =>
  ask<Debrief>('GET', at(cohort, `sessions/${encodeURIComponent(session)}/debrief`), { signal });

/** Every trainee of a cohort with every marker, over a period: `all`, `first`, `latest`, or the Monday of a week. */
export const readMarkerMap = (cohort: string, period: string, signal?: AbortSignal) =>
  ask<MarkerMap>('GET', `${at(cohort, 'markers')}?period=${encodeURIComponent(period)}`, {
    signal,
  });
