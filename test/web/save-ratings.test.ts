import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SaveRating } from '../../server/api/contract/calibration-wishes.ts';
import { readRatingDraft, restoreRating, type RatingWords } from '../../web/pages/rating-draft.ts';
import { RatingSaver, type SaveState } from '../../web/pages/save-ratings.ts';

const words = (step: 'some' | 'clear', behaviour = 'deepens'): RatingWords => ({
  markers: { depth: step },
  heard: [{ turn: 1, behaviour, start: 0, end: 4 }],
});

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** A saver that notes what it saves; the server answers when it is let to, and fails as often as told. */
function saver(failures = 0) {
  const sent: SaveRating[] = [];
  const told: SaveState['at'][] = [];
  let left = failures;
  const saving = new RatingSaver<RatingWords>({
    ...{ exercise: 'e', revision: 3 },
    save: (rating) => {
      sent.push(rating);
      if (left-- > 0) return Promise.reject(new Error('No answer.'));
      return Promise.resolve({ revision: rating.revision + 1 });
    },
    tell: ({ at }) => told.push(at),
  });
  return { saving, sent, told };
}

test('ratings are saved one after another, each naming how often was saved before', async () => {
  const { saving, sent, told } = saver();
  saving.put(0, words('some'));
  saving.put(1, words('clear'));
  expect(await saving.flush()).toBe(true);
  expect(sent.map(({ place, revision }) => [place, revision])).toEqual([
    [0, 3],
    [1, 4],
  ]);
  expect(told.at(-1)).toBe('saved');
  expect(readRatingDraft('e')).toBeNull();
});

test('a word that changes while it is on its way is saved once more', async () => {
  const { saving, sent } = saver();
  saving.put(0, words('some'));
  saving.put(0, words('clear'));
  await saving.flush();
  expect(sent.map(({ markers }) => markers['depth'])).toEqual(['some', 'clear']);
});

test('what could not be saved waits in the browser until it is', async () => {
  const { saving, sent, told } = saver(1);
  saving.put(0, words('some'));
  expect(await saving.flush()).toBe(false);
  expect(told.at(-1)).toBe('unsaved');
  expect(readRatingDraft('e')).toEqual({ revision: 3, places: { 0: words('some') } });
  expect(await saving.flush()).toBe(true);
  expect(sent).toHaveLength(2);
  expect(readRatingDraft('e')).toBeNull();
});

test('what was not saved takes the place of what was, unless another window saved meanwhile', () => {
  const kept = words('some', 'affirms');
  expect(restoreRating(kept, undefined, true)).toEqual(kept);
  expect(restoreRating(kept, words('clear'), true)).toEqual(words('clear'));
  const both = restoreRating(kept, words('clear'), false);
  expect(both.markers).toEqual({ depth: 'clear' });
  expect(both.heard.map(({ behaviour }) => behaviour)).toEqual(['affirms', 'deepens']);
});
