import { describe, expect, it } from 'vitest';
import {
  compileWording,
  indexWordings,
  likelyIn,
  wordingFault,
} from '../../server/scenario/wording.ts';

/** Whether a text says a wording, both by its pattern and by the index that is asked before. */
function says(words: string, source: string): boolean {
  const wording = compileWording(source);
  const likely = likelyIn(indexWordings([wording]), ` ${words}`).has(wording);
  return likely && wording.pattern.test(` ${words}`);
}

describe('a wording is found', () => {
  it.each([
    ['what do you want', 'you want'],
    ['what did you want', 'what (do|did) you want'],
    ['what do you really want', 'what do you (really)? want'],
    ['what do you want', 'what do you (really)? want'],
    ['how does that make you feel', 'how ... feel'],
    ['how are you feeling', 'how ... feel*'],
    ['where are you now', 'where _ you'],
    ['why', '^ why $'],
    ['what does ruth say', 'what does !you|it say'],
  ])('"%s" says "%s"', (words, source) => {
    expect(says(words, source)).toBe(true);
  });

  it.each([
    ['what would you like', 'you want'],
    ['the wanting of it', 'want'],
    ['how one two three four five six feel', 'how ... feel'],
    ['why not', '^ why $'],
    ['and why', '^ why $'],
    ['what does it say', 'what does !you|it say'],
  ])('"%s" does not say "%s"', (words, source) => {
    expect(says(words, source)).toBe(false);
  });
});

it('weighs more the more words it needs', () => {
  const weight = (source: string): number => compileWording(source).weight;
  expect(weight('what do you want')).toBeGreaterThan(weight('you want'));
  expect(weight('what do you (really)? want')).toBe(weight('what do you want'));
});

describe('a wording is refused', () => {
  it.each([
    ['... _', 'holds no word that is needed'],
    ['(well)?', 'holds no word that is needed'],
    ['what (do|did you', 'unreadable part "(do|did"'],
    ["what don't you", 'short form'],
    ['a ... b ... c ... d ... e ... f', 'too many ways'],
    ['(a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? (a)? b', 'too many ways'],
    [Array.from({ length: 10 }, () => 'a*|ab*|abc*').join(' '), 'too many ways'],
    ['(.+) you', 'unreadable part "(.+)"'],
    ['([) you', 'unreadable part "([)"'],
  ])('"%s"', (source, fault) => {
    expect(wordingFault(source)).toContain(fault);
  });
});
