import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { OpenHouse, Visitor } from './open-house.ts';
import { signUp } from './sign-up.ts';

const DAY = 86_400_000;

/** Somebody who was here before, and the pages that they see, by their names. */
export interface Known {
  readonly cookies: Awaited<ReturnType<Visitor['context']['cookies']>>;
  readonly paths: Readonly<Record<string, string>>;
}

/** An instructor, a trainee and a stranger with the link of a cohort in which everything that can happen to an assignment has happened. */
export async function meetInCohort(house: OpenHouse): Promise<readonly Known[]> {
  const [maya, tom] = [await house.visit(), await house.visit()];
  await signUp(house, maya, 'Maya Ito', 'instructor');
  await signUp(house, tom, 'Konstantinos Papadopoulos-Whitfield');
  const cohort = await post<CohortView>(maya, 'cohorts', {
    title: 'Foundations of partnership, autumn 2026',
    timeZone: 'America/Argentina/Buenos_Aires',
  });
  const at = `cohorts/${cohort.id}`;
  const { code } = await post<CohortView>(maya, `${at}/code`, { days: 14 });
  await post(tom, `join/${code?.word ?? ''}`, {});
  const empty = await post<CohortView>(maya, 'cohorts', { title: 'Nobody yet', timeZone: 'UTC' });
  const archived = await post<CohortView>(maya, 'cohorts', { title: 'Before', timeZone: 'UTC' });
  await maya.page.request.patch(`/api/cohorts/${archived.id}`, { data: { archived: true } });

  const exam = await assign(maya, at, 0, { mode: 'exam', attempts: 1, dueAt: day(7) });
  const running = await assign(maya, at, 1, { instructions: 'Agree on a focus first.' });
  await assign(maya, at, 2, { opensAt: day(3), dueAt: day(20), attempts: 3 });
  await assign(maya, at, 3, { opensAt: day(-9), dueAt: day(-2) });
  await assign(maya, at, 4, { dueAt: day(30) });
  const done = await begin(tom, at, exam);
  const coach = 'You should just tell them. Have you tried?';
  await post(tom, `sessions/${done.id}/turns`, { index: 0, coach });
  await post(tom, `sessions/${done.id}/finish`, {});
  const practice = await begin(tom, at, running);
  return [
    {
      cookies: await maya.context.cookies(),
      paths: {
        cohorts: '/cohorts',
        cohort: `/${at}`,
        emptyCohort: `/cohorts/${empty.id}`,
        archivedCohort: `/cohorts/${archived.id}`,
        traineeDebrief: `/${at}/sessions/${done.id}`,
        joined: `/join/${code?.word ?? ''}`,
      },
    },
    {
      cookies: await tom.context.cookies(),
      paths: {
        due: '/',
        ownCohorts: '/cohorts',
        ownCohort: `/${at}`,
        attempt: `/practice/${practice.id}`,
        exam: `/debrief/${done.id}`,
      },
    },
    { cookies: [], paths: { join: `/join/${code?.word ?? ''}`, noCode: '/join/of-nothing' } },
  ];
}

function day(from: number): string {
  return new Date(Date.now() + from * DAY).toISOString();
}

async function post<T>({ page }: Visitor, path: string, data: object): Promise<T> {
  return (await (await page.request.post(`/api/${path}`, { data })).json()) as T;
}

async function assign(maya: Visitor, at: string, scenario: number, facts: object) {
  const answer = await maya.page.request.get('/api/scenarios');
  const { id } = ((await answer.json()) as ScenarioSummary[])[scenario] ?? { id: '' };
  const wish = { scenario: id, instructions: '', mode: 'practice', ...facts };
  return post<AssignmentView>(maya, `${at}/assignments`, wish);
}

function begin(tom: Visitor, at: string, { id }: AssignmentView): Promise<SessionView> {
  return post(tom, `${at}/assignments/${id}/attempts`, {});
}
