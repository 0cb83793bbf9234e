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
  ['When his back went, who decided that you would do it?', 'Who decided that I would do it?'],
  ['Who last decided you were suitable?', 'Who last decided I was suitable?'],
  ['Who asked you to come?', 'Who asked me to come?'],
  ['How did it change you?', 'How did it change me?'],
  ['She could not be hurried. Does Oliver hurry you?', 'Does Oliver hurry me?'],
  ['What does Mary call you?', 'What does Mary call me?'],
  ['Did anybody thank you for it?', 'Did anybody thank me for it?'],
  ['Does the morning frighten you?', 'Does the morning frighten me?'],
  ['Which part of you wants that?', 'Which part of me wants that?'],
  ['What would help you decide?', 'What would help me decide?'],
  ['Has she left you alone?', 'Has she left me alone?'],
  ['What did it cost you to come?', 'What did it cost me to come?'],
  ['Was it you?', 'Was it me?'],
  ['Was it you who rang?', 'Was it me who rang?'],
  ['Who are the people you meet there?', 'Who are the people I meet there?'],
  ['What is the thing you never say?', 'What is the thing I never say?'],
  ['What is it you want?', 'What is it I want?'],
  ['Where were you before you left?', 'Where was I before I left?'],
  ['What do you think he owes you?', 'What do I think he owes me?'],
  ['What did they not tell you?', 'What did they not tell me?'],
  ['Who sees you when you sing?', 'Who sees me when I sing?'],
  ['How do your hands know you?', 'How do my hands know me?'],
  ['What lies between you and him?', 'What lies between me and him?'],
  ['Would they miss you?', 'Would they miss me?'],
  ['What makes you so sure?', 'What makes me so sure?'],
  ['Did you tell me all of it?', 'Did I tell you all of it?'],
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
