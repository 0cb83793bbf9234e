/** What shows nothing by itself, and would be drawn as a box; skin tones, which one colour does not show, and frames of keys. */
const UNSEEN =
  /[\u200b\u200e\u200f\u2060-\u2069\ufe00-\ufe0f\ufeff\u20e3\u{1f3fb}-\u{1f3ff}]|\p{Cc}/gu;
/** Joins letters, or keeps them apart. */
export const JOINERS = /[\u200c\u200d]/g;

/** Where a line may end: at spaces, and behind each sign of a script that has none, with the stop that follows it. */
export const WORDS =
  /[^\S\u00a0]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][ー々、。，．！？：；）」』】〉》”’…]*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\S\u00a0])+/gu;

/** A text without what is no letter, in its shortest form. */
export const plainly = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[^\S\u00a0\ufeff]/gu, ' ')
    .replaceAll(UNSEEN, '');

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What a reader takes for one letter or one picture, each. */
export const lettersOf = (text: string): string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment);
