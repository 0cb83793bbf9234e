import { expect, test } from 'vitest';
import { replyDelay } from '../../web/elements/reply-delay.ts';

test('a longer reply takes longer, between half a second and 1.6 seconds', () => {
  expect(replyDelay('', false)).toBe(500);
  expect(replyDelay('Mm.', false)).toBeLessThan(replyDelay('Mm. Not really, no.', false));
  expect(replyDelay('word '.repeat(400), false)).toBe(1600);
});

test('nobody waits who wants no motion', () => {
  expect(replyDelay('word '.repeat(400), true)).toBe(0);
});
