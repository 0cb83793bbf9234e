import { beforeAll, describe, expect, test } from 'vitest';
import type { Alliance, AllianceEntry } from '../../server/practice/alliance.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, sampleExchange, sampleSession } from './samples.ts';

describe.each(engines)('alliances over %s', (engine) => {
  let store: Store;
  let made = 0;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  async function newAlliance(): Promise<Alliance> {
    const alliance = {
      id: `alliance-${++made}`,
      account: await addSampleAccount(store),
      engagement: 'the-garden',
      startedAt: 1_795_000_000_000 + made,
      entries: [],
    };
    await store.addAlliance(alliance);
    return alliance;
  }

  const entry = (facts: Partial<AllianceEntry> = {}): AllianceEntry => ({
    id: `entry-${++made}`,
    words: 'Stop me when I perform — “please”. 🌱',
    formerly: [],
    holds: true,
    order: 0,
    at: 1_795_000_000_000 + made,
    ...facts,
  });

  test('are given back with their sheet, to their coach alone', async () => {
    const alliance = await newAlliance();
    const entries = [
      entry(),
      entry({ formerly: ['Before.', 'And before.'], holds: false, order: 2 }),
    ];
    for (const one of entries) await store.addEntry(alliance.id, one);
    expect(await store.findAlliance(alliance.id, alliance.account)).toEqual({
      ...alliance,
      entries,
    });
    expect(await store.findAlliance(alliance.id, (await newAlliance()).account)).toBeNull();
  });

  test('are listed newest first, each with its own sheet', async () => {
    const older = await newAlliance();
    const newer = { ...older, id: `alliance-${++made}`, startedAt: older.startedAt + 1 };
    await store.addAlliance(newer);
    const note = entry();
    await store.addEntry(older.id, note);
    expect(await store.listAlliances(older.account)).toEqual([
      newer,
      { ...older, entries: [note] },
    ]);
  });

  test('keep an entry as it reads now', async () => {
    const alliance = await newAlliance();
    const note = entry();
    await store.addEntry(alliance.id, note);
    const changed = { words: 'Now.', formerly: [note.words], holds: false };
    expect(await store.changeEntry(alliance.id, note, changed)).toBe(true);
    expect((await store.findAlliance(alliance.id, alliance.account))?.entries).toEqual([
      { ...note, ...changed },
    ]);
    const now = { ...note, ...changed };
    expect(await store.changeEntry((await newAlliance()).id, now, now)).toBe(false);
  });

  test('take one of many changes of an entry that come at the same moment', async () => {
    const alliance = await newAlliance();
    const note = entry();
    await store.addEntry(alliance.id, note);
    const changes = [0, 1, 2, 3, 4].map((each) => ({
      words: `Other words ${each}.`,
      formerly: [note.words],
      holds: true,
    }));
    const taken = await Promise.all(
      changes.map((change) => store.changeEntry(alliance.id, note, change)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect((await store.findAlliance(alliance.id, alliance.account))?.entries).toEqual([
      { ...note, ...changes[taken.indexOf(true)] },
    ]);
  });

  test('hold their sessions, whole, with the client as they came in', async () => {
    const alliance = await newAlliance();
    const session = sampleSession(alliance.account, {
      alliance: { id: alliance.id, order: 1 },
      cameIn: sampleExchange(0).client,
      exchanges: [sampleExchange(0), sampleExchange(1)],
    });
    await store.addSession(session);
    await store.addSession(sampleSession(alliance.account));
    expect(await store.sessionsOfAlliance(alliance.id)).toEqual([session]);
    expect(await store.findSession(session.id, alliance.account)).toEqual(session);
  });

  test('hold one first take at each place, of twenty that come at the same moment', async () => {
    const alliance = await newAlliance();
    const place = { id: alliance.id, order: 0 };
    const all = Array.from({ length: 20 }, () =>
      sampleSession(alliance.account, { alliance: place, exchanges: [sampleExchange(0)] }),
    );
    const kept = await Promise.all(all.map((session) => store.addSession(session)));
    const first = all[kept.indexOf(true)]!;
    expect(await store.sessionsOfAlliance(alliance.id)).toEqual([first]);
    const take = sampleSession(alliance.account, {
      alliance: place,
      takenFrom: { first: first.id, session: first.id, index: 0 },
    });
    expect(await store.addSession(take)).toBe(true);
    const next = sampleSession(alliance.account, { alliance: { ...place, order: 1 } });
    expect(await store.addSession(next)).toBe(true);
  });

  test('take neither session nor entry once they are forgotten', async () => {
    const alliance = await newAlliance();
    const session = sampleSession(alliance.account, { alliance: { id: alliance.id, order: 0 } });
    await store.removeAlliance(alliance.id, alliance.account);
    expect(await store.addSession(session)).toBe(false);
    expect(await store.addEntry(alliance.id, entry())).toBe(false);
    expect(await store.findSession(session.id, session.account)).toBeNull();
  });

  test('are forgotten whole, whatever is added at the same moment', async () => {
    const alliance = await newAlliance();
    const first = sampleSession(alliance.account, { alliance: { id: alliance.id, order: 0 } });
    await store.addSession(first);
    const take = () =>
      sampleSession(alliance.account, {
        alliance: { id: alliance.id, order: 0 },
        takenFrom: { first: first.id, session: first.id, index: 0 },
      });
    await Promise.all([
      ...Array.from({ length: 4 }, () => store.addSession(take())),
      store.addEntry(alliance.id, entry()),
      store.removeAlliance(alliance.id, alliance.account),
      ...Array.from({ length: 4 }, () => store.addSession(take())),
      store.addEntry(alliance.id, entry()),
    ]);
    expect(await store.listSessions(alliance.account)).toEqual([]);
    expect(await store.findAlliance(alliance.id, alliance.account)).toBeNull();
  });

  test('are forgotten with their sheet and their sessions, by their coach alone', async () => {
    const alliance = await newAlliance();
    const session = sampleSession(alliance.account, { alliance: { id: alliance.id, order: 0 } });
    await store.addSession(session);
    await store.addEntry(alliance.id, entry());
    expect(await store.removeAlliance(alliance.id, (await newAlliance()).account)).toBe(false);
    expect(await store.removeAlliance(alliance.id, alliance.account)).toBe(true);
    expect(await store.findSession(session.id, alliance.account)).toBeNull();
    expect(await store.findAlliance(alliance.id, alliance.account)).toBeNull();
  });
});
