import { afterEach, expect, test, vi } from 'vitest';
import { forgetWords, keepWords, readWords } from '../../web/kept-words.ts';

function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

afterEach(() => vi.unstubAllGlobals());

test('words come back at the place where they were being written, until they are forgotten', () => {
  vi.stubGlobal('localStorage', storage());
  keepWords('trainee:s1:turn-1', { option: 'other', words: 'I meant' });
  expect(readWords('trainee:s1:turn-1')).toEqual({ option: 'other', words: 'I meant' });
  expect(readWords('instructor:s1:turn-1')).toBeNull();
  forgetWords('trainee:s1:turn-1');
  expect(readWords('trainee:s1:turn-1')).toBeNull();
});

test('a choice without words leaves nothing behind, and a browser that keeps nothing is no fault', () => {
  vi.stubGlobal('localStorage', storage());
  keepWords('a', { option: 'other', words: ' ' });
  expect(readWords('a')).toBeNull();
  vi.stubGlobal('localStorage', undefined);
  keepWords('a', { option: '', words: 'Hm' });
  expect(readWords('a')).toBeNull();
});

test('what somebody else has put there is not taken for words', () => {
  const store = storage();
  vi.stubGlobal('localStorage', store);
  for (const text of ['{', '7', '{"words":1,"option":""}', 'null']) {
    store.setItem('coequal:words:a', text);
    expect(readWords('a'), text).toBeNull();
  }
});
