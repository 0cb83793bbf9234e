import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { OpenHouse, Visitor } from './open-house.ts';
import { signUp } from './sign-up.ts';

/** Turns in which the rubric hears strengths and flags. */
const TURNS = [
  'What would make this hour worth your while?',
  'You should talk to your manager before Friday. Have you tried making a list of pros and cons?',
  'It sounds as if a part of you has already answered. What is that part saying?',
];

/** An instructor and a trainee of one cohort, with an attempt that has ended. */
export interface Attempted {
  readonly maya: Visitor;
  readonly tom: Visitor;
  readonly cohort: string;
  readonly session: string;
}

/** Makes a cohort in which a trainee has practised, and seats both before a browser. Names that were used have an account. */
export async function attemptInCohort(
  house: OpenHouse,
  [instructor, trainee] = ['Maya Ito', 'Tom Brown'],
): Promise<Attempted> {
  const [maya, tom] = [await house.visit(), await house.visit()];
  await signUp(house, maya, instructor, 'instructor');
  await signUp(house, tom, trainee);
  const wish = { title: 'Foundations, autumn 2026', timeZone: 'Europe/Lisbon' };
  const cohort = await post<CohortView>(maya, 'cohorts', wish);
  const at = `cohorts/${cohort.id}`;
  const { code } = await post<CohortView>(maya, `${at}/code`, { days: 14 });
  await post(tom, `join/${code?.word ?? ''}`, {});
  const [first] = (await (
    await maya.page.request.get('/api/scenarios')
  ).json()) as ScenarioSummary[];
  const given = { scenario: first?.id ?? '', instructions: '', mode: 'practice' };
  const { id } = await post<AssignmentView>(maya, `${at}/assignments`, given);
  const session = await attempt(tom, `${at}/assignments/${id}/attempts`);
  return { maya, tom, cohort: cohort.id, session };
}

async function attempt(tom: Visitor, path: string): Promise<string> {
  const { id } = await post<SessionView>(tom, path, {});
  for (const [index, coach] of TURNS.entries())
    await post(tom, `sessions/${id}/turns`, { index, coach });
  await post(tom, `sessions/${id}/finish`, {});
  return id;
}

async function post<T>({ page }: Visitor, path: string, data: object): Promise<T> {
  return (await (await page.request.post(`/api/${path}`, { data })).json()) as T;
}
