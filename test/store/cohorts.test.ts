import { beforeAll, describe, expect, test } from 'vitest';
import type { Cohort } from '../../server/store/cohort-store.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, sampleAccount } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('cohorts in the store over %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  async function person(name: string): Promise<string> {
    const id = await addSampleAccount(store);
    const email = `person-${++made}@example.org`;
    const token = { ...sampleAccount().token, account: id };
    await store.register(id, { name, email, password: null, role: 'trainee' }, token);
    return id;
  }

  async function cohort(instructor: string, facts: Partial<Cohort> = {}): Promise<Cohort> {
    const fresh: Cohort = {
      id: `cohort-${++made}`,
      title: 'Autumn',
      timeZone: 'Europe/Lisbon',
      madeAt: now + made,
      archivedAt: null,
      code: null,
      ...facts,
    };
    await store.addCohort(fresh, instructor);
    return fresh;
  }

  test('a cohort is kept as it is, with its first instructor', async () => {
    const maya = await person('Maya');
    const own = await cohort(maya, { code: { word: 'ABCD2345', expiresAt: now + 9 } });
    expect(await store.findCohort(own.id)).toEqual(own);
    expect(await store.findCohort('none')).toBeNull();
    expect(await store.roleIn(own.id, maya)).toBe('instructor');
    expect(await store.listCohorts(maya)).toEqual([{ cohort: own, role: 'instructor' }]);
  });

  test('what is given is changed, and the rest stays', async () => {
    const own = await cohort(await person('Maya'));
    await store.changeCohort(own.id, { title: 'Winter' });
    await store.changeCohort(own.id, { code: { word: 'wxyz6789', expiresAt: now + 9 } });
    await store.changeCohort(own.id, {});
    expect(await store.findCohort(own.id)).toEqual({
      ...own,
      title: 'Winter',
      code: { word: 'WXYZ6789', expiresAt: now + 9 },
    });
    expect((await store.cohortOfCode('WxYz6789', now))?.id).toBe(own.id);
    expect(await store.cohortOfCode('WXYZ6789', now + 9)).toBeNull();
    await store.changeCohort(own.id, { archivedAt: now });
    expect(await store.cohortOfCode('WXYZ6789', now)).toBeNull();
    await store.changeCohort(own.id, { archivedAt: null, code: null });
    expect((await store.findCohort(own.id))?.code).toBeNull();
  });

  test('members come and go, and come again as something else', async () => {
    const maya = await person('Maya');
    const tom = await person('Tom');
    const own = await cohort(maya);
    await store.putMember(own.id, tom, 'trainee', now);
    expect(await store.roleIn(own.id, tom)).toBe('trainee');
    expect(await store.endMembership(own.id, tom, now)).toBe(true);
    expect(await store.endMembership(own.id, tom, now)).toBe(false);
    expect(await store.roleIn(own.id, tom)).toBeNull();
    expect(await store.listCohorts(tom)).toEqual([]);
    await store.putMember(own.id, tom, 'instructor', now + 1);
    const members = await store.listMembers(own.id);
    expect(members.map(({ name, role }) => [name, role])).toEqual([
      ['Maya', 'instructor'],
      ['Tom', 'instructor'],
    ]);
  });

  test('the only instructor stays', async () => {
    const maya = await person('Maya');
    const ana = await person('Ana');
    const own = await cohort(maya);
    await store.putMember(own.id, ana, 'trainee', now);
    expect(await store.endMembership(own.id, maya, now)).toBe(false);
    await store.putMember(own.id, ana, 'instructor', now);
    const both = await Promise.all([
      store.endMembership(own.id, maya, now),
      store.endMembership(own.id, ana, now),
    ]);
    // Of two who leave at once one is too late.
    expect(both.filter((ended) => ended)).toHaveLength(1);
  });
});
