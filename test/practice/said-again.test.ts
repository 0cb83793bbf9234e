import { expect, it } from 'vitest';
import { saidAgain } from '../../server/practice/said-again.ts';
import { readUtterance } from '../../server/text/utterance.ts';

const again = (coach: string): string | null => saidAgain(readUtterance(coach));

it.each([
  ['That is a lot. What do you hear?', 'What do I hear?'],
  ['And whose words are those?', 'Whose words are those?'],
  ['What stops you?', 'What stops me?'],
  ['What got you up in the end?', 'What got me up in the end?'],
  ['Are you sure that it was yours?', 'Am I sure that it was mine?'],
  ['What would I do with it that you can’t?', "What would you do with it that I can't?"],
  ['What comes next, if you let it?', 'What comes next?'],
  ['Who asked you to come?', 'Who asked me to come?'],
  ['How did it change you?', 'How did it change me?'],
])('the client says the last question of "%s" again as "%s"', (coach, said) => {
  expect(again(coach)).toBe(said);
});

it.each([
  'Why?',
  'Can you tell me more about it?',
  'Is it the one, or the other?',
  'What would you say to somebody who has come all this way only to hear that?',
  'That sounds heavy.',
  'what is hapening there?',
])('nobody says "%s" again', (coach) => {
  expect(again(coach)).toBeNull();
});
