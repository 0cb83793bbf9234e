import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { ExerciseChoices, ExerciseView } from '../../server/api/contract/calibration.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { Known } from './cohort-pages.ts';
import type { OpenHouse, Visitor } from './open-house.ts';
import { signUp } from './sign-up.ts';

/** A cohort of two instructors, with two sessions of a trainee that have ended. */
export interface CalibratingHouse {
  readonly maya: Visitor;
  readonly ana: Visitor;
  /** Address of the cohort's page. */
  readonly cohort: string;
}

/** What the trainee says in each session. */
const TALKS = [
  ['I am Tom. What would you like to have at the end of this hour?', 'You should just tell them.'],
  ['How do you want us to work together?', 'It sounds as if that was hard for you.'],
];

/** Asks the server as a visitor's page would. */
async function post<T>({ page }: Visitor, path: string, data: object): Promise<T> {
  return (await (await page.request.post(`/api/${path}`, { data })).json()) as T;
}

async function read<T>({ page }: Visitor, path: string): Promise<T> {
  return (await (await page.request.get(`/api/${path}`)).json()) as T;
}

/** Makes one; names end in what makes their addresses other ones. */
export async function meetToCalibrate(house: OpenHouse, more = ''): Promise<CalibratingHouse> {
  const [maya, ana, tom] = [await house.visit(), await house.visit(), await house.visit()];
  await signUp(house, maya, `Maya${more} Ito`, 'instructor');
  await signUp(house, ana, `Ana${more} Silva`, 'instructor');
  await signUp(house, tom, `Tom${more} Bower`);
  const wish = { title: 'Foundations, autumn', timeZone: 'UTC' };
  const { id } = await post<CohortView>(maya, 'cohorts', wish);
  const at = `cohorts/${id}`;
  await post(maya, `${at}/instructors`, { email: `ana${more.toLowerCase()}@example.org` });
  const { code } = await post<CohortView>(maya, `${at}/code`, { days: 14 });
  await post(tom, `join/${code?.word ?? ''}`, {});
  const scenarios = await read<ScenarioSummary[]>(maya, 'scenarios');
  for (const [which, talk] of TALKS.entries()) {
    const given = { scenario: scenarios[which]?.id, instructions: '', mode: 'practice' };
    const assigned = await post<AssignmentView>(maya, `${at}/assignments`, given);
    const begin = `${at}/assignments/${assigned.id}/attempts`;
    const session = (await post<SessionView>(tom, begin, {})).id;
    for (const [index, coach] of talk.entries())
      await post(tom, `sessions/${session}/turns`, { index, coach });
    await post(tom, `sessions/${session}/finish`, {});
  }
  return { maya, ana, cohort: `/${at}` };
}

/** Has an exercise of both sessions made by Maya for her and Ana; returns the address of its page. */
export async function makeExercise(
  { maya, cohort }: CalibratingHouse,
  title: string,
): Promise<string> {
  const at = cohort.slice(1);
  const { raters, sessions } = await read<ExerciseChoices>(maya, `${at}/calibration-choices`);
  const ids = (all: readonly { id: string }[]) => all.map(({ id }) => id);
  const wish = { title, instructions: 'Take your time.\nTurn by turn.' };
  const body = { ...wish, sessions: ids(sessions), raters: ids(raters) };
  const { id } = await post<{ id: string }>(maya, `${at}/calibrations`, body);
  return `${cohort}/calibrations/${id}`;
}

/** Rates every marker of an exercise in turn by these steps, hears a behaviour in each first turn, and hands in. */
export async function rateAll(
  by: Visitor,
  exercise: string,
  steps: readonly string[],
  behaviour = 'open-question',
): Promise<void> {
  const way = exercise.slice(1);
  const { rating, markers } = await read<ExerciseView>(by, way);
  for (const [revision, { place }] of (rating?.sessions ?? []).entries()) {
    const given = markers.map(({ id }, at) => [id, steps[(at + place) % steps.length]] as const);
    const heard = [{ turn: 1, behaviour, start: 0, end: 4 }];
    const data = { place, revision, markers: Object.fromEntries(given), heard };
    await by.page.request.patch(`/api/${way}/ratings`, { data });
  }
  await post(by, `${way}/hand-in`, {});
}

/** The pages of two exercises that were handed in and one that is to be rated, as Maya sees them. */
export async function calibrated(met: CalibratingHouse): Promise<Known> {
  const [first, second] = [await makeExercise(met, 'October'), await makeExercise(met, 'November')];
  for (const exercise of [first, second]) {
    await rateAll(met.maya, exercise, ['clear', 'some', 'strong', 'not-shown']);
    await rateAll(met.ana, exercise, ['some', 'strong', 'some', 'not-shown'], 'deepens');
  }
  return {
    cookies: await met.maya.context.cookies(),
    paths: {
      calibrations: `${met.cohort}/calibrations`,
      calibration: await makeExercise(met, 'Konstantinopolitanisch-ausgesprochen lange Übung'),
      calibrationResults: second,
    },
  };
}
