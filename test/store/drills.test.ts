import { beforeAll, describe, expect, test } from 'vitest';
import type { DrillAnswer, DrillRound } from '../../server/practice/drill/drill-round.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleSession } from './samples.ts';

const now = 1_795_000_000_000;

function round(id: string, account: string, begunAt = now): DrillRound {
  return { id, account, begunAt, items: ['a/one', 'a/two', 'b/three'], answers: [] };
}

function answer(place: number, facts: Partial<DrillAnswer> = {}): DrillAnswer {
  return {
    ...{ place, item: 'a/one', at: now + place, named: ['open-question'] },
    ...{ gold: ['open-question', 'deepens'], engine: [], ...facts },
  };
}

describe.each(engines)('drills in the store over %s', (engine) => {
  let store: Store;
  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });

  test('a round is kept with its answers, for whose it is alone', async () => {
    const [own, other] = [await addSampleAccount(store), await addSampleAccount(store)];
    await store.addRound(round('r1', own));
    expect(await store.addAnswer('r1', answer(2, { named: [] }))).toBe(true);
    expect(await store.addAnswer('r1', answer(0))).toBe(true);
    const kept = { ...round('r1', own), answers: [answer(0), answer(2, { named: [] })] };
    expect(await store.findRound('r1', own)).toEqual(kept);
    expect(await store.findRound('r1', other)).toBeNull();
    expect(await store.findRound('r2', own)).toBeNull();
    expect(await store.roundsOf(other)).toEqual([]);
  });

  test('a place is answered once, also by two at one time', async () => {
    const own = await addSampleAccount(store);
    await store.addRound(round('once', own));
    const kept = await Promise.all(
      ['deepens', 'judges', 'parrots'].map((id) =>
        store.addAnswer('once', answer(1, { named: [id] })),
      ),
    );
    expect(kept.filter(Boolean)).toHaveLength(1);
    expect((await store.findRound('once', own))?.answers).toHaveLength(1);
    expect(await store.addAnswer('never-begun', answer(0))).toBe(false);
  });

  test('rounds come oldest first, each with its own answers', async () => {
    const own = await addSampleAccount(store);
    await store.addRound(round('later', own, now + 5));
    await store.addRound(round('sooner', own, now));
    await store.addAnswer('later', answer(0, { item: 'b/three' }));
    const rounds = await store.roundsOf(own);
    expect(rounds.map(({ id, answers }) => [id, answers.length])).toEqual([
      ['sooner', 0],
      ['later', 1],
    ]);
  });

  test('tries stay with their session, and go with it', async () => {
    const session = await addSampleSession(store);
    const one = { id: 't1', place: 3, words: 'What is it “like”?', at: now };
    const asked: string[][] = [];
    const hasRoom = (tries: readonly { id: string }[]) => {
      asked.push(tries.map(({ id }) => id));
      return tries.length < 2;
    };
    expect(await store.addTry(session.id, one, hasRoom)).toBe('kept');
    const later = { ...one, at: now + 1 };
    expect(await store.addTry(session.id, { ...later, id: 't2' }, hasRoom)).toBe('kept');
    expect(await store.addTry(session.id, { ...later, id: 't4' }, hasRoom)).toBe('full');
    expect(asked).toEqual([[], [one.id], [one.id, 't2']]);
    expect(await store.addTry('no-session', { ...one, id: 't3' }, hasRoom)).toBe('gone');
    expect(await store.triesIn(session.id)).toEqual([one, { ...one, id: 't2', at: now + 1 }]);
    await store.removeSession(session.id, session.account);
    expect(await store.triesIn(session.id)).toEqual([]);
  });
});
