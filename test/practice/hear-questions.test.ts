import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hear } from '../../server/practice/hear.ts';
import { openClient } from '../../server/scenario/client.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import { loadAsks } from '../../server/scenario/load-scenario.ts';
import { smallScenario } from '../scenario/small-scenario.ts';

const asks = loadAsks(join(import.meta.dirname, '../../scenarios'));
const scenario = { ...smallScenario(), asks };
const { state } = openClient(scenario, 1);

const heard = (coach: string): Heard => hear(scenario, state, coach, []);
const first = (coach: string): string | undefined => heard(coach).asks[0];

describe('hear', () => {
  it('takes a question for somebody for no question about what moves them', () => {
    expect(first('What are you afraid of?')).toBe('fear');
    expect(first('Who were you afraid might see the car?')).toBe('other-who');
  });

  it.each([
    'Read me the title?',
    'Good to see you. Tell me one thing that went badly.',
    'Pick the one you’d keep.',
  ])('takes %j for a question', (coach) => {
    expect(hear(scenario, { ...state, turn: 3 }, coach, [])).toMatchObject({
      form: 'open',
      asks: ['other-open'],
    });
  });

  it('takes what somebody may do for no bidding', () => {
    expect(heard('You can tell me the rest another day.').form).toBe('statement');
  });

  it('leaves what can wait', () => {
    expect(heard('The roses can wait. The gate creaks.').topics.map(({ id }) => id)).toEqual([
      'gate',
    ]);
  });

  it('takes "she" for nobody in a side story that tells of none', () => {
    const people = {
      ...smallScenario([
        'guarded: [The roses are fine.]',
        'guarded: [She grows them herself., Hers are red., I gave her mine.]',
      ]),
      asks,
    };
    const adrift = {
      ...state,
      tangent: 'slugs',
      spoken: ['topics.roses.guarded.0', 'tangents.slugs.starts.0'],
    };
    const topics = hear(people, adrift, 'Poor slugs. What is she worried about?', []).topics;
    expect(topics[0]).toEqual({ id: 'roses', asked: true });
  });
});
