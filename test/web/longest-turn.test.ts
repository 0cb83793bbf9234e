import { expect, test } from 'vitest';
import { LONGEST_TURN as taken } from '../../server/api/contract/session.ts';
import { LONGEST_TURN } from '../../web/elements/longest-turn.ts';

test('the page lets through what the server takes', () => {
  expect(LONGEST_TURN).toBe(taken);
});
