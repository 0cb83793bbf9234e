import { expect, test } from 'vitest';
import { blindTranscript } from '../../../server/practice/calibration/blind-transcript.ts';
import { checkRating } from '../../../server/practice/calibration/check-rating.ts';
import { readAgreement } from '../../../server/practice/calibration/read-agreement.ts';
import { saying } from '../small-session.ts';

const session = saying(['Tom Brown-Ito here. Tomorrow, tom?', null, 'What else, José?'], {
  opening: 'Tom?',
});

test('the coach’s own name is hidden letter by letter, and nothing else', () => {
  const lines = blindTranscript(session, 'Tom Brown-Ito');
  expect(lines.map(({ index, speaker, text }) => [index, speaker, text])).toEqual([
    [0, 'client', 'Tom?'],
    [1, 'coach', '••• •••••-••• here. Tomorrow, tom?'],
    [2, 'client', 'Tom Brown-Ito here. Tomorrow, tom??'],
    [3, 'coach', ''],
    [4, 'client', '…?'],
    [5, 'coach', 'What else, José?'],
    [6, 'client', 'What else, José??'],
  ]);
  expect(blindTranscript(session, 'José')[5]?.text).toBe('What else, ••••?');
  expect(blindTranscript(session, '')[1]?.text).toContain('Tom Brown-Ito');
});

const known = { markers: ['depth'], behaviours: ['deepens'] };
const heard = { turn: 5, behaviour: 'deepens', start: 0, end: 4 };
test.each([
  ['nothing wrong', { markers: { depth: 'some' }, heard: [heard] }, null],
  ['a marker', { markers: { width: 'some' }, heard: [] }, { fault: 'marker', named: 'width' }],
  ['a behaviour', [{ ...heard, behaviour: 'x' }], { fault: 'behaviour', named: 'x' }],
  ['the client’s line', [{ ...heard, turn: 4 }], { fault: 'turn', turn: 4 }],
  ['a silence', [{ ...heard, turn: 3 }], { fault: 'turn', turn: 3 }],
  ['no words', [{ ...heard, start: 4, end: 5 }], { fault: 'words', turn: 5 }],
  ['words past the end', [{ ...heard, end: 99 }], { fault: 'words', turn: 5 }],
  ['one twice', [heard, heard], { fault: 'twice', turn: 5, named: 'deepens' }],
] as const)('a rating is held against its session: %s', (_, wish, fault) => {
  const rating = 'markers' in wish ? wish : { markers: {}, heard: wish };
  expect(checkRating(rating, session, known)).toEqual(fault);
});

test.each([
  [0.85, 0.7, 'very-good', 'good'],
  [0.6, 0.1, 'good', 'poor'],
  [-0.3, -1, 'poor', 'poor'],
  [0.4, 0.39, 'moderate', 'fair'],
] as const)('%f from %f reads as %s, at least %s', (value, low, band, atLeast) => {
  const coefficient = { value, low, high: 1, error: 0, items: 9 };
  expect(readAgreement(coefficient)).toEqual({ band, atLeast });
});

test('of fewer than five items nothing is sure', () => {
  const coefficient = { value: 1, low: 0.21, high: 1, error: 0, items: 4 };
  expect(readAgreement(coefficient)).toEqual({ band: 'very-good', atLeast: null });
});

test('what has no value is not read', () => {
  expect(readAgreement({ value: null, reason: 'too-few-items', items: 1 })).toBeNull();
});
