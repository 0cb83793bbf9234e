import { beforeAll, describe, expect, test } from 'vitest';
import { openStore, type DatabaseChoice } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines, noWarning, type EmptyStore } from './empty-store.ts';
import { startPostgres } from './postgres-server.ts';
import {
  addSampleAccount,
  addSampleSession,
  sampleAccount,
  sampleExchange,
  sampleSession,
} from './samples.ts';

describe.each(engines)('the store over %s', (engine) => {
  let base: EmptyStore;
  let store: Store;
  beforeAll(async () => {
    base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  test('knows an account by the hash of its token, and by nothing else', async () => {
    const { account, token } = sampleAccount();
    await store.addAccount(account, token);
    expect(await store.findToken(token.hash)).toEqual({ token, holder: account });
    expect(await store.findToken('another hash')).toBeNull();
  });

  test('keeps neither account nor token when one of them cannot be kept', async () => {
    const first = sampleAccount();
    await store.addAccount(first.account, first.token);
    const second = sampleAccount();
    await expect(
      store.addAccount(second.account, { ...second.token, hash: first.token.hash }),
    ).rejects.toThrow();
    await store.addAccount(second.account, second.token);
    expect((await store.findToken(second.token.hash))?.token).toEqual(second.token);
  });

  test('renews a token', async () => {
    const { account, token } = sampleAccount();
    await store.addAccount(account, token);
    await store.renewToken(token.hash, 1_800_000_000_000, 1_900_000_000_000);
    const known = (await store.findToken(token.hash))?.token;
    expect(known).toMatchObject({ seenAt: 1_800_000_000_000, expiresAt: 1_900_000_000_000 });
  });

  test('gives back a session exactly as it was', async () => {
    const session = await addSampleSession(store);
    const exchanges = [
      sampleExchange(0),
      sampleExchange(1, { coach: null, report: { moves: [], findings: [], opportunities: [] } }),
    ];
    for (const exchange of exchanges) {
      expect(await store.addExchange(session.id, exchange, null)).toBe(true);
    }
    expect(await store.findSession(session.id, session.account)).toEqual({
      ...session,
      exchanges,
    });
  });

  test('reads a report of the time before opportunities and words to say instead', async () => {
    const session = await addSampleSession(store);
    const { report, ...exchange } = sampleExchange(0);
    const old = {
      moves: report.moves,
      findings: report.findings.map(({ instead, ...finding }) => (void instead, finding)),
    };
    // Written by an earlier program, which knew no more than this.
    const written = { ...exchange, report: old as unknown as typeof report };
    expect(await store.addExchange(session.id, written, null)).toBe(true);
    const kept = await store.findSession(session.id, session.account);
    expect(kept?.exchanges).toEqual([
      {
        ...exchange,
        report: {
          moves: report.moves,
          findings: report.findings.map((finding) => ({ ...finding, instead: [] })),
          opportunities: [],
        },
      },
    ]);
  });

  test('shows a session to nobody but its account', async () => {
    const session = await addSampleSession(store);
    expect(await store.findSession(session.id, await addSampleAccount(store))).toBeNull();
    expect(await store.removeSession(session.id, await addSampleAccount(store))).toBe(false);
    expect(await store.findSession(session.id, session.account)).toEqual(session);
  });

  test('lists sessions, newest first, with their number of turns', async () => {
    const account = await addSampleAccount(store);
    const older = sampleSession(account, { startedAt: 1000 });
    const newer = sampleSession(account, { startedAt: 2000 });
    await store.addSession(newer);
    await store.addSession(older);
    await store.addExchange(older.id, sampleExchange(0), null);
    const heads = await store.listSessions(account);
    expect(heads.map(({ id, turns }) => [id, turns])).toEqual([
      [newer.id, 0],
      [older.id, 1],
    ]);
  });

  test('gives the finished sessions whole, in the order of their ends', async () => {
    const account = await addSampleAccount(store);
    const running = await addSampleSession(store, account);
    const last = await addSampleSession(store, account);
    const first = await addSampleSession(store, account);
    await store.addExchange(running.id, sampleExchange(0), null);
    await store.addExchange(last.id, sampleExchange(0), null);
    await store.addExchange(last.id, sampleExchange(1), { endedAt: 9000, ending: 'well' });
    await store.endSession(first.id, { endedAt: 8000, ending: 'finished' });
    expect(await store.finishedSessions(account)).toEqual([
      { ...first, endedAt: 8000, ending: 'finished' },
      {
        ...last,
        endedAt: 9000,
        ending: 'well',
        exchanges: [sampleExchange(0), sampleExchange(1)],
      },
    ]);
  });

  test('takes one of two exchanges for the same index', async () => {
    const session = await addSampleSession(store);
    expect(await store.addExchange(session.id, sampleExchange(0), null)).toBe(true);
    const other = sampleExchange(0, { coach: 'Another text' });
    expect(await store.addExchange(session.id, other, null)).toBe(false);
    const kept = await store.findSession(session.id, session.account);
    expect(kept?.exchanges).toEqual([sampleExchange(0)]);
  });

  test('takes one of twenty that come at the same moment', async () => {
    const session = await addSampleSession(store);
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => store.addExchange(session.id, sampleExchange(0), null)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    const kept = await store.findSession(session.id, session.account);
    expect(kept?.exchanges).toEqual([sampleExchange(0)]);
  });

  test('leaves no gap: an exchange ahead of its turn is not taken', async () => {
    const session = await addSampleSession(store);
    expect(await store.addExchange(session.id, sampleExchange(1), null)).toBe(false);
    expect(await store.findSession(session.id, session.account)).toEqual(session);
  });

  test('takes nothing after the end, and ends a session once', async () => {
    const session = await addSampleSession(store);
    expect(await store.endSession(session.id, { endedAt: 5000, ending: 'finished' })).toBe(true);
    expect(await store.endSession(session.id, { endedAt: 6000, ending: 'early' })).toBe(false);
    expect(await store.addExchange(session.id, sampleExchange(0), null)).toBe(false);
    expect(await store.findSession(session.id, session.account)).toEqual({
      ...session,
      endedAt: 5000,
      ending: 'finished',
    });
  });

  test('forgets a session with everything in it', async () => {
    const session = await addSampleSession(store);
    await store.addExchange(session.id, sampleExchange(0), null);
    expect(await store.removeSession(session.id, session.account)).toBe(true);
    expect(await store.findSession(session.id, session.account)).toBeNull();
    // Were its exchanges still there, this session's first one would meet them.
    await store.addSession(session);
    expect(await store.addExchange(session.id, sampleExchange(0), null)).toBe(true);
  });

  test('takes no session of an account that is not there', async () => {
    await expect(store.addSession(sampleSession('nobody'))).rejects.toThrow();
  });

  test('finds everything again when it is opened anew', async () => {
    const session = await addSampleSession(store);
    await store.addExchange(session.id, sampleExchange(0), null);
    const again = await openStore(base.choice, noWarning);
    expect(await again.findSession(session.id, session.account)).toEqual({
      ...session,
      exchanges: [sampleExchange(0)],
    });
    await again.ping();
    await again.close();
  });
});

describe('several servers that start on one empty PostgreSQL database', () => {
  test('make its tables once', async () => {
    const server = await startPostgres();
    const choice: DatabaseChoice = { engine: 'postgres', url: await server.freshDatabase() };
    const stores = await Promise.all([1, 2, 3].map(() => openStore(choice, noWarning)));
    const { account, token } = sampleAccount();
    await stores[0]?.addAccount(account, token);
    expect((await stores[2]?.findToken(token.hash))?.token).toEqual(token);
    await Promise.all(stores.map((store) => store.close()));
    await server.stop();
  });
});
