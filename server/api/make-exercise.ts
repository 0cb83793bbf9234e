import { newId } from '../accounts/random-names.ts';
import type { CalibrationExercise } from '../practice/calibration/exercise.ts';
import { isPractised, type PractisedSession } from '../practice/session.ts';
import type { ExerciseChoices } from './contract/calibration.ts';
import type { MakeExercise } from './contract/calibration-wishes.ts';
import type { House } from './house.ts';
import { oneLine, plainText } from './plain-text.ts';
import { noSuch, Refusal } from './refusal.ts';
import { metIn } from './show-exercise.ts';

/** What an exercise of a cohort can be made of, as somebody sees it who may rate in it themselves. */
export async function showChoices(
  house: House,
  cohort: string,
  visitor: string,
): Promise<ExerciseChoices> {
  const members = await house.store.listMembers(cohort);
  const sessions = await ratableSessions(house, cohort);
  return {
    sessions: sessions
      .map(({ id, scenario, endedAt, exchanges }) => ({
        ...{ id, scenario: metIn(house.practice, scenario.id) },
        endedAt: new Date(endedAt ?? 0).toISOString(),
        turns: exchanges.filter(({ coach }) => coach !== null).length,
      }))
      .toReversed(),
    raters: members
      .filter(({ role }) => role === 'instructor')
      .map(({ account, name }) => ({ id: account, name, own: account === visitor })),
  };
}

/**
 * Makes an exercise, with what the engine says of its sessions now.
 *
 * @throws Refusal for sessions and people who are not there to be chosen, and for who would rate themselves
 */
export async function makeExercise(
  house: House,
  cohort: string,
  madeBy: string,
  wish: MakeExercise,
): Promise<CalibrationExercise> {
  const { practice, store, clock, random } = house;
  const title = oneLine(wish.title);
  if (title === '')
    throw new Refusal(400, 'nothing-written', 'The exercise has no title. Write one.');
  const ratable = await ratableSessions(house, cohort);
  const sessions = wish.sessions.map((id) => {
    const session = ratable.find((one) => one.id === id);
    if (session === undefined) throw noSuch('session');
    return session;
  });
  const members = await store.listMembers(cohort);
  for (const rater of wish.raters) {
    const member = members.find(({ account, role }) => account === rater && role === 'instructor');
    if (member === undefined) throw noSuch('instructor');
    if (sessions.some(({ account }) => account === rater))
      throw new Refusal(
        409,
        'own-session',
        `One of these sessions is ${member.name}’s own: nobody rates themselves.`,
      );
  }
  const exercise: CalibrationExercise = {
    ...{ id: newId(random), cohort, title, instructions: plainText(wish.instructions).trim() },
    ...{ madeBy, madeAt: clock(), closedAt: null },
    markers: practice.rubric.markers.map(({ id }) => id),
    sessions: sessions.map((session, place) => ({
      ...{ place, session: session.id, scenario: session.scenario.id },
      engine: practice.rate(session),
    })),
    raters: wish.raters.map((account) => ({ account, handedInAt: null, revision: 0 })),
  };
  if (!(await store.addExercise(exercise))) throw noSuch('session');
  return exercise;
}

/** The sessions of a cohort's assignments that have ended, in that order, of those in it still, in which the coach said something. */
async function ratableSessions({ store }: House, cohort: string): Promise<PractisedSession[]> {
  const members = await store.listMembers(cohort);
  return (await store.attemptedSessions(cohort))
    .filter(isPractised)
    .filter(
      ({ account, exchanges }) =>
        members.some((member) => member.account === account) &&
        exchanges.some(({ coach }) => coach !== null),
    );
}
