import { describe, expect, it } from 'vitest';
import { findNames, isKnownName } from '../../server/text/find-names.ts';

const told = (text: string) => findNames(text).map(({ kind, words }) => `${kind}: ${words}`);

describe('findNames', () => {
  it.each([
    [
      'I talked with Anna Berg, Ben and Anna’s mother.',
      ['person: Anna Berg', 'person: Ben', 'person: Anna'],
    ],
    [
      'My sister Hannah met Dr. Souza in Lisbon.',
      ['person: Hannah', 'person: Souza', 'place: Lisbon'],
    ],
    ['i told anna that i would call ben', ['person: anna', 'person: ben']],
    [
      'We left Siemens for the University of Porto.',
      ['organisation: Siemens', 'organisation: University of Porto'],
    ],
    ['I asked Kwame and Priya.', ['name: Kwame', 'name: Priya']],
    ['Priya is on a call. Ananya and I waited.', ['name: Priya', 'name: Ananya']],
  ])('finds those of %j', (text, names) => {
    expect(told(text)).toEqual(names);
  });

  it.each([
    'So will that do in May? I hope so, on Monday or at Christmas.',
    'Oh God, I think Mum and Dad are okay.',
    'What would you like to look at today?',
    'Work is hard. Silence helps. Readiness matters. Blorting is fun.',
    '',
  ])('finds none in %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('knows names that somebody wrote small', () => {
    expect(['anna', 'lisbon', 'will', 'boss'].map(isKnownName)).toEqual([true, true, false, false]);
  });
});
