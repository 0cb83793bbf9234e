import { afterEach, expect, test, vi } from 'vitest';
import { forgetDraft, joinText, keepDraft, readDraft, restoreText } from '../../web/pages/draft.ts';

const session = (...coach: (string | null)[]) => ({
  exchanges: coach.map((words, index) => ({ index, coach: words, reply: 'Mm.', at: '' })),
});

/** The part of a browser's storage that drafts need. */
function storage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

afterEach(() => vi.unstubAllGlobals());

test('a draft comes back as it was kept, for its own session only', () => {
  vi.stubGlobal('localStorage', storage());
  const draft = { text: 'What would', sent: { index: 2, coach: 'So it matters.' } };
  keepDraft('a', draft);
  expect(readDraft('a')).toEqual(draft);
  expect(readDraft('b')).toEqual({ text: '', sent: null });
});

test('an empty draft leaves nothing behind', () => {
  const kept = storage();
  vi.stubGlobal('localStorage', kept);
  keepDraft('a', { text: 'x', sent: null });
  keepDraft('a', { text: '', sent: null });
  expect(kept.getItem('coequal:draft:a')).toBeNull();
});

test('a forgotten draft leaves nothing behind', () => {
  const kept = storage();
  vi.stubGlobal('localStorage', kept);
  keepDraft('a', { text: 'x', sent: { index: 0, coach: 'y' } });
  forgetDraft('a');
  expect(kept.getItem('coequal:draft:a')).toBeNull();
});

test('broken or missing storage gives an empty draft', () => {
  vi.stubGlobal('localStorage', { ...storage(), getItem: () => '{"text":' });
  expect(readDraft('a')).toEqual({ text: '', sent: null });
  vi.stubGlobal('localStorage', undefined);
  expect(readDraft('a')).toEqual({ text: '', sent: null });
  expect(() => keepDraft('a', { text: 'x', sent: null })).not.toThrow();
});

test('a turn that never arrived goes back into the box, before what was written since', () => {
  const draft = { text: 'And then', sent: { index: 1, coach: 'First words' } };
  expect(restoreText(draft, session('Hello'))).toBe('First words\n\nAnd then');
});

test('a turn that did arrive does not come back', () => {
  const draft = { text: '', sent: { index: 1, coach: 'First words' } };
  expect(restoreText(draft, session('Hello', 'First words'))).toBe('');
});

test('staying quiet leaves no words to bring back', () => {
  expect(restoreText({ text: 'Later', sent: { index: 0, coach: null } }, session())).toBe('Later');
});

test('words sent in vain stand alone where nothing was written since', () => {
  expect(joinText('First words', '  ')).toBe('First words');
});
