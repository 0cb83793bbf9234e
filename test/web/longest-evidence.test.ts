import { expect, test } from 'vitest';
import { LONGEST_EVIDENCE_TEXT as taken } from '../../server/api/contract/evidence.ts';
import { LONGEST_EVIDENCE } from '../../web/elements/longest-evidence.ts';

test('the page lets through what the server takes of one’s own words', () => {
  expect(LONGEST_EVIDENCE).toBe(taken);
});
