import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {
  CalibrationExercise,
  GivenRating,
} from '../../server/practice/calibration/exercise.ts';
import type { Store } from '../../server/store/store.ts';
import { emptyStore, engines } from './empty-store.ts';
import { addSampleAccount, addSampleCohort, addSampleSession } from './samples.ts';

const now = 1_795_000_000_000;
let made = 0;

describe.each(engines)('calibration exercises in the store over %s', (engine) => {
  let store: Store;
  let cohort: string;
  let maya: string;
  let ana: string;
  let tom: string;
  let exercise: CalibrationExercise;

  beforeAll(async () => {
    const base = await emptyStore(engine);
    store = base.store;
    return base.remove;
  });
  beforeEach(async () => {
    [maya, ana, tom] = [
      await addSampleAccount(store),
      await addSampleAccount(store),
      await addSampleAccount(store),
    ];
    cohort = await addSampleCohort(store, maya);
    exercise = await sample();
    await store.addExercise(exercise);
  });

  async function sample(): Promise<CalibrationExercise> {
    const sessions = [await addSampleSession(store, tom), await addSampleSession(store, tom)];
    const heard = [{ turn: 1, behaviour: 'deepens', start: 0, end: 4 }];
    return {
      ...{ id: `exercise-${++made}`, cohort, title: 'Naïve 🌱 “Hm”', instructions: 'Slowly.' },
      ...{ madeBy: maya, madeAt: now + made, closedAt: null, markers: ['depth', 'focus'] },
      sessions: sessions.map(({ id, scenario }, place) => ({
        ...{ place, session: id, scenario: scenario?.id ?? '' },
        engine: { turns: [1, 3], rated: [1], markers: { depth: 'some' as const }, heard },
      })),
      raters: [maya, ana].map((account) => ({ account, handedInAt: null, revision: 0 })),
    };
  }
  const rating = (by: string, facts: Partial<GivenRating> = {}): GivenRating => ({
    ...{ by, place: 0, markers: { depth: 'clear' } },
    heard: [{ turn: 1, behaviour: 'deepens', start: 2, end: 7 }],
    ...facts,
  });
  const find = () => store.findExercise(exercise.id);
  const ratings = () => store.listRatings(exercise.id);

  test('an exercise is kept as it was made, and listed in its cohort alone', async () => {
    expect(await find()).toEqual(exercise);
    const later = await sample();
    expect(await store.addExercise(later)).toBe(true);
    expect(await store.listExercises(cohort)).toEqual([exercise, later]);
    expect(await store.listExercises('none')).toEqual([]);
    expect(await store.findExercise('none')).toBeNull();
  });

  test('none is made of a session that is gone', async () => {
    const wish = await sample();
    const [first] = wish.sessions;
    await store.removeSession(first?.session ?? '', tom);
    expect(await store.addExercise(wish)).toBe(false);
    expect(await store.findExercise(wish.id)).toBeNull();
  });

  test('a rating takes the place of what its rater said of that session, and of no other', async () => {
    const [first, other] = [rating(maya), rating(maya, { place: 1, heard: [] })];
    const again = rating(maya, { markers: { depth: 'strong', focus: 'not-shown' } });
    expect(await store.saveRating(exercise.id, first, 0)).toBe(true);
    expect(await store.saveRating(exercise.id, other, 1)).toBe(true);
    expect(await store.saveRating(exercise.id, again, 2)).toBe(true);
    expect(await store.saveRating(exercise.id, rating(ana), 0)).toBe(true);
    const kept = await ratings();
    expect(kept.filter(({ by }) => by === maya)).toEqual([again, other]);
    expect(kept.filter(({ by }) => by === ana)).toEqual([rating(ana)]);
    expect((await find())?.raters.map(({ revision }) => revision)).toEqual([3, 1]);
  });

  test('who does not know the last revision, or was not asked, saves nothing', async () => {
    await store.saveRating(exercise.id, rating(maya), 0);
    expect(await store.saveRating(exercise.id, rating(maya, { heard: [] }), 0)).toBe(false);
    expect(await store.saveRating(exercise.id, rating(tom), 0)).toBe(false);
    expect(await store.saveRating('none', rating(maya), 0)).toBe(false);
    expect(await ratings()).toEqual([rating(maya)]);
  });

  test('of two that one person saves at once one is kept', async () => {
    const saved = await Promise.all(
      [0, 1].map((place) => store.saveRating(exercise.id, rating(maya, { place }), 0)),
    );
    expect(saved.toSorted()).toEqual([false, true]);
    expect(await ratings()).toHaveLength(1);
  });

  test('what was handed in never changes', async () => {
    await store.saveRating(exercise.id, rating(maya), 0);
    expect(await store.handIn(exercise.id, maya, 0, now + 5)).toBe(false);
    expect(await store.handIn(exercise.id, maya, 1, now + 5)).toBe(true);
    expect(await store.handIn(exercise.id, maya, 1, now + 6)).toBe(false);
    expect(await store.saveRating(exercise.id, rating(maya, { heard: [] }), 1)).toBe(false);
    expect((await find())?.raters).toEqual([
      { account: maya, handedInAt: now + 5, revision: 1 },
      { account: ana, handedInAt: null, revision: 0 },
    ]);
    expect(await ratings()).toEqual([rating(maya)]);
  });

  test('once it is closed nobody rates', async () => {
    await store.saveRating(exercise.id, rating(ana), 0);
    expect(await store.closeExercise(exercise.id, now + 7)).toBe(true);
    expect(await store.closeExercise(exercise.id, now + 8)).toBe(false);
    expect((await find())?.closedAt).toBe(now + 7);
    expect(await store.saveRating(exercise.id, rating(ana, { heard: [] }), 1)).toBe(false);
    expect(await store.handIn(exercise.id, ana, 1, now + 9)).toBe(false);
    expect(await ratings()).toEqual([rating(ana)]);
  });

  test('when a session is deleted its place stays, with what was said of it', async () => {
    await store.saveRating(exercise.id, rating(maya), 0);
    const [first, second] = exercise.sessions;
    expect(await store.removeSession(first?.session ?? '', tom)).toBe(true);
    expect((await find())?.sessions).toEqual([{ ...first, session: null }, second]);
    expect(await ratings()).toEqual([rating(maya)]);
  });
});
