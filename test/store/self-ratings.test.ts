import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { StepRating } from '../../server/practice/self-rating/self-rating.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleSession, sampleSession } from './samples.ts';

const now = 1_795_000_000_000;
const words: StepRating = {
  markers: { depth: 'clear' },
  quotes: [{ marker: 'depth', turn: 1, start: 2, end: 7 }],
};
const more: StepRating = { ...words, markers: { depth: 'strong', focus: 'not-shown' } };

describe.each(engines)('self-ratings in the store over %s', (engine) => {
  let store: Store;
  let tom: string;
  let maya: string;
  let session: string;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });
  beforeEach(async () => {
    [tom, maya] = [await addSampleAccount(store), await addSampleAccount(store)];
    session = (await addSampleSession(store, tom)).id;
  });

  const find = () => store.findSelfRating(session);
  const results = async () => (await store.ownResults(tom)).sessions;

  test('one is begun, saved and handed in, and never changes then', async () => {
    expect(await find()).toBeNull();
    expect(await store.beginSelfRating(session, now)).toBe(true);
    expect(await store.saveSelfRating(session, words, 0)).toBe(true);
    expect(await store.saveSelfRating(session, more, 1)).toBe(true);
    const given = { session, begunAt: now, givenUpAt: null, revision: 2, ...more };
    expect(await find()).toEqual({ ...given, handedInAt: null, blind: null });
    expect(await store.handInSelfRating(session, 2, now + 5)).toBe(true);
    const done = { ...given, handedInAt: now + 5, blind: true };
    expect(await find()).toEqual(done);
    expect(await store.saveSelfRating(session, words, 2)).toBe(false);
    expect(await store.handInSelfRating(session, 2, now + 9)).toBe(false);
    expect(await store.beginSelfRating(session, now + 9)).toBe(false);
    expect(await store.giveUpSelfRating(session, now + 9)).toBe(false);
    expect(await store.listSelfRatings(tom)).toEqual([done]);
    expect(await store.listSelfRatings(maya)).toEqual([]);
  });

  test('what somebody else was told of a talk of the same name makes nobody’s rating less blind', async () => {
    const takenFrom = { first: session, session: null, index: 0 };
    const strange = sampleSession(maya, { takenFrom });
    await store.addSession(strange);
    await store.noteSeen([strange.id], now);
    await store.beginSelfRating(session, now);
    await store.handInSelfRating(session, 0, now);
    expect((await find())?.blind).toBe(true);
  });

  test('who does not know the last revision saves and hands in nothing', async () => {
    expect(await store.saveSelfRating(session, words, 0)).toBe(false);
    await store.beginSelfRating(session, now);
    await store.saveSelfRating(session, words, 0);
    expect(await store.saveSelfRating(session, more, 0)).toBe(false);
    expect(await store.handInSelfRating(session, 0, now)).toBe(false);
    expect(await find()).toMatchObject({ ...words, revision: 1, handedInAt: null });
  });

  test('of two who save at once one does', async () => {
    await store.beginSelfRating(session, now);
    const both = [words, more].map((rating) => store.saveSelfRating(session, rating, 0));
    expect((await Promise.all(both)).toSorted()).toEqual([false, true]);
  });

  test('one that is given up keeps its words, and is taken up again with them', async () => {
    await store.beginSelfRating(session, now);
    await store.saveSelfRating(session, words, 0);
    expect(await store.giveUpSelfRating(session, now + 1)).toBe(true);
    expect(await find()).toMatchObject({ givenUpAt: now + 1, ...words });
    expect(await store.saveSelfRating(session, more, 1)).toBe(false);
    expect(await store.handInSelfRating(session, 1, now + 2)).toBe(false);
    expect((await results())[0]?.rating).toEqual({ givenUpAt: now + 1, handedInAt: null });
    expect(await store.beginSelfRating(session, now + 3)).toBe(true);
    expect(await find()).toMatchObject({
      begunAt: now + 3,
      givenUpAt: null,
      revision: 1,
      ...words,
    });
  });

  test('begun twice it stays as it is; given up at once it holds nothing', async () => {
    await store.beginSelfRating(session, now);
    await store.saveSelfRating(session, words, 0);
    expect(await store.beginSelfRating(session, now + 8)).toBe(true);
    expect(await find()).toMatchObject({ begunAt: now, revision: 1, ...words });
    const other = (await addSampleSession(store, tom)).id;
    expect(await store.giveUpSelfRating(other, now)).toBe(true);
    expect(await store.findSelfRating(other)).toMatchObject({ markers: {}, givenUpAt: now });
  });

  test('it is not blind once results of any take of its talk were seen', async () => {
    const first = sampleSession(tom);
    const takenFrom = { first: first.id, session: first.id, index: 0 };
    const take = sampleSession(tom, { takenFrom });
    await store.addSession(first);
    await store.addSession(take);
    await store.noteSeen([take.id, 'none'], now);
    await store.noteSeen([take.id], now + 1);
    await store.noteSeen([], now);
    for (const id of [first.id, session]) {
      await store.beginSelfRating(id, now);
      await store.handInSelfRating(id, 0, now);
    }
    expect((await store.findSelfRating(first.id))?.blind).toBe(false);
    expect((await find())?.blind).toBe(true);
    const told = await results();
    expect(told.find((one) => one.session === take.id)).toEqual({
      ...{ session: take.id, talk: first.id, isOver: false, turns: 0 },
      ...{ isSeen: true, rating: null },
    });
    expect(told.find((one) => one.session === first.id)).toMatchObject({
      ...{ talk: first.id, isSeen: false, rating: { givenUpAt: null, handedInAt: now } },
    });
  });

  test('who always rates first is kept with the account, and nobody else is', async () => {
    expect((await store.ownResults(tom)).always).toBe(false);
    await store.setRatesFirst(tom, true);
    expect((await store.ownResults(tom)).always).toBe(true);
    expect((await store.ownResults(maya)).always).toBe(false);
    await store.setRatesFirst(tom, false);
    expect((await store.ownResults(tom)).always).toBe(false);
    expect(await store.ownResults('nobody')).toEqual({ always: false, sessions: [] });
  });

  test('a mentor’s rating is saved, handed in once, and told to others only then', async () => {
    const own = () => store.findMentorRating(session, maya);
    expect(await own()).toBeNull();
    expect(await store.saveMentorRating(session, maya, words, 3)).toBe(false);
    expect(await store.saveMentorRating(session, maya, words, 0)).toBe(true);
    expect(await store.saveMentorRating(session, maya, more, 0)).toBe(false);
    expect(await store.saveMentorRating(session, maya, more, 1)).toBe(true);
    expect(await store.listMentorRatings([session])).toEqual([]);
    expect(await store.handInMentorRating(session, maya, 1, now)).toBe(false);
    expect(await store.handInMentorRating(session, maya, 2, now)).toBe(true);
    const done = { session, by: maya, revision: 2, handedInAt: now, ...more };
    expect(await own()).toEqual(done);
    expect(await store.saveMentorRating(session, maya, words, 2)).toBe(false);
    expect(await store.listMentorRatings([session, 'none'])).toEqual([done]);
    expect(await store.listMentorRatings([])).toEqual([]);
  });

  test('with the session everything that was said of it goes', async () => {
    await store.beginSelfRating(session, now);
    await store.saveMentorRating(session, maya, words, 0);
    await store.noteSeen([session], now);
    await store.removeSession(session, tom);
    expect(await find()).toBeNull();
    expect(await store.findMentorRating(session, maya)).toBeNull();
    expect(await results()).toEqual([]);
    for (const done of [
      await store.beginSelfRating(session, now),
      await store.giveUpSelfRating(session, now),
      await store.saveMentorRating(session, maya, words, 0),
    ])
      expect(done).toBe(false);
  });
});
