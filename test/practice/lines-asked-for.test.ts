import { describe, expect, it } from 'vitest';
import { linesAskedFor } from '../../server/practice/lines-asked-for.ts';
import { openClient } from '../../server/scenario/client.ts';
import type { ClientState } from '../../server/scenario/client-state.ts';
import { smallScenario } from '../scenario/small-scenario.ts';

const scenario = smallScenario(
  [
    '    guarded: [The gate is shut.]',
    `    guarded: [The gate is shut.]
    questions:
      - {asked: Who built the gate? Who made it?, say: 'The gate is by Mr Finch.'}
      - {asked: When was the gate painted? How old is the paint?, say: 'The gate was painted in May.'}`,
  ],
  [
    '    guarded: [The roses are fine.]',
    `    guarded: [The roses are fine.]
    questions:
      - {asked: Who planted the roses? Who dug them in?, say: 'The roses are my aunt’s.'}
      - {asked: What colour are they? What colour are the roses?, say: 'The roses are white.'}`,
  ],
);
const state = openClient(scenario, 1).state;
const nearest = (question: string, topic: string | null = null, before = '') => {
  const turn = `${before} ${question}`;
  const named = ['gate', 'roses'].filter((id) => turn.includes(id));
  const told: ClientState['told'] = topic === null ? {} : { [topic]: 'guarded' };
  const verbs = 'built planted dug painted';
  return linesAskedFor(
    scenario,
    { ...state, topic, told },
    { question, before, turn, verbs, named },
  );
};
const asked = (...turn: Parameters<typeof nearest>) => nearest(...turn).map(({ line }) => line);

describe('a question asks for', () => {
  it('the line that has it, in the same words or in others', () => {
    expect(asked('Who planted the roses?')[0]).toBe('topics.roses.questions.0');
    expect(asked('And who dug the roses in, then?')[0]).toBe('topics.roses.questions.0');
    expect(asked('When did you paint the gate?')[0]).toBe('topics.gate.questions.1');
  });

  it('hardly a line on somebody where it asks for a yes or a no', () => {
    const score = (question: string) => nearest(question, 'gate')[0]?.near ?? 0;
    expect(score('Was the gate built?')).toBeLessThan(score('Who built the gate?') * 0.8);
  });

  it('a line on the topic in hand without its name', () => {
    expect(asked('Who built it?', 'gate')).toEqual(['topics.gate.questions.0']);
  });

  it('a line whose word stands right before the question', () => {
    expect(asked('How did it come about?', null, 'The paint.')).toEqual([]);
    expect(asked('When was it painted?', null, 'That gate.')).toEqual(['topics.gate.questions.1']);
  });

  it('nothing by words that every question holds, or that no line has', () => {
    expect(asked('What is that?', 'gate')).toEqual([]);
    expect(asked('What did the vicar say?', 'gate')).toEqual([]);
  });

  it('what it wants to know sooner than the same words under another question', () => {
    expect(asked('What was the gate painted with?')).toEqual([]);
    const [first] = nearest('When was the gate painted?');
    const [second] = nearest('Who painted the gate?');
    expect(first?.near).toBeGreaterThan(second?.near ?? 0);
  });

  it('nothing else than what is in hand by what is done alone', () => {
    expect(asked('Who built it all?', 'roses')).toEqual([]);
    expect(asked('Who built it all?', 'gate')).toEqual(['topics.gate.questions.0']);
  });
});
