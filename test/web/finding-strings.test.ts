import { describe, expect, test } from 'vitest';
import type { HearingView } from '../../server/api/contract/debrief-turn.ts';
import { finding } from '../../web/strings/finding.ts';
import { whole } from '../../web/strings/whole.ts';

const share = (value: number) => ({ value, low: 0.4, high: 0.89 });
const heard = (facts: Partial<HearingView>): string =>
  finding.hearingText({
    turns: 300,
    n: 30,
    precision: share(0.7),
    recall: share(0.62),
    sure: false,
    ...facts,
  });

describe('how well a behaviour is heard', () => {
  test('is told as so many of ten, with its interval', () => {
    expect(heard({})).toBe(
      'Checked on 300 labelled turns, in which people heard this 30 times. Where the engine heard it, it was right in 7 of 10 places (between 40% and 89%). Of what people heard, it caught 6 of 10.',
    );
  });

  test.each([
    [0.97, '97 of 100'],
    [1, '10 of 10'],
    [0.02, '2 of 100'],
    [0, '0 of 10'],
    [0.3, '3 of 10'],
  ])('does not round %d to all or nothing', (value, words) => {
    expect(heard({ precision: share(value) })).toContain(`right in ${words} places`);
  });

  test('says so where people or the engine never heard it', () => {
    expect(heard({ n: 0, recall: null })).toMatch(/heard this never\..*89%\)\.$/);
    expect(heard({ n: 3, precision: null, recall: share(0) })).toMatch(
      /heard this 3 times\. The engine never heard it there\.$/,
    );
  });
});

describe('where a behaviour comes from', () => {
  test.each([
    [['003'], 'From an essay on designing the alliance'],
    [['000', '003'], 'From essays on standing level as partners and on designing the alliance'],
    [['field'], 'From coaching practice at large'],
  ])('%j', (ids, sentence) => {
    expect(finding.source(ids)).toBe(sentence);
  });
});

describe('what became of the client’s offers', () => {
  test.each([
    [{ taken: 2, missed: 3, spoiled: 0 }, '2 of 5 opportunities taken'],
    [{ taken: 0, missed: 0, spoiled: 1 }, '0 of 1 opportunity taken, 1 spoiled'],
  ])('%j', (outcomes, sentence) => {
    expect(whole.outcomes(outcomes)).toBe(sentence);
  });
});
