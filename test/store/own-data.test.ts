import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { AccountRole } from '../../server/store/account-store.ts';
import type { ArchiveRows } from '../../server/store/own-data-store.ts';
import { personalData } from '../../server/store/personal-data.ts';
import type { Store } from '../../server/store/store.ts';
import { archived } from './archived.ts';
import { emptyStore, engines, type EmptyStore } from './empty-store.ts';
import { rawDatabase } from './raw-database.ts';
import { addCohort, addEverything, addPerson } from './whole-person.ts';

const now = 1_795_000_000_000;
let made = 0;
const makeId = (old: string) => createHash('sha256').update(`new ${old}`).digest('base64url');

describe.each(engines)('a person’s own data over %s', (engine) => {
  let base: EmptyStore;
  let store: Store;
  let raw: Awaited<ReturnType<typeof rawDatabase>>;

  beforeAll(async () => {
    base = await emptyStore(engine);
    store = base.store;
    raw = await rawDatabase(base.choice);
    return async () => {
      await raw.close();
      await base.remove();
    };
  });

  const person = (role?: AccountRole) => addPerson(store, role);
  const cohortOf = (instructor: string) => addCohort(store, instructor);
  const everything = (owner: string) => addEverything(store, owner);
  const archive = (owner: string) => archived(store, owner);

  test('every table and every column says what becomes of it', async () => {
    const listed = Object.entries(personalData).map(([table, { columns }]) => [
      table,
      Object.keys(columns).toSorted(),
    ]);
    expect(Object.fromEntries(listed)).toEqual(await raw.columns());
  });

  test('is exported whole, without what opens the account', async () => {
    const tom = await person();
    const { first } = await everything(tom.id);
    const all = await archive(tom.id);
    const text = JSON.stringify(all);
    for (const words of ['Said by', 'Note by', 'Words of', 'Text of'])
      expect(text).toContain(`${words} ${tom.id}`);
    expect(text).toContain(tom.email);
    for (const secret of [`hash-of-${tom.id}`, `pw ${tom.id}`, `token-of-${tom.id}`])
      expect(text).not.toContain(secret);
    expect(all['session']).toHaveLength(2);
    expect(all['exchange']?.[0]).toMatchObject({ report: first.exchanges[0]?.report });
  });

  test('a review of one’s sessions is in it once it is released, and names nobody', async () => {
    const [tom, maya] = [await person(), await person('instructor')];
    const { first } = await everything(tom.id);
    await store.beginReview(first.id, maya.id, now);
    const say = { id: `comment-${++made}`, by: maya.id, at: now, words: 'Well heard.' };
    const comment = { ...say, formerly: [], replyTo: null, takenBackAt: null, turn: 1 };
    await store.addComment(first.id, comment);
    expect((await archive(tom.id))['review_comment']).toEqual([]);
    await store.releaseReview(first.id, maya.id, now);
    expect((await archive(tom.id))['review_comment']).toMatchObject([
      { words: 'Well heard.', account_id: 'somebody else' },
    ]);
    expect((await archive(maya.id))['review_comment']).toMatchObject([{ account_id: 'you' }]);
    expect(JSON.stringify(await archive(tom.id))).not.toContain(maya.id);
  });

  test('goes to another Coequal and reads there as here, and twice is once', async () => {
    const tom = await person();
    const { first } = await everything(tom.id);
    const rows = JSON.parse(JSON.stringify(await archive(tom.id))) as ArchiveRows;
    const there = await emptyStore(engine);
    const { account, token } = { account: 'me-there', token: 'x' };
    await there.store.addAccount(
      { id: account, createdAt: now, name: null, email: null, role: 'trainee' },
      { hash: token, id: 't', account, createdAt: now, seenAt: now, browser: null, expiresAt: now },
    );
    const took = await there.store.takeIn(account, rows, makeId);
    expect(took.added).toMatchObject({
      session: 2,
      exchange: 3,
      case_note: 1,
      alliance_entry: 1,
      draft: 1,
    });
    expect(await there.store.findSession(first.id, account)).toEqual({ ...first, account });
    expect((await there.store.findNote(first.id))?.text).toBe(`Note by ${tom.id}`);
    const again = await there.store.takeIn(account, rows, makeId);
    expect(again.added).toEqual({});
    expect(await there.store.listSessions(account)).toHaveLength(2);
    await there.remove();
  });

  test('taken in by somebody else in the same house it overwrites nothing, and gets new ids once', async () => {
    const [tom, eve] = [await person(), await person()];
    const { first } = await everything(tom.id);
    const rows = await archive(tom.id);
    await store.takeIn(eve.id, rows, makeId);
    await store.takeIn(eve.id, rows, makeId);
    const own = await store.listSessions(eve.id);
    expect(own).toHaveLength(2);
    expect(own.some(({ id }) => id === first.id)).toBe(false);
    expect(own.find(({ takenFrom }) => takenFrom !== null)?.takenFrom?.session).toBe(
      makeId(first.id),
    );
    expect(await store.findSession(first.id, tom.id)).toEqual(first);
    expect((await store.findNote(first.id))?.text).toBe(`Note by ${tom.id}`);
  });

  test.each([
    ['a column that there is not', { session: [{ evil: 1 }] }],
    [
      'an exchange of nobody’s session',
      (all: ArchiveRows) => ({ exchange: all['exchange'] ?? [] }),
    ],
    [
      'an ending that there is not',
      (all: ArchiveRows) => ({
        session: (all['session'] ?? []).map((row) => ({ ...row, ended_at: null, ending: 'well' })),
      }),
    ],
    [
      'two sessions of one id',
      (all: ArchiveRows) => ({
        session: [...(all['session'] ?? []), ...(all['session'] ?? [])],
      }),
    ],
  ])('%s is refused, and nothing is kept of it', async (_, change) => {
    const [tom, eve] = [await person(), await person()];
    await everything(tom.id);
    const rows = typeof change === 'function' ? change(await archive(tom.id)) : change;
    await expect(store.takeIn(eve.id, rows as ArchiveRows, makeId)).rejects.toThrow(/“/);
    expect(await store.listSessions(eve.id)).toEqual([]);
  });

  test('is deleted with nothing left behind: no id, no address, no word', async () => {
    const [tom, maya] = [await person(), await person('instructor')];
    const cohort = await cohortOf(maya.id);
    await store.putMember(cohort, tom.id, 'trainee', now);
    const { first } = await everything(tom.id);
    await store.shareSession(first.id, { cohort, sharedAt: now });
    await store.shareNote(first.id, { cohort, sharedAt: now });
    await store.beginReview(first.id, maya.id, now);
    expect(await store.deleteAccount(tom.id, `nobody-${++made}`, now)).toBeNull();
    const dump = await raw.dump();
    expect(dump.split('\n').filter((line) => line.includes(tom.id))).toEqual([]);
    expect(dump).not.toContain(tom.email);
    expect(dump).not.toContain(first.id);
    expect(dump).not.toContain(`nobody-${made}`);
  });

  test('what somebody said of others’ sessions stays, without their name', async () => {
    const [tom, maya, ola] = [
      await person(),
      await person('instructor'),
      await person('instructor'),
    ];
    const cohort = await cohortOf(maya.id);
    await store.putMember(cohort, ola.id, 'instructor', now);
    const { first } = await everything(tom.id);
    await store.beginReview(first.id, maya.id, now);
    const say = { id: `comment-${++made}`, by: maya.id, at: now, words: 'Well heard.' };
    const comment = { ...say, formerly: [], replyTo: null, takenBackAt: null, turn: 1 };
    await store.addComment(first.id, comment);
    await everything(maya.id);
    expect(await store.deleteAccount(maya.id, `nobody-${++made}`, now)).toBeNull();
    const dump = await raw.dump();
    expect(dump.split('\n').filter((line) => line.includes(maya.id))).toEqual([]);
    expect(dump).toContain('Well heard.');
    expect((await store.listPeople()).map(({ name }) => name)).not.toContain(
      'Somebody who has left',
    );
  });

  test('the only instructor of a cohort and the last administrator have to hand over first', async () => {
    const [maya, ada] = [await person('instructor'), await person('administrator')];
    const cohort = await cohortOf(maya.id);
    expect(await store.deleteAccount(maya.id, 'n1', now)).toEqual({
      ...{ because: 'only-instructor', cohorts: [cohort] },
    });
    expect(await store.deleteAccount(ada.id, 'n2', now)).toEqual({ because: 'last-administrator' });
    expect(await store.findAccount(maya.id)).not.toBeNull();
    const bob = await person('administrator');
    expect(await store.deleteAccount(ada.id, 'n3', now)).toBeNull();
    expect(await store.deleteAccount(bob.id, 'n4', now)).toEqual({ because: 'last-administrator' });
  });
});

test('a guest’s whole work comes along to a person: no table of it is forgotten', () => {
  const owned = Object.entries(personalData)
    .filter(([, { archive, columns }]) => archive === 'both' && columns['account_id'] === 'owner')
    .map(([table]) => table);
  expect(owned.toSorted()).toEqual([
    'alliance',
    'draft',
    'drill_round',
    'evidence_file',
    'session',
  ]);
});
