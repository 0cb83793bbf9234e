import { beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../server/practice/session.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleSession, sampleExchange, sampleSession } from './samples.ts';

describe.each(engines)('takes, over %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  /** A take of a session from its second turn, with the first one brought along. */
  async function newTake(of: Session, first = of.id): Promise<Session> {
    const take = sampleSession(of.account, {
      startedAt: of.startedAt + 1000,
      takenFrom: { first, session: of.id, index: 1 },
      exchanges: [sampleExchange(0)],
    });
    await store.addSession(take);
    return take;
  }

  test('gives back a take with all that it brought along, and goes on from there', async () => {
    const session = await addSampleSession(store);
    const take = await newTake(session);
    expect(await store.findSession(take.id, take.account)).toEqual(take);
    expect(await store.findSession(session.id, session.account)).toEqual(session);
    expect(await store.addExchange(take.id, sampleExchange(0), null)).toBe(false);
    expect(await store.addExchange(take.id, sampleExchange(1), null)).toBe(true);
  });

  test('keeps nothing of a take that cannot be kept whole', async () => {
    const session = await addSampleSession(store);
    const take = sampleSession(session.account, {
      exchanges: [sampleExchange(0), sampleExchange(0)],
    });
    await expect(store.addSession(take)).rejects.toThrow();
    expect(await store.findSession(take.id, take.account)).toBeNull();
  });

  test('takes no turn again of a session that is forgotten, not even at the same moment', async () => {
    const session = await addSampleSession(store);
    const take = () =>
      sampleSession(session.account, {
        takenFrom: { first: session.id, session: session.id, index: 0 },
      });
    const [, ...taken] = await Promise.all([
      store.removeSession(session.id, session.account),
      ...Array.from({ length: 4 }, () => store.addSession(take())),
    ]);
    const kept = await store.listSessions(session.account);
    expect(kept.map(({ takenFrom }) => takenFrom)).toEqual(
      taken.filter(Boolean).map(() => ({ first: session.id, session: null, index: 0 })),
    );
    expect(await store.addSession(take())).toBe(false);
    expect(await store.listSessions(session.account)).toEqual(kept);
  });

  test('finds the takes of one talk, in the order in which they began, and no other’s', async () => {
    const first = await addSampleSession(store);
    const second = await newTake(first);
    const third = await newTake(second, first.id);
    await newTake(await addSampleSession(store, first.account));
    const takes = await store.listTakes(first.id, first.account);
    expect(takes.map(({ id, takenFrom, turns }) => [id, takenFrom, turns])).toEqual([
      [first.id, null, 0],
      [second.id, { first: first.id, session: first.id, index: 1 }, 1],
      [third.id, { first: first.id, session: second.id, index: 1 }, 1],
    ]);
    expect(await store.listTakes(first.id, await addSampleAccount(store))).toEqual([]);
  });

  test('keeps a take whose first take is forgotten, with every word in it', async () => {
    const first = await addSampleSession(store);
    const take = await newTake(first);
    const later = await newTake(take, first.id);
    expect(await store.removeSession(first.id, first.account)).toBe(true);
    const takenFrom = { first: first.id, session: null, index: 1 };
    expect(await store.findSession(take.id, take.account)).toEqual({ ...take, takenFrom });
    // It does not become a first take by that, and the takes still know one another.
    const takes = await store.listTakes(first.id, first.account);
    expect(takes.map(({ id }) => id)).toEqual([take.id, later.id]);
  });
});
