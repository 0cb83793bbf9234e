import pc from 'picocolors';
import { expect, test } from 'vitest';
import { printTurn } from '../../server/cli/print-turn.ts';
import { itemJson } from '../../server/cli/rated-json.ts';

const silent = { moves: [], findings: [], opportunities: [] };
const page = { width: 80, colours: pc.createColors(false) };

test.each([
  ['not-english', 'not rated: not English'],
  ['too-long', 'not rated: too long'],
] as const)('the report says why a turn was not rated: %s', (notRated, words) => {
  const turn = { speaker: 'coach', text: 'Was nun?', ...silent, notRated } as const;
  expect(printTurn(turn, [], page).join('\n')).toContain(words);
  expect(JSON.parse(itemJson(7, { ...silent, notRated }))).toEqual({ id: 7, ...silent, notRated });
});

test('a turn that was rated does not speak of it', () => {
  const turn = { speaker: 'coach', text: 'What now?', ...silent } as const;
  expect(printTurn(turn, [], page).join('\n')).not.toContain('not rated');
  expect(JSON.parse(itemJson(7, silent))).toEqual({ id: 7, ...silent });
});
