import type { Coefficient } from '../practice/agreement/coefficient.ts';
import { steps } from '../practice/calibration/steps.ts';
import {
  apartIn,
  enoughSessions,
  nearness,
  type Nearness,
  type SeenTwice,
  type Steps,
} from '../practice/self-rating/see-myself.ts';
import { standingOf, type SelfRating } from '../practice/self-rating/self-rating.ts';
import { waitingResults } from '../practice/self-rating/waiting-results.ts';
import type { Session } from '../practice/session.ts';
import type { NearnessView, SelfSeen } from './contract/self-rating.ts';
import type { House } from './house.ts';
import { headOf } from './show-self-rating.ts';
import { noteSeen } from './waiting.ts';

/** A self-rating with its session, and what others say of the same markers; nothing of theirs before its owner may be told. */
interface Rated {
  readonly rating: SelfRating;
  readonly session: Session;
  readonly waits: boolean;
  readonly engine: Steps;
  readonly mentor: Steps;
}

/**
 * How somebody sees themselves, over all sessions that they rated. Where several instructors rated one, the first who handed in
 * counts. Results of sessions that wait are left out; of all others that were handed in their owner is told with this, which is
 * noted.
 *
 * @param account whose it is; null for a stranger
 */
export async function showSelfSeen(house: House, account: string | null): Promise<SelfSeen> {
  const { store, practice } = house;
  const { markers } = practice.rubric;
  const rated = account === null ? [] : await readRated(house, account);
  const counted = rated.filter(({ rating, waits }) => rating.blind === true && !waits);
  const all = markers.map(({ id }) => id);
  const seen = (other: 'engine' | 'mentor', of: readonly string[]): NearnessView =>
    viewNearness(
      nearness(
        counted.map((one): SeenTwice => {
          return { session: one.session.id, own: one.rating.markers, other: one[other] };
        }),
        of,
      ),
    );
  const both = (of: readonly string[]) => ({
    engine: seen('engine', of),
    mentor: seen('mentor', of),
  });
  return {
    always: account === null ? false : (await store.ownResults(account)).always,
    enough: enoughSessions,
    markers: markers.map(({ id, title }) => ({ id, title, ...both([id]) })),
    whole: both(all),
    sessions: rated.map(({ rating, session, waits, engine, mentor }) => ({
      ...{ ...headOf(house, session), standing: standingOf(rating), blind: rating.blind, waits },
      handedInAt: rating.handedInAt === null ? null : new Date(rating.handedInAt).toISOString(),
      engine: apartIn({ own: rating.markers, other: engine }, all),
      mentor: apartIn({ own: rating.markers, other: mentor }, all),
      apart: apartByMarker(rating.markers, engine, all),
    })),
  };
}

async function readRated({ store, practice, clock }: House, account: string): Promise<Rated[]> {
  const ratings = await store.listSelfRatings(account);
  if (ratings.length === 0) return [];
  const own = await store.ownResults(account);
  const waiting = waitingResults(own);
  const isTold = ({ session, handedInAt }: SelfRating) =>
    handedInAt !== null && !waiting.has(session);
  await noteSeen(
    store,
    own,
    ratings.filter(isTold).map(({ session }) => session),
    clock(),
  );
  const [sessions, mentors] = await Promise.all([
    store.finishedSessions(account),
    store.listMentorRatings(ratings.map(({ session }) => session)),
  ]);
  const rated = ratings.flatMap((rating): Rated[] => {
    const session = sessions.find(({ id }) => id === rating.session);
    if (session === undefined) return [];
    const tells = isTold(rating);
    const mentor = mentors.find((one) => one.session === session.id)?.markers;
    return [
      {
        ...{ rating, session, waits: waiting.has(session.id) },
        mentor: tells && mentor ? mentor : {},
        engine: tells ? practice.rate(session).markers : {},
      },
    ];
  });
  const last = Number.MAX_SAFE_INTEGER;
  return rated.toSorted((a, b) => (a.rating.handedInAt ?? last) - (b.rating.handedInAt ?? last));
}

function apartByMarker(own: Steps, other: Steps, all: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    all.flatMap((id) => {
      const [one, two] = [own[id], other[id]];
      return one === undefined || two === undefined
        ? []
        : [[id, steps.indexOf(one) - steps.indexOf(two)]];
    }),
  );
}

function viewNearness({ n, percent, kappa, bias }: Nearness): NearnessView {
  return { n, percent, bias, kappa: viewKappa(kappa) };
}

function viewKappa(kappa: Coefficient): NearnessView['kappa'] {
  if (kappa.value === null) return null;
  return { value: kappa.value, low: kappa.low, high: kappa.high };
}
