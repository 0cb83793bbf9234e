import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRubric } from '../../server/cli/project.ts';
import { openSchool, type School } from '../../server/demo/open-school.ts';
import { instructors, trainees } from '../../server/demo/people.ts';
import { syllabi } from '../../server/demo/syllabus.ts';
import { emailOf } from '../../server/demo/visitor.ts';
import type { Rubric } from '../../server/rubric/rubric.ts';
import { loadScenarios } from '../../server/scenario/load-scenario.ts';
import { deskWorkshop } from '../desk-workshop.ts';
import { emptyStore, type EmptyStore } from '../store/empty-store.ts';

const root = join(import.meta.dirname, '../..');
// A Saturday: five days of its only week have passed.
const until = Date.UTC(2026, 2, 28, 20);

let rubric: Rubric;
let one: EmptyStore & { school: School };
let other: EmptyStore & { school: School };

async function open(seed: number): Promise<typeof one> {
  const empty = await emptyStore('sqlite');
  const school = await openSchool({
    ...{ rubric, store: empty.store, until, weeks: 1, seed, password: 'quince harbour lantern' },
    scenarios: loadScenarios(join(root, 'scenarios'), rubric.behaviours, root),
    engagements: [],
    workshop: deskWorkshop,
    progress: () => undefined,
  });
  return { ...empty, school };
}

beforeAll(async () => {
  rubric = await projectRubric();
  one = await open(1);
  other = await open(1);
}, 240_000);
afterAll(async () => {
  await one.remove();
  await other.remove();
});

/** All that was said in the sessions of everybody, by who they are. */
async function allSaid({ store }: EmptyStore): Promise<string[]> {
  const said: string[] = [];
  for (const person of trainees.flat()) {
    const id = (await store.findByEmail(emailOf(person)))?.account.id ?? '';
    for (const { opening, exchanges } of await store.finishedSessions(id))
      said.push(
        `${person.name}: ${opening} ${exchanges.map(({ coach, reply }) => `${coach} ${reply}`).join(' ')}`,
      );
  }
  return said;
}

describe('the demonstration school', () => {
  test('has its people, its cohorts, and sessions that were played to their end', async () => {
    expect(one.school).toMatchObject({ people: 15, cohorts: 2 });
    expect(one.school.sessions).toBeGreaterThanOrEqual(8);
    expect((await allSaid(one)).length).toBe(one.school.sessions);
  });

  test('has assigned what each week asks for', async () => {
    const id = (await one.store.findByEmail(emailOf(instructors[1])))?.account.id ?? '';
    const cohorts = await one.store.listCohorts(id);
    const assigned = await Promise.all(
      cohorts.map(async ({ cohort }) => (await one.store.listAssignments(cohort.id)).length),
    );
    const first = syllabi.map(({ tasks }) => tasks.filter(({ week }) => week === 0).length);
    expect(assigned.toSorted()).toEqual(first.toSorted());
  });

  test('plays the same sessions from the same seed', async () => {
    expect(await allSaid(other)).toEqual(await allSaid(one));
  });

  test('has reviews in which people and the engine do not always agree', async () => {
    const id = (await one.store.findByEmail(emailOf(instructors[1])))?.account.id ?? '';
    const cohorts = await one.store.listCohorts(id);
    const reviews = (
      await Promise.all(cohorts.map(({ cohort }) => one.store.releasedReviews(cohort.id)))
    ).flat();
    const verdicts = reviews.flatMap(({ review }) => review.verdicts.map(({ verdict }) => verdict));
    expect(verdicts).toContain('agree');
    expect(verdicts).toContain('missed');
  });

  test('has raters who calibrated, each in their own way', async () => {
    const id = (await one.store.findByEmail(emailOf(instructors[0])))?.account.id ?? '';
    const [cohort] = await one.store.listCohorts(id);
    const [exercise, ...others] = await one.store.listExercises(cohort?.cohort.id ?? '');
    expect([exercise?.title, others]).toEqual(['First sessions', []]);
    expect(exercise?.closedAt).not.toBeNull();
    expect(exercise?.raters.map(({ handedInAt }) => handedInAt === null)).toEqual([false, false]);
    const ratings = await one.store.listRatings(exercise?.id ?? '');
    const [first, second] = (exercise?.raters ?? []).map(({ account }) =>
      ratings.filter(({ by }) => by === account).map(({ markers }) => markers),
    );
    expect(first).not.toEqual(second);
  });

  test('has a client that an instructor published, another that is half done, and a session that is shared', async () => {
    const author = (await one.store.findByEmail(emailOf(instructors[0])))?.account.id ?? '';
    const drafts = await one.store.listDrafts(author);
    const published = await one.store.listPublications(drafts.map(({ id }) => id));
    expect([drafts.length, published.length]).toEqual([2, 1]);
    const cohorts = await one.store.listCohorts(author);
    const shared = await Promise.all(cohorts.map(({ cohort }) => one.store.listShared(cohort.id)));
    expect(shared.flat()).toHaveLength(1);
  });

  test('leaves nobody signed in', async () => {
    for (const { id } of await one.store.listPeople())
      expect(await one.store.listTokens(id, 0)).toEqual([]);
  });
});
