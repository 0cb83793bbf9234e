import { blindTranscript } from '../practice/calibration/blind-transcript.ts';
import type { CalibrationExercise } from '../practice/calibration/exercise.ts';
import type { ExerciseSummary, ExerciseView, RatedSession } from './contract/calibration.ts';
import type { Cohort } from '../store/cohort-store.ts';
import type { House } from './house.ts';
import type { Practice } from './practice.ts';
import { mayClose, mayReadResults, raterIn, type ReachedExercise } from './reach-exercise.ts';

/** The names of accounts, by their ids. */
export type Names = ReadonlyMap<string, string>;

/** An exercise as a list shows it to somebody. */
export function summariseExercise(
  exercise: CalibrationExercise,
  names: Names,
  visitor: string,
): ExerciseSummary {
  const { id, title, madeAt, madeBy, closedAt, sessions, raters } = exercise;
  const own = raterIn(exercise, visitor);
  return {
    ...{ id, title, madeAt: moment(madeAt) },
    madeBy: { name: names.get(madeBy) ?? '', own: madeBy === visitor },
    closedAt: closedAt === null ? null : moment(closedAt),
    sessions: sessions.length,
    asked: raters.length,
    handedIn: raters.filter(({ handedInAt }) => handedInAt !== null).length,
    part: own === null ? 'not-asked' : own.handedInAt === null ? 'rating' : 'handed-in',
    results: mayReadResults(exercise, visitor),
  };
}

/**
 * An exercise as an instructor sees it. Nothing in it tells whose sessions these are, what the engine hears in them, or what others
 * say of them; the sessions themselves are known by their places alone.
 */
export async function showExercise(
  house: House,
  reached: ReachedExercise,
  cohort: Cohort,
): Promise<ExerciseView> {
  const { exercise, visitor } = reached;
  const { store, practice } = house;
  const { madeBy, raters, sessions, instructions } = exercise;
  const names = await store.namesOf([madeBy, ...raters.map(({ account }) => account)]);
  return {
    ...summariseExercise(exercise, names, visitor),
    instructions,
    cohort: { id: cohort.id, title: cohort.title, archived: cohort.archivedAt !== null },
    mayClose: await mayClose(house, exercise, visitor),
    raters: raters.map(({ account, handedInAt }) => ({
      ...{ name: names.get(account) ?? '', own: account === visitor },
      handedIn: handedInAt !== null,
    })),
    sessionList: sessions.map(({ place, scenario, session }) => ({
      ...{ place, scenario: metIn(practice, scenario), gone: session === null },
    })),
    markers: exercise.markers.map((id) => viewMarker(practice, id)),
    rating: await ratingOf(house, reached),
  };
}

/** A scenario as a session's reader knows it. */
export function metIn(
  practice: Practice,
  id: string,
): ExerciseView['sessionList'][number]['scenario'] {
  const known = practice.scenario(id);
  return { title: known?.title ?? id, client: known?.client.name ?? '' };
}

async function ratingOf(
  { store }: House,
  { exercise, sessions, ratings, visitor }: ReachedExercise,
): Promise<ExerciseView['rating']> {
  const rater = raterIn(exercise, visitor);
  if (rater === null || rater.handedInAt !== null || exercise.closedAt !== null) return null;
  const names = await store.namesOf([...sessions.values()].map(({ account }) => account));
  return {
    revision: rater.revision,
    sessions: [...sessions].map(([place, session]): RatedSession => {
      const given = ratings.find((one) => one.by === visitor && one.place === place);
      return {
        place,
        lines: blindTranscript(session, names.get(session.account) ?? ''),
        markers: { ...given?.markers },
        heard: [...(given?.heard ?? [])],
      };
    }),
  };
}

function viewMarker({ rubric }: Practice, id: string): ExerciseView['markers'][number] {
  // The rubric may have lost it since.
  const { title = id, asks = '' } = rubric.markers.find((marker) => marker.id === id) ?? {};
  return { id, title, asks };
}

function moment(at: number): string {
  return new Date(at).toISOString();
}
