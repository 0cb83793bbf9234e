import type {
  AddInstructor,
  ChangeCohort,
  CohortSummary,
  CohortView,
  JoinView,
  MakeCode,
  MakeCohort,
} from '../server/api/contract/cohort.ts';
import type { CohortWeights, SetWeights } from '../server/api/contract/weights.ts';
import { ask } from './ask.ts';

const at = (cohort: string, rest = '') => `/api/cohorts/${encodeURIComponent(cohort)}${rest}`;
const ofCode = (code: string) => `/api/join/${encodeURIComponent(code)}`;

/** The cohorts that the person is in, as a trainee or an instructor. */
export const listCohorts = (signal?: AbortSignal) =>
  ask<CohortSummary[]>('GET', '/api/cohorts', { signal });

/** Makes a cohort that the person instructs; for instructors and administrators. */
export const makeCohort = (made: MakeCohort) =>
  ask<CohortView>('POST', '/api/cohorts', { body: made });

/** A cohort with its members; the code and the addresses come to instructors alone. */
export const readCohort = (cohort: string, signal?: AbortSignal) =>
  ask<CohortView>('GET', at(cohort), { signal });

/** Renames a cohort, gives it another time zone, or moves it in or out of the archive. */
export const changeCohort = (cohort: string, change: ChangeCohort) =>
  ask<CohortView>('PATCH', at(cohort), { body: change });

/** Makes a new join code; the one before lets nobody in any more. */
export const makeCode = (cohort: string, code: MakeCode) =>
  ask<CohortView>('POST', at(cohort, '/code'), { body: code });

/** Revokes the join code. */
export const revokeCode = (cohort: string) => ask<CohortView>('DELETE', at(cohort, '/code'), {});

/** Adds another instructor by their address; refused with `no-instructor`. */
export const addInstructor = (cohort: string, who: AddInstructor) =>
  ask<CohortView>('POST', at(cohort, '/instructors'), { body: who });

/** Takes somebody out of a cohort. */
export const removeMember = (cohort: string, account: string) =>
  ask<CohortView>('DELETE', at(cohort, `/members/${encodeURIComponent(account)}`), {});

/** Leaves a cohort; refused with `last-instructor` where nobody would be left to instruct it. */
export const leaveCohort = (cohort: string) =>
  ask<void>('POST', at(cohort, '/leave'), { body: {} });

/** What a join code opens; refused with `no-such-code`. */
export const readJoin = (code: string, signal?: AbortSignal) =>
  ask<JoinView>('GET', ofCode(code), { signal });

/** Joins a cohort as a trainee. Joining it again changes nothing. */
export const joinCohort = (code: string) => ask<CohortSummary>('POST', ofCode(code), { body: {} });

/** What markers weigh in a cohort's overall figures. */
export const readWeights = (cohort: string, signal?: AbortSignal) =>
  ask<CohortWeights>('GET', at(cohort, '/weights'), { signal });

/** Sets what markers weigh, for sessions that begin from then on; refused with `nothing-counts`. */
export const setWeights = (cohort: string, set: SetWeights) =>
  ask<CohortWeights>('PATCH', at(cohort, '/weights'), { body: set });
