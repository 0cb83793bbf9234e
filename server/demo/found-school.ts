import type { CohortView } from '../api/contract/cohort.ts';
import type { Random } from '../accounts/random-names.ts';
import { makeAdministratorLink } from '../accounts/links.ts';
import type { Store } from '../store/store.ts';
import { administrator, instructors, trainees, type Person } from './people.ts';
import { syllabi } from './syllabus.ts';
import { emailOf, visitorOf, type Door, type Visitor } from './visitor.ts';

/** A cohort of the school, with those in it. */
export interface FoundedCohort {
  readonly id: string;
  readonly instructor: Visitor;
  /** All who instruct it, the first of them first. */
  readonly instructors: readonly Visitor[];
  /** In the order of the list of trainees. */
  readonly trainees: readonly { readonly id: string; readonly visitor: Visitor }[];
}

/**
 * The school on its first day: everybody has an account, instructors have their cohorts, and trainees have joined them by its code.
 *
 * @returns the cohorts, in the order of the syllabi
 */
export async function foundSchool(
  door: Door,
  store: Store,
  random: Random,
): Promise<FoundedCohort[]> {
  const { app, clock, password } = door;
  const secret = await makeAdministratorLink(store, random, clock());
  await signUp(`/api/welcome/${secret ?? ''}`, administrator);
  for (const person of [...instructors, ...trainees.flat()]) await signUp('/api/sign-up', person);
  for (const person of instructors) await store.changeRole(await idOf(person), 'instructor');
  const [first, second] = instructors.map((person) => visitorOf(door, person));
  if (first === undefined || second === undefined) throw new Error('A cohort has no instructor.');
  const evening = await makeCohort(first, [first, second], 0);
  const url = `/api/cohorts/${evening.id}/instructors`;
  await first.ask('POST', url, { email: emailOf(instructors[1]) });
  return [evening, await makeCohort(second, [second], 1)];

  async function signUp(url: string, person: Person): Promise<void> {
    const body = { name: person.name, email: emailOf(person), password };
    const { statusCode, body: why } = await app.inject({ method: 'POST', url, payload: body });
    if (statusCode >= 400) throw new Error(`${person.name} could not sign up: ${why}`);
  }

  async function idOf(person: Person): Promise<string> {
    return (await store.findByEmail(emailOf(person)))?.account.id ?? '';
  }

  async function makeCohort(
    instructor: Visitor,
    all: readonly Visitor[],
    at: 0 | 1,
  ): Promise<FoundedCohort> {
    const { title, timeZone } = syllabi[at];
    const made = await instructor.ask<CohortView>('POST', '/api/cohorts', { title, timeZone });
    const url = `/api/cohorts/${made.id}/code`;
    const { code } = await instructor.ask<CohortView>('POST', url, { days: 90 });
    const joined = [];
    for (const person of trainees[at]) {
      const visitor = visitorOf(door, person);
      await visitor.ask('POST', `/api/join/${code?.word ?? ''}`, {});
      joined.push({ id: await idOf(person), visitor });
    }
    return { id: made.id, instructor, instructors: all, trainees: joined };
  }
}
