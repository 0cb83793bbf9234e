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
    const changed = { id: note.id, words: 'Now.', formerly: [note.words], holds: false };
    expect(await store.changeEntry(alliance.id, changed)).toBe(true);
    expect((await store.findAlliance(alliance.id, alliance.account))?.entries).toEqual([
      { ...note, ...changed },
    ]);
    expect(await store.changeEntry((await newAlliance()).id, changed)).toBe(false);
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
