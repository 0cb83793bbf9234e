import { expect, it } from 'vitest';
import { knownByName } from '../../server/scenario/known-by-name.ts';

const earlier = 'I asked Ros. She is at the court.';

it.each([
  ['Ros, my wife, is quick.', 'Ros is quick.'],
  ['With Ros, my wife, I talk.', 'With Ros I talk.'],
  ["It's Ros, my wife.", "It's Ros."],
  ['My wife, Ros, is quick.', 'Ros is quick.'],
])('"%s" is "%s" to who has heard of her', (line, said) => {
  expect(knownByName(line, () => earlier)).toBe(said);
});

it.each([
  'Ros, my wife, is quick.',
  'My boss, Rosalind, says hm.',
  'Roslin, my dog, is quick.',
  'Ros, who is quick, laughed.',
])('"%s" stays where nobody was named before, or nothing is told again', (line) => {
  expect(knownByName(line, () => 'I asked Rosalie.')).toBe(line);
});
