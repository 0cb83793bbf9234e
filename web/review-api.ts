import type { LocalAccuracyView } from '../server/api/contract/local-accuracy.ts';
import type { ReviewQueue } from '../server/api/contract/review-queue.ts';
import type { ReviewView } from '../server/api/contract/review.ts';
import type {
  ChangeComment,
  DecideDispute,
  GiveVerdict,
  RaiseDispute,
  ReplyToComment,
  WriteComment,
} from '../server/api/contract/review-wishes.ts';
import { ask } from './ask.ts';

const ofCohort = (cohort: string, rest: string) =>
  `/api/cohorts/${encodeURIComponent(cohort)}/${rest}`;
const at = (cohort: string, session: string, rest = '') =>
  ofCohort(cohort, `sessions/${encodeURIComponent(session)}/review${rest}`);
const own = (session: string, rest = '') =>
  `/api/sessions/${encodeURIComponent(session)}/review${rest}`;
const one = (kind: string, id: string) => `/${kind}/${encodeURIComponent(id)}`;

/** The sessions of a cohort that wait for an instructor, and those that are released. */
export const readQueue = (cohort: string, signal?: AbortSignal) =>
  ask<ReviewQueue>('GET', ofCohort(cohort, 'reviews'), { signal });

/** How often the instructors of a cohort agreed with the engine, in what is released. */
export const readLocalAccuracy = (cohort: string, signal?: AbortSignal) =>
  ask<LocalAccuracyView>('GET', ofCohort(cohort, 'accuracy'), { signal });

/** Where the turns that a cohort’s decisions label are downloaded, as JSON Lines. */
export const labelledTurnsPath = (cohort: string) => ofCohort(cohort, 'labelled-turns.jsonl');

/** A session’s review as an instructor has it; refused with `own-session` for one of their own. */
export const readReview = (cohort: string, session: string, signal?: AbortSignal) =>
  ask<ReviewView>('GET', at(cohort, session), { signal });

/** Agrees with a finding, overrules it, or adds one that the engine missed. */
export const giveVerdict = (cohort: string, session: string, body: GiveVerdict) =>
  ask<ReviewView>('POST', at(cohort, session, '/verdicts'), { body });

/** Takes an own verdict back. */
export const takeBackVerdict = (cohort: string, session: string, verdict: string) =>
  ask<ReviewView>('DELETE', at(cohort, session, one('verdicts', verdict)), {});

/** Writes a comment beside a line, or answers one. */
export const writeComment = (cohort: string, session: string, body: WriteComment) =>
  ask<ReviewView>('POST', at(cohort, session, '/comments'), { body });

/** Rewords an own comment, or takes it back. */
export const changeComment = (
  cohort: string,
  session: string,
  comment: string,
  body: ChangeComment,
) => ask<ReviewView>('PATCH', at(cohort, session, one('comments', comment)), { body });

/** Lets the trainee read the review; released again it stays as it is. */
export const releaseReview = (cohort: string, session: string) =>
  ask<ReviewView>('POST', at(cohort, session, '/release'), { body: {} });

/** Decides a trainee’s dispute; refused with `decided` where it is not open any more. */
export const decideDispute = (
  cohort: string,
  session: string,
  dispute: string,
  body: DecideDispute,
) => ask<ReviewView>('POST', at(cohort, session, `${one('disputes', dispute)}/decision`), { body });

/** The review of one’s own session, with nothing in it before its release. */
export const readOwnReview = (session: string, signal?: AbortSignal) =>
  ask<ReviewView>('GET', own(session), { signal });

/** Answers a comment on one’s own session. */
export const replyToComment = (session: string, body: ReplyToComment) =>
  ask<ReviewView>('POST', own(session, '/comments'), { body });

/** Rewords an own answer, or takes it back. */
export const changeOwnComment = (session: string, comment: string, body: ChangeComment) =>
  ask<ReviewView>('PATCH', own(session, one('comments', comment)), { body });

/** Disputes a finding in one’s own session. */
export const raiseDispute = (session: string, body: RaiseDispute) =>
  ask<ReviewView>('POST', own(session, '/disputes'), { body });

/** Withdraws an own dispute; refused with `decided` where it is not open any more. */
export const withdrawDispute = (session: string, dispute: string) =>
  ask<ReviewView>('DELETE', own(session, one('disputes', dispute)), {});
