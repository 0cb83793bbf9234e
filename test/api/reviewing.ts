import type { AssignmentView } from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { RubricView } from '../../server/api/contract/rubric.ts';
import type { ReviewView } from '../../server/api/contract/review.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { fakePractice } from './fake-practice.ts';
import { openHouse, type OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';

const behaviour = (id: string): RubricView['behaviours'][number] => {
  const told = { marker: 'evoking', why: '', instead: [], icf: [] };
  return { id, title: `Title of ${id}`, kind: 'strength', ...told };
};

/** A house whose rubric hears `open-question` in “What” and knows two behaviours more. */
export function openReviewingHouse(): Promise<OpenHouse> {
  const behaviours = ['open-question', 'deepens', 'reflects'].map(behaviour);
  const rubric = { ...fakePractice.rubric, behaviours };
  return openHouse({ practice: { ...fakePractice, rubric } });
}

/** A cohort of Maya, who instructs it, and Tom, with a session of his that has ended. */
export interface Reviewing {
  readonly maya: SignedUp;
  readonly tom: SignedUp;
  readonly cohort: string;
  /** Address of the cohort. */
  readonly at: string;
  readonly session: string;
  /** Another attempt of somebody, with two turns that begin with “What”, and its end. */
  attempt(by?: SignedUp): Promise<string>;
  /** Asks of the session's review as its instructor does. */
  review(way?: string, body?: object, by?: SignedUp): Promise<Told>;
  /** The same as its trainee. */
  own(way?: string, body?: object, by?: SignedUp): Promise<Told>;
}

/** A review, or why there is none. */
export interface Told {
  readonly status: number;
  readonly body: ReviewView & Problem;
}

/** Makes one. */
export async function beginReviewing(house: OpenHouse): Promise<Reviewing> {
  const maya = await signUp(house, 'Maya', 'instructor');
  const tom = await signUp(house, 'Tom Brown');
  const wish = { title: 'Autumn', timeZone: 'UTC' };
  const cohort = (await maya.ask<CohortView>('POST', '/api/cohorts', wish)).body.id;
  const at = `/api/cohorts/${cohort}`;
  await house.store.putMember(cohort, tom.id, 'trainee', house.clock.now);
  const given = { scenario: 'echo', instructions: '', mode: 'practice' };
  const { id } = (await maya.ask<AssignmentView>('POST', `${at}/assignments`, given)).body;

  async function attempt(by = tom): Promise<string> {
    const url = `${at}/assignments/${id}/attempts`;
    const session = (await by.ask<SessionView>('POST', url, {})).body.id;
    for (const [index, coach] of ['What would help you?', 'What else?'].entries())
      await by.ask('POST', `/api/sessions/${session}/turns`, { index, coach });
    house.clock.now += 1000;
    await by.ask('POST', `/api/sessions/${session}/finish`, {});
    return session;
  }
  const session = await attempt();
  const ask = (by: SignedUp, url: string, body?: object) =>
    by.ask<ReviewView & Problem>(body === undefined ? 'GET' : 'POST', url, body);
  return {
    ...{ maya, tom, cohort, at, session, attempt },
    review: (way = '', body, by = maya) => ask(by, `${at}/sessions/${session}/review${way}`, body),
    own: (way = '', body, by = tom) => ask(by, `/api/sessions/${session}/review${way}`, body),
  };
}
