import type { FastifyRequest } from 'fastify';
import type { CalibrationExercise, GivenRating, Rater } from '../practice/calibration/exercise.ts';
import type { Session } from '../practice/session.ts';
import { ownPlace, signedIn } from './guard.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';

/** An exercise as it stands, with the sessions that instructors may read. */
export interface ReachedExercise {
  /** Sessions that nobody may read any more are gone in it, whether deleted or not. */
  readonly exercise: CalibrationExercise;
  /** The sessions that are there, by their places. */
  readonly sessions: ReadonlyMap<number, Session>;
  /** What everybody has said so far. */
  readonly ratings: readonly GivenRating[];
  /** Id of the account that asks. */
  readonly visitor: string;
}

/**
 * The exercise that an instructor asks for, of the very cohort that the address names. A session whose trainee has left the cohort
 * is gone like one that was deleted.
 *
 * @throws Refusal for any other
 */
export async function reachExercise(
  { store }: House,
  request: FastifyRequest,
): Promise<ReachedExercise> {
  const { exercise: id } = request.params as { exercise: string };
  const cohort = ownPlace(request).cohort.id;
  const visitor = signedIn(request).id;
  const found = await store.findExercise(id);
  if (found?.cohort !== cohort) throw noSuch('exercise');
  const sessions = new Map<number, Session>();
  for (const { place, session } of found.sessions) {
    const whole = session === null ? null : await store.findForInstructor(session, visitor);
    if (whole !== null && (await store.roleIn(cohort, whole.account)) !== null)
      sessions.set(place, whole);
  }
  const exercise = {
    ...found,
    sessions: found.sessions.map((one) =>
      sessions.has(one.place) ? one : { ...one, session: null },
    ),
  };
  return { exercise, sessions, visitor, ratings: await store.listRatings(id) };
}

/** The visitor among the raters, or null where they were not asked. */
export function raterIn({ raters }: CalibrationExercise, visitor: string): Rater | null {
  return raters.find(({ account }) => account === visitor) ?? null;
}

/** Whether somebody may read what came of an exercise: who has handed in, and everybody once it is closed. */
export function mayReadResults(exercise: CalibrationExercise, visitor: string): boolean {
  return exercise.closedAt !== null || (raterIn(exercise, visitor)?.handedInAt ?? null) !== null;
}

/** @throws Refusal for who may not read what came of an exercise yet */
export function requireResults(exercise: CalibrationExercise, visitor: string): void {
  if (mayReadResults(exercise, visitor)) return;
  if (raterIn(exercise, visitor) !== null)
    throw new Refusal(
      409,
      'not-handed-in',
      'Hand in your own ratings first. Until then you rate without knowing of the others’.',
    );
  throw new Refusal(
    409,
    'still-open',
    'You were not asked to rate here. You read what came of it once the exercise is closed.',
  );
}

/**
 * The visitor as somebody who still rates.
 *
 * @throws Refusal where they were not asked, have handed in, or it is closed
 */
export function requireRater(exercise: CalibrationExercise, visitor: string): Rater {
  const rater = raterIn(exercise, visitor);
  if (rater === null)
    throw new Refusal(403, 'not-asked', 'You were not asked to rate in this exercise.');
  if (rater.handedInAt !== null)
    throw new Refusal(409, 'handed-in', 'You have handed in. Your ratings stay as they are.');
  if (exercise.closedAt !== null)
    throw new Refusal(409, 'closed', 'This exercise is closed. Nobody rates in it any more.');
  return rater;
}

/** Whether somebody may close an exercise: who made it, or anybody once they do not instruct the cohort any more. */
export async function mayClose(
  { store }: House,
  { cohort, madeBy, closedAt }: CalibrationExercise,
  visitor: string,
): Promise<boolean> {
  if (closedAt !== null) return false;
  return madeBy === visitor || (await store.roleIn(cohort, madeBy)) !== 'instructor';
}
