import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCaseNotes } from '../../server/rubric/load-case-notes.ts';
import { readParagraph } from '../../server/rubric/read-note.ts';

const root = join(import.meta.dirname, '../..');
const notes = loadCaseNotes(join(root, 'rubrics/partnership/case-notes'), root);
const marked = (text: string) => readParagraph(notes, text).map(({ quote }) => quote);

describe('a note is read', () => {
  test('sentence by sentence, with exact places in the whole note', () => {
    const before = 'He came late.\n';
    const paragraph = 'We spoke of May. He is stubborn. Later: she is a perfectionist.';
    const found = readParagraph(notes, paragraph, before.length);
    expect(found.map(({ quote }) => quote)).toEqual(['He is stubborn', 'she is a perfectionist']);
    for (const { start, end, quote, sentence } of found) {
      expect((before + paragraph).slice(start, end)).toBe(quote);
      expect(sentence.start).toBeLessThanOrEqual(start);
    }
  });

  test('with curious words that speak of the same person', () => {
    const wordsFor = (text: string) => readParagraph(notes, text)[0]?.instead.join(' ') ?? '';
    expect(wordsFor('She is very difficult.')).toContain('like for her.');
    expect(wordsFor('He is very difficult.')).toContain('like for him.');
    expect(wordsFor('The client is very difficult.')).toContain('like for them.');
    expect(wordsFor('She came at nine. Very difficult.')).toContain('like for her.');
  });

  test('with words that fit the very sentence: its own clause, and its own moment', () => {
    const first = (text: string) => readParagraph(notes, text)[0]?.instead[0];
    expect(first('When I brought up the feedback, he was very defensive.')).toBe(
      'When I brought up the feedback, I saw and heard … What makes me say “he was very defensive”?',
    );
    expect(first('I think he was testing me, as usual.')).toBe(
      'Today, I saw and heard … “he was testing me” is my guess, and I have not asked him.',
    );
    expect(
      readParagraph(notes, 'When I asked about pay he went defensive and hid behind numbers.').map(
        ({ instead }) => instead[0]?.split(', ')[0],
      ),
    ).toEqual(['When I asked about pay', 'When I asked about pay']);
    expect(first('Amara is stubborn.')).toContain('“Amara is stubborn”');
  });

  test.each([
    ['Joost sulked.', ['Joost sulked']],
    ['T. whined about the fee.', ['T. whined']],
    ['Came in late, sat down and sulked.', ['sulked']],
    ['When I asked, deflected.', ['deflected']],
    ['Her tone was petulant.', ['Her tone was petulant']],
    ['Late, defensive, coat on.', ['defensive']],
  ])('and who it is said of is told by the nearest subject: %s', (text, words) => {
    expect(marked(text)).toEqual(words);
  });

  test.each([
    'I sulked.',
    'The layout was hopeless.',
    'Her boss sulked.',
    'His dog, who sulked, lay by the door.',
    'If she blames me, I would like to hear it.',
    'My own part: too defensive.',
    'She did not complain, and never whined.',
    'She calls herself lazy, and I let it stand.',
    '"I am a control freak", she told me.',
    'The word “difficult” was on my mind.',
    'Is he resistant, or am I in a hurry?',
    'I caught myself thinking that he is stubborn.',
    'What did I need from him?',
    '',
    '…',
  ])('and this judges nobody: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});
