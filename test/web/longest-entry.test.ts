import { expect, test } from 'vitest';
import { LONGEST_ENTRY as taken } from '../../server/api/contract/alliance.ts';
import { LONGEST_ENTRY } from '../../web/elements/longest-entry.ts';

test('the page lets through what the server takes on a sheet', () => {
  expect(LONGEST_ENTRY).toBe(taken);
});
