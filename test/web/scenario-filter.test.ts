import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practisedThemes } from '../../web/elements/practised-themes.ts';
import { everything, fits, readFilter, writeFilter } from '../../web/elements/scenario-filter.ts';

const scenario = {
  id: 'choir',
  title: 'Second voice',
  summary: 'She can’t say no to the choir.',
  level: 2,
  turns: { least: 12, most: 20 },
  client: { name: 'Zoë', about: '31, alto in Łódź' },
  practises: ['Affirms agency'],
};
const shows = (filter: Partial<typeof everything>): boolean =>
  fits({ ...everything, ...filter }, scenario);

describe('a scenario is shown', () => {
  test('where nothing is asked', () => {
    expect(shows({})).toBe(true);
    expect(shows({ words: '  ' })).toBe(true);
  });

  test('where each word stands somewhere on its card', () => {
    expect(shows({ words: 'CHOIR zoe' })).toBe(true);
    expect(shows({ words: "can't" })).toBe(true);
    expect(shows({ words: 'affirms' })).toBe(true);
    expect(shows({ words: 'choir tenor' })).toBe(false);
  });

  test('where all that is asked is so', () => {
    expect(shows({ level: 2, practises: 'Affirms agency' })).toBe(true);
    expect(shows({ level: 1 })).toBe(false);
    expect(shows({ practises: 'Judges' })).toBe(false);
    expect(shows({ level: 2, words: 'tenor' })).toBe(false);
  });
});

describe('the address', () => {
  test('keeps what is asked', () => {
    const filter = fc.record({
      words: fc.string().map((text) => text.trim()),
      level: fc.constantFrom(null, 1, 2, 3),
      practises: fc.option(fc.string({ minLength: 1 })),
    });
    fc.assert(
      fc.property(filter, (asked) => {
        expect(readFilter(writeFilter(asked))).toEqual(asked);
      }),
    );
  });

  test('is bare where everything is shown', () => {
    expect(writeFilter(everything)).toBe('');
    expect(readFilter('')).toEqual(everything);
  });

  test('asks for nothing where it cannot be read', () => {
    expect(readFilter('?level=4&practises=&level=1.5')).toEqual(everything);
  });
});

test('themes are the markers with what is practised, counted, in the order of the rubric', () => {
  const rubric = {
    markers: ['Alliance', 'Choice', 'Depth'].map((title) => ({
      id: title.toLowerCase(),
      title,
      asks: '',
      weight: 1,
    })),
    behaviours: [
      ['Deepens', 'depth'],
      ['Owns impact', 'alliance'],
      ['Names time', 'alliance'],
      ['Imposes', 'choice'],
    ].map(([title = '', marker = '']) => ({
      id: title,
      title,
      marker,
      kind: 'strength' as const,
      why: '',
      instead: [],
      icf: [],
    })),
  };
  const scenarios = [{ practises: ['Deepens', 'Names time'] }, { practises: ['Deepens'] }];
  expect(practisedThemes(rubric, scenarios)).toEqual([
    { title: 'Alliance', behaviours: [{ title: 'Names time', count: 1 }] },
    { title: 'Depth', behaviours: [{ title: 'Deepens', count: 2 }] },
  ]);
});
