import { expect, it } from 'vitest';
import { openClient } from '../../server/scenario/client.ts';
import { leansOnUnsaid } from '../../server/scenario/leans-on-unsaid.ts';
import { smallScenario } from './small-scenario.ts';

const scenario = smallScenario([
  '    guarded: [The roses are fine.]',
  `    guarded: [My aunt left me a letter about the roses.]
    partial: [I wrote five hundred words.]
    answers:
      feel:
        - That letter hurts.
        - The five hundred words were about the frost.
        - That letter of my aunt’s was kind.
        - It began with a letter. That letter is gone.
        - That way it grows.`,
]);
const { state } = openClient(scenario, 1);
const answers = scenario.pools.get('topics.roses.answers.feel') ?? [];
/** What may be said once these were said, too. */
const sayable = (...spoken: readonly string[]): number[] =>
  answers.flatMap((line, at) =>
    leansOnUnsaid(scenario, { ...state, spoken: [...state.spoken, ...spoken] }, line) ? [] : [at],
  );

it('holds back what points at a thing that nobody has heard of, and does not tell which', () => {
  expect(sayable()).toEqual([2, 3, 4]);
});

it('lets it be said once the thing came up', () => {
  expect(sayable('topics.roses.guarded.0')).toEqual([0, 2, 3, 4]);
  expect(sayable('topics.roses.partial.0')).toEqual([1, 2, 3, 4]);
});
