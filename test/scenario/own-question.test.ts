import { describe, expect, it } from 'vitest';
import { answer, openClient } from '../../server/scenario/client.ts';
import type { ClientState } from '../../server/scenario/client-state.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import { heard, smallScenario } from './small-scenario.ts';

const builder = 'The gate is by Mr Finch.';
const scenario = smallScenario([
  '    guarded: [The gate is shut.]',
  `    guarded: [The gate is shut.]
    questions:
      - {asked: Who built the gate?, say: '${builder}'}
      - {asked: Who broke the gate?, say: 'The gate broke, and I would sooner leave it.'}
      - {asked: Who broke the gate?, say: '(open) The gate was broken by me.'}`,
]);

function reply(turn: Partial<Heard>, from: Partial<ClientState> = {}) {
  const state = { ...openClient(scenario, 1).state, ...from };
  return answer(scenario, state, heard({ form: 'open', ...turn }), 1);
}

const line = (at: number) => `topics.gate.questions.${at}`;
const asksFor = [{ line: line(0), near: 0.7 }];

describe('a question of a line’s own', () => {
  it('is answered before the topic and before an ask that is less clear', () => {
    expect(reply({ asksFor }).reply).toBe(builder);
    expect(reply({ asksFor, asks: ['other-open'] }).reply).toBe(builder);
    expect(reply({ asksFor, topics: [{ id: 'roses', asked: true }] }).reply).toBe(builder);
  });

  it('leaves an ask that the topic answers to that answer', () => {
    const feels = { asks: ['feel'], topics: [{ id: 'gate', asked: true }] };
    expect(reply({ asksFor, ...feels }).reply).toBe('The gate makes me sad.');
  });

  it('leaves a question about the session to its answer, unless it is the very question', () => {
    expect(reply({ asksFor, asks: ['today'] }).reply).toBe('I want to talk about the gate.');
    const very = [{ line: line(0), near: 0.95 }];
    expect(reply({ asksFor: very, asks: ['today'] }).reply).toBe(builder);
  });

  it('is not answered twice in the same words', () => {
    expect(reply({ asksFor }, { spoken: [line(0)] }).reply).not.toBe(builder);
  });

  it('turns to its topic and tells nothing of it', () => {
    const { state } = reply({ asksFor });
    expect(state.topic).toBe('gate');
    expect(state.told).toEqual({});
  });

  it('is answered from as far in as trust goes', () => {
    const broken = [
      { line: line(1), near: 1 },
      { line: line(2), near: 1 },
    ];
    expect(reply({ asksFor: broken }).reply).toMatch(/sooner leave it/);
    const trusting = { trust: 0.7, openness: 0.7 };
    expect(reply({ asksFor: broken }, trusting).reply).toMatch(/broken by me/);
  });
});

it('a question without its mark is refused, with its place', () => {
  expect(() =>
    smallScenario(['[The roses are fine.]', '[{asked: Who planted them, say: My aunt.}]']),
  ).toThrow(/gate\.yml:\d+:\d+ "Who planted them" is no question: end each with "\?"/);
});
