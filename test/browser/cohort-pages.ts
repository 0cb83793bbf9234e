import type { EngagementSummary } from '../../server/api/contract/alliance.ts';
import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { ScenarioSummary } from '../../server/api/contract/scenario.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import type { OpenHouse, Visitor } from './open-house.ts';
import { reviewSession } from './review-session.ts';
import { signUp } from './sign-up.ts';

const DAY = 86_400_000;
/** Enough for some markers to have a figure. */
const TALK = [
  'That sounds lonely. What would it be like to be seen there?',
  'What would make this hour worthwhile for you?',
  'You should just say so. Have you tried?',
  'How would you like us to work on that?',
  'It sounds as if you are tired of it. What is under that?',
];

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
  await patch(maya, `cohorts/${archived.id}`, { archived: true });

  await patch(maya, `${at}/weights`, { weights: { depth: 2 } });
  const exam = await assign(maya, at, 0, { mode: 'exam', attempts: 1, dueAt: day(7) });
  const running = await assign(maya, at, 1, { instructions: 'Agree on a focus first.' });
  await assign(maya, at, 2, { opensAt: day(3), dueAt: day(20), attempts: 3 });
  await assign(maya, at, 3, { opensAt: day(-9), dueAt: day(-2) });
  await assign(maya, at, 4, { dueAt: day(30) });
  const done = await begin(tom, at, exam);
  const coach = 'You should just tell them. Have you tried?';
  for (const [index, words] of [coach, ...TALK].entries())
    await post(tom, `sessions/${done.id}/turns`, { index, coach: words });
  await post(tom, `sessions/${done.id}/finish`, {});
  await reviewSession(maya, tom, `${at}/sessions/${done.id}`, done.id);
  const practice = await begin(tom, at, running);
  const returning = await begin(tom, at, await assignEngagement(maya, at));
  const next = { index: 0, coach: 'What would make this hour worthwhile for you?' };
  await post(tom, `sessions/${returning.id}/turns`, next);
  await post(tom, `sessions/${returning.id}/finish`, {});
  const alone = await post<SessionView>(tom, 'sessions', { scenario: await first(maya) });
  await post(tom, `sessions/${alone.id}/turns`, { index: 0, coach });
  await post(tom, `sessions/${alone.id}/finish`, {});
  await post(tom, `sessions/${alone.id}/sharing`, { cohort: cohort.id });
  const text = 'We spoke of Friday.\n\nShe was very resistant, and I was in a hurry.';
  await tom.page.request.put(`/api/sessions/${alone.id}/note`, { data: { text, revision: 0 } });
  await post(tom, `sessions/${alone.id}/note/sharing`, { cohort: cohort.id });
  const evidence = await chooseEvidence(tom, alone.id, cohort.id);
  const remark = { piece: null, words: 'A candid choice.' };
  await post(maya, `${at}/evidence/${evidence}/comments`, remark);
  return [
    {
      cookies: await maya.context.cookies(),
      paths: {
        drafts: '/drafts',
        noDesk: '/drafts/of-nobody',
        cohorts: '/cohorts',
        cohort: `/${at}`,
        markers: `/${at}/markers`,
        emptyMarkers: `/cohorts/${empty.id}/markers`,
        emptyCohort: `/cohorts/${empty.id}`,
        archivedCohort: `/cohorts/${archived.id}`,
        reviews: `/${at}/reviews`,
        emptyReviews: `/cohorts/${empty.id}/reviews`,
        traineeDebrief: `/${at}/sessions/${done.id}`,
        sharedDebrief: `/${at}/sessions/${alone.id}`,
        sharedNote: `/${at}/notes/${alone.id}`,
        traineeRating: `/${at}/sessions/${done.id}/rating`,
        sharedEvidence: `/${at}/evidence/${evidence}`,
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
        assignedAlliance: `/alliances/${returning.alliance?.id ?? ''}`,
        exam: `/debrief/${done.id}`,
        shared: `/debrief/${alone.id}`,
        evidence: '/evidence',
        evidenceFile: `/evidence/${evidence}`,
      },
    },
    { cookies: [], paths: { join: `/join/${code?.word ?? ''}`, noCode: '/join/of-nothing' } },
  ];
}

/** Begins an evidence file with words of a session, and shares it; returns its id. */
async function chooseEvidence(tom: Visitor, session: string, cohort: string): Promise<string> {
  const begin = { title: 'For my mentor, in June', framework: 'icf-pcc' };
  const { id } = await post<{ id: string }>(tom, 'evidence', begin);
  const place = { session, turn: 1, start: 0, end: 30, behaviour: null, number: '5.1' };
  await post(tom, `evidence/${id}/pieces`, { pieces: [{ kind: 'words', ...place }] });
  await patch(tom, `evidence/${id}`, { revision: 1, strengths: 'I say what I think.' });
  await post(tom, `evidence/${id}/sharing`, { cohort });
  return id;
}

async function first(maya: Visitor): Promise<string> {
  const answer = await maya.page.request.get('/api/scenarios');
  return ((await answer.json()) as ScenarioSummary[])[0]?.id ?? '';
}

function day(from: number): string {
  return new Date(Date.now() + from * DAY).toISOString();
}

async function post<T>({ page }: Visitor, path: string, data: object): Promise<T> {
  return (await (await page.request.post(`/api/${path}`, { data })).json()) as T;
}

async function patch({ page }: Visitor, path: string, data: object): Promise<void> {
  await page.request.patch(`/api/${path}`, { data });
}

async function assign(maya: Visitor, at: string, scenario: number, facts: object) {
  const answer = await maya.page.request.get('/api/scenarios');
  const { id } = ((await answer.json()) as ScenarioSummary[])[scenario] ?? { id: '' };
  const wish = { scenario: id, instructions: '', mode: 'practice', ...facts };
  return post<AssignmentView>(maya, `${at}/assignments`, wish);
}

async function assignEngagement(maya: Visitor, at: string) {
  const answer = await maya.page.request.get('/api/engagements');
  const { id } = ((await answer.json()) as EngagementSummary[])[0] ?? { id: '' };
  const wish = { kind: 'engagement', scenario: id, instructions: '', mode: 'practice' };
  return post<AssignmentView>(maya, `${at}/assignments`, wish);
}

function begin(tom: Visitor, at: string, { id }: AssignmentView): Promise<SessionView> {
  return post(tom, `${at}/assignments/${id}/attempts`, {});
}
