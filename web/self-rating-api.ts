import type { RatingSaved } from '../server/api/contract/calibration-wishes.ts';
import type {
  MentorRatingView,
  RatesFirst,
  SaveSteps,
  SelfRatingView,
  SelfSeen,
  StepsBeside,
} from '../server/api/contract/self-rating.ts';
import { ask } from './ask.ts';

const own = (session: string, rest = '') =>
  `/api/sessions/${encodeURIComponent(session)}/self-rating${rest}`;
const trainees = (cohort: string, session: string, rest = '') =>
  `/api/cohorts/${encodeURIComponent(cohort)}/sessions/${encodeURIComponent(session)}/rating${rest}`;

/** One's own rating of a session, however far it is. */
export const readSelfRating = (session: string, signal?: AbortSignal) =>
  ask<SelfRatingView>('GET', own(session), { signal });

/** Begins a self-rating, or takes one up that was given up. From then on results of the session wait. */
export const beginSelfRating = (session: string) =>
  ask<SelfRatingView>('POST', own(session), { body: {} });

/** Keeps what one says of one's session; refused with `changed-meanwhile`, `handed-in` or `given-up`. */
export const saveSelfRating = (session: string, said: SaveSteps) =>
  ask<RatingSaved>('PATCH', own(session), { body: said });

/** Hands in a self-rating; refused with `not-all-rated`. */
export const handInSelfRating = (session: string) =>
  ask<SelfRatingView>('POST', own(session, '/hand-in'), { body: {} });

/** Gives a self-rating up, begun or not: results are told again. */
export const giveUpSelfRating = (session: string) =>
  ask<SelfRatingView>('POST', own(session, '/give-up'), { body: {} });

/** One's own steps beside the engine's and mentors'; refused with `not-handed-in`. */
export const readOwnBeside = (session: string, signal?: AbortSignal) =>
  ask<StepsBeside>('GET', own(session, '/beside'), { signal });

/** How one sees oneself, over all sessions that one rated. */
export const readSelfSeen = (signal?: AbortSignal) =>
  ask<SelfSeen>('GET', '/api/self-ratings', { signal });

/** Keeps whether one always rates oneself before results are told; a stranger becomes a guest with it. */
export const chooseRateFirst = (always: boolean) =>
  ask<RatesFirst>('PUT', '/api/self-ratings/always', { body: { always } });

/** An instructor's own rating of a trainee's session. */
export const readMentorRating = (cohort: string, session: string, signal?: AbortSignal) =>
  ask<MentorRatingView>('GET', trainees(cohort, session), { signal });

/** Keeps what an instructor says of a trainee's session. */
export const saveMentorRating = (cohort: string, session: string, said: SaveSteps) =>
  ask<RatingSaved>('PATCH', trainees(cohort, session), { body: said });

/** Hands in an instructor's rating; refused with `not-all-rated`. */
export const handInMentorRating = (cohort: string, session: string) =>
  ask<MentorRatingView>('POST', trainees(cohort, session, '/hand-in'), { body: {} });

/** An instructor's steps beside the trainee's and the engine's; refused with `not-handed-in`. */
export const readMentorBeside = (cohort: string, session: string, signal?: AbortSignal) =>
  ask<StepsBeside>('GET', trainees(cohort, session, '/beside'), { signal });
