import type { Random } from './random-names.ts';

// No letter that is taken for another one or for a digit when it is read out or copied by hand.
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const length = 8;

/** A word to join a cohort by, of eight letters and digits: 6.5 × 10¹¹ of them, so that nobody finds one by trying. */
export function drawCode(random: Random): string {
  let word = '';
  while (word.length < length)
    for (const byte of random(length)) {
      // A byte beyond the last whole round would make the first letters likelier.
      if (byte < 256 - (256 % letters.length) && word.length < length)
        word += letters[byte % letters.length] ?? '';
    }
  return word;
}
