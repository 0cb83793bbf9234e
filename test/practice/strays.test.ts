import { expect, it } from 'vitest';
import { strays } from '../../server/practice/strays.ts';
import { readUtterance } from '../../server/text/utterance.ts';
import { smallScenario } from '../scenario/small-scenario.ts';

const scenario = smallScenario();
const asks = (coach: string, topic: string | null = 'gate') =>
  strays(scenario, topic, readUtterance(coach));

it('a question strays that holds words and none of the topic in hand', () => {
  expect(asks('And what is in the shed?')).toBe(true);
  expect(asks('When is it quietest?')).toBe(true);
});

it.each(['What about the gate?', 'Whose is that?', 'Does he know?', 'What did you shut it on?'])(
  '"%s" stays with it',
  (coach) => {
    expect(asks(coach)).toBe(false);
  },
);

it('nothing strays where there is no topic, or no question', () => {
  expect(asks('And what is in the shed?', null)).toBe(false);
  expect(asks('There is a shed.')).toBe(false);
});
