import { expect, it } from 'vitest';
import { strays } from '../../server/practice/strays.ts';
import { readUtterance } from '../../server/text/utterance.ts';
import { smallScenario } from '../scenario/small-scenario.ts';

const scenario = smallScenario();
const asks = (coach: string, topic: string | null = 'gate', spoken = ['topics.gate.open.0']) =>
  strays(scenario, { topic, spoken }, readUtterance(coach));

it('a question strays that holds words and none of what was said', () => {
  expect(asks('And what is in the shed?')).toBe(true);
  expect(asks('When are the roses quietest?')).toBe(true);
  expect(asks('What would your brother say?', 'gate', [])).toBe(true);
});

it.each([
  'What about the gate?',
  'Whose is that?',
  'Does he know?',
  'What would your brother say?',
  'Is it quiet then?',
])('"%s" stays with it', (coach) => {
  expect(asks(coach)).toBe(false);
});

it('nothing strays where there is no topic, or no question', () => {
  expect(asks('And what is in the shed?', null)).toBe(false);
  expect(asks('There is a shed.')).toBe(false);
});
