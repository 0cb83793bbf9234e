import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  AssignmentView,
  Matrix,
  OwnAssignment,
} from '../../server/api/contract/assignment.ts';
import type { CohortView } from '../../server/api/contract/cohort.ts';
import type { Problem } from '../../server/api/contract/problem.ts';
import type { SessionView } from '../../server/api/contract/session.ts';
import { newBrowser } from './browser.ts';
import type { OpenHouse } from './open-house.ts';
import { signUp, type SignedUp } from './people.ts';
import { makeCohort, seat } from './seated.ts';

const HOUR = 3_600_000;

describe('assignments', () => {
  let house: OpenHouse;
  let maya: SignedUp;
  let tom: SignedUp;
  let cohort: CohortView;

  beforeAll(async () => {
    ({ house, maya, tom } = await seat());
    return house.close;
  });
  beforeEach(async () => {
    cohort = await makeCohort({ house, maya, tom });
  });

  const address = () => `/api/cohorts/${cohort.id}`;
  const later = (hours: number) => new Date(house.clock.now + hours * HOUR).toISOString();
  const wish = { scenario: 'echo', instructions: ' Listen. ', mode: 'practice' };

  async function assign(facts: object = {}): Promise<AssignmentView> {
    const body = { ...wish, ...facts };
    return (await maya.ask<AssignmentView>('POST', `${address()}/assignments`, body)).body;
  }
  const begin = ({ id }: AssignmentView, by = tom) =>
    by.ask<SessionView & Problem>('POST', `${address()}/assignments/${id}/attempts`, {});
  const own = async (by = tom) =>
    (await by.ask<OwnAssignment[]>('GET', '/api/assignments')).body.filter(
      (each) => each.cohort.id === cohort.id,
    );
  const matrix = async () => (await maya.ask<Matrix>('GET', `${address()}/matrix`)).body;

  test('a trainee sees what is due, begins it, and both see how far it is', async () => {
    const assignment = await assign({ dueAt: later(24) });
    expect(assignment).toMatchObject({ instructions: 'Listen.', mode: 'practice' });
    expect(await own()).toMatchObject([{ standing: 'not-begun', open: true, own: [] }]);
    const { status, body } = await begin(assignment);
    expect(status).toBe(201);
    expect(await own()).toMatchObject([{ standing: 'in-progress', own: [{ session: body.id }] }]);
    await tom.ask('POST', `/api/sessions/${body.id}/finish`, {});
    expect(await own()).toMatchObject([{ standing: 'done' }]);
    expect((await matrix()).cells).toMatchObject([
      { trainee: tom.id, standing: 'done', attempts: [{ session: body.id }] },
    ]);
  });

  test('what is done after its date is late, and what is not open is not begun', async () => {
    const assignment = await assign({ opensAt: later(1), dueAt: later(2) });
    expect(await own()).toMatchObject([{ standing: 'not-open', open: false }]);
    expect((await begin(assignment)).body.message).toBe('This assignment is not open yet.');
    house.clock.now += HOUR;
    const { body } = await begin(assignment);
    house.clock.now += 2 * HOUR;
    await tom.ask('POST', `/api/sessions/${body.id}/finish`, {});
    expect(await own()).toMatchObject([{ standing: 'late' }]);
  });

  test('attempts are counted, also those whose session was deleted', async () => {
    const assignment = await assign({ attempts: 1 });
    const { body } = await begin(assignment);
    await tom.ask('DELETE', `/api/sessions/${body.id}`);
    const again = await begin(assignment);
    expect([again.status, again.body.code]).toEqual([409, 'closed']);
    expect(await own()).toMatchObject([{ open: false, own: [{ session: null }] }]);
  });

  test('two that begin at once are one attempt where there is one', async () => {
    const assignment = await assign({ attempts: 1 });
    const both = await Promise.all([begin(assignment), begin(assignment)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 409]);
  });

  test('an exam has one client for all, and no turn is taken again', async () => {
    const exam = await assign({ mode: 'exam', attempts: 2 });
    const practice = await assign();
    const seed = async (assignment: AssignmentView) => {
      const { body } = await begin(assignment);
      return (await house.store.findSession(body.id, tom.id))?.seed;
    };
    expect(await seed(exam)).toBe(await seed(exam));
    expect(await seed(practice)).not.toBe(await seed(practice));
    const [first] = (await own()).find(({ id }) => id === exam.id)?.own ?? [];
    const taken = `/api/sessions/${first?.session}`;
    await tom.ask('POST', `${taken}/turns`, { index: 0, coach: 'Hm' });
    await tom.ask('POST', `${taken}/finish`, {});
    const again = await tom.ask<Problem>('POST', `${taken}/takes`, { index: 0 });
    expect([again.status, again.body.code]).toEqual([409, 'exam']);
  });

  test('what is withdrawn is begun no more, and what was begun stays', async () => {
    const assignment = await assign();
    const other = await assign();
    await begin(assignment);
    for (const { id } of [assignment, other])
      await maya.ask('PATCH', `${address()}/assignments/${id}`, { withdrawn: true });
    expect((await begin(assignment)).body.message).toMatch(/withdrawn/);
    expect((await own()).map(({ id }) => id)).toEqual([assignment.id]);
  });

  test('dates are changed, and the wrong ones refused with a sentence', async () => {
    const { id } = await assign({ dueAt: later(2) });
    const change = (body: object) =>
      maya.ask<AssignmentView & Problem>('PATCH', `${address()}/assignments/${id}`, body);
    expect((await change({ dueAt: null, attempts: 3 })).body).toMatchObject({
      dueAt: null,
      attempts: 3,
      instructions: 'Listen.',
    });
    expect((await change({ dueAt: later(-5) })).body.code).toBe('due-before-open');
    expect((await change({ opensAt: 'tomorrow' })).body.message).toMatch(/"tomorrow" is no moment/);
    expect((await change({ opensAt: '2026-11-21' })).status).toBe(400);
    const gone = await maya.ask('POST', `${address()}/assignments`, { ...wish, scenario: 'gone' });
    expect(gone.status).toBe(404);
  });

  test('an instructor reads the debrief of an attempt once it has ended, and of nothing else', async () => {
    const { body } = await begin(await assign());
    const read = (id: string, by = maya) =>
      by.ask<Problem>('GET', `${address()}/sessions/${id}/debrief`);
    expect((await read(body.id)).body.code).toBe('session-running');
    await tom.ask('POST', `/api/sessions/${body.id}/turns`, { index: 0, coach: 'Hm' });
    await tom.ask('POST', `/api/sessions/${body.id}/finish`, {});
    expect((await read(body.id)).status).toBe(200);
    const take = await tom.ask<SessionView>('POST', `/api/sessions/${body.id}/takes`, { index: 0 });
    await tom.ask('POST', `/api/sessions/${take.body.id}/finish`, {});
    const alone = await tom.ask<SessionView>('POST', '/api/sessions', { scenario: 'echo' });
    await tom.ask('POST', `/api/sessions/${alone.body.id}/finish`, {});
    for (const id of [take.body.id, alone.body.id, 'none']) {
      expect((await read(id)).status, id).toBe(404);
    }
    // Not by the address of an owner either.
    expect((await maya.ask('GET', `/api/sessions/${body.id}`)).status).toBe(404);
  });

  test('another cohort’s instructor, and one who has left, read nothing', async () => {
    const { body } = await begin(await assign());
    await tom.ask('POST', `/api/sessions/${body.id}/finish`, {});
    const ana = await signUp(house, 'Ana', 'instructor');
    const other = await ana.ask<CohortView>('POST', '/api/cohorts', {
      title: 'Other',
      timeZone: 'UTC',
    });
    const through = `/api/cohorts/${other.body.id}/sessions/${body.id}/debrief`;
    expect((await ana.ask('GET', through)).status).toBe(404);
    await house.store.putMember(cohort.id, ana.id, 'instructor', house.clock.now);
    expect((await ana.ask('GET', through)).status).toBe(404);
    expect((await ana.ask('GET', `${address()}/sessions/${body.id}/debrief`)).status).toBe(200);
    await ana.ask('POST', `${address()}/leave`, {});
    expect((await ana.ask('GET', `${address()}/sessions/${body.id}/debrief`)).status).toBe(404);
  });

  const ofInstructors = [
    ['POST', '/assignments', wish],
    ['PATCH', '/assignments/ID', { instructions: 'Mine' }],
    ['GET', '/matrix', undefined],
    ['GET', '/sessions/SESSION/debrief', undefined],
  ] as const;

  test.each([...ofInstructors, ['POST', '/assignments/ID/attempts', {}] as const])(
    '%s …%s: a stranger, a guest, another cohort and who was removed find nothing',
    async (method, path, body) => {
      const assignment = await assign();
      const session = (await begin(assignment)).body.id;
      const url = `${address()}${path.replace('ID', assignment.id).replace('SESSION', session)}`;
      const guest = newBrowser(house.app);
      await guest.ask('POST', '/api/sessions', { scenario: 'echo' });
      const elsewhere = await signUp(house, 'Ola', 'instructor');
      await elsewhere.ask('POST', '/api/cohorts', { title: 'Other', timeZone: 'UTC' });
      const removed = await signUp(house, 'Rea');
      await house.store.putMember(cohort.id, removed.id, 'trainee', house.clock.now);
      await house.store.endMembership(cohort.id, removed.id, house.clock.now);
      for (const one of [newBrowser(house.app), guest, elsewhere, removed])
        expect((await one.ask<Problem>(method, url, body)).status).toBe(404);
      expect((await matrix()).cells).toHaveLength(1);
    },
  );

  test.each(ofInstructors)('%s …%s: a trainee of it is refused', async (method, path, body) => {
    const assignment = await assign();
    const url = `${address()}${path.replace('ID', assignment.id)}`;
    const { status, body: problem } = await tom.ask<Problem>(method, url, body);
    expect([status, problem.code]).toEqual([403, 'not-allowed']);
  });

  test('in an archived cohort nothing is assigned or begun, and the matrix is read', async () => {
    const assignment = await assign();
    await maya.ask('PATCH', address(), { archived: true });
    expect((await maya.ask('POST', `${address()}/assignments`, wish)).status).toBe(409);
    expect((await begin(assignment)).body.message).toMatch(/archived/);
    expect((await matrix()).assignments).toHaveLength(1);
    expect(await own()).toEqual([]);
  });

  test('a stranger has no assignments to list', async () => {
    const { body } = await newBrowser(house.app).ask<Problem>('GET', '/api/assignments');
    expect(body.code).toBe('not-signed-in');
  });
});
