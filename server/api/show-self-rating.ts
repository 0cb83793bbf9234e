import { blindTranscript } from '../practice/calibration/blind-transcript.ts';
import {
  standingOf,
  type MentorRating,
  type SelfRating,
  type StepRating,
} from '../practice/self-rating/self-rating.ts';
import { waitingResults, wouldBeBlind } from '../practice/self-rating/waiting-results.ts';
import type { Session } from '../practice/session.ts';
import type {
  MarkerRating,
  MentorRatingView,
  RatedHead,
  SelfRatingView,
} from './contract/self-rating.ts';
import type { House } from './house.ts';

const nothingSaid = { revision: 0, markers: {}, quotes: [] };

/** A coach's rating of their own session, without a word of what others heard in it. */
export async function showSelfRating(house: House, session: Session): Promise<SelfRatingView> {
  const { store } = house;
  const [rating, own, readers] = await Promise.all([
    store.findSelfRating(session.id),
    store.ownResults(session.account),
    readersOf(house, session),
  ]);
  const standing = standingOf(rating);
  const waits = waitingResults(own).get(session.id)?.session ?? session.id;
  return {
    ...{ session: headOf(house, session), standing, readers, markers: askedIn(house) },
    otherTake: waits === session.id ? null : waits,
    blind: rating?.blind ?? wouldBeBlind(own, session.id),
    always: own.always,
    rating: rating !== null && standing === 'rating' ? viewRating(session, rating) : null,
  };
}

/** An instructor's rating of a trainee's session, without a word of what the trainee says of it. */
export async function showMentorRating(
  house: House,
  session: Session,
  rating: MentorRating | null,
  archived: boolean,
): Promise<MentorRatingView> {
  const names = await house.store.namesOf([session.account]);
  const isDone = rating !== null && rating.handedInAt !== null;
  return {
    ...{ session: headOf(house, session), markers: askedIn(house) },
    trainee: { name: names.get(session.account) ?? '' },
    standing: isDone ? 'handed-in' : 'rating',
    rating: isDone || archived ? null : viewRating(session, rating ?? nothingSaid),
  };
}

/** A session as it is named where it is rated. */
export function headOf({ practice }: Pick<House, 'practice'>, session: Session): RatedHead {
  const { id, scenario, real, endedAt } = practice.view(session, []);
  const title = scenario?.title ?? real?.title ?? '';
  return {
    id,
    title,
    client: scenario?.client.name ?? real?.client ?? '',
    endedAt,
    real: real === null ? null : { talkedAt: real.talkedAt, timeTold: real.timeTold },
  };
}

/** The markers that are rated, each with what it asks. */
export function askedIn({ practice }: Pick<House, 'practice'>): SelfRatingView['markers'] {
  return practice.rubric.markers.map(({ id, title, asks }) => ({ id, title, asks }));
}

function viewRating(
  session: Session,
  { revision, markers, quotes }: Pick<SelfRating, 'revision'> & StepRating,
): MarkerRating {
  // In a real session a client may say nothing before or after the coach.
  const lines = blindTranscript(session, '').filter(
    ({ speaker, text }) => speaker === 'coach' || text !== '',
  );
  return { revision, lines, markers, quotes: [...quotes] };
}

/** The cohort whose instructors read the session: it is an attempt there, or shared with it. */
async function readersOf({ store }: House, { id }: Session): Promise<string | null> {
  const read = (await store.assignmentOf(id)) ?? (await store.shareOf(id));
  const cohort = read === null ? null : await store.findCohort(read.cohort);
  return cohort?.title ?? null;
}
