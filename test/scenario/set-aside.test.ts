import { describe, expect, it } from 'vitest';
import { answer, openClient } from '../../server/scenario/client.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import { asksFor, heard, smallScenario } from './small-scenario.ts';

const scenario = smallScenario(
  [
    "  other-who: [I'd have to think who.]",
    "  other-who: [I'd have to think who., I keep the name.]\n  other-aside: [Never mind that., Leave it for now.]",
  ],
  ['reactions:\n', "reactions:\n  stacked-questions: [I'll take one.]\n"],
);
const aside = /^(Never mind that|Leave it for now)\. /;

function replies(...turns: readonly Heard[]): string[] {
  let { state } = openClient(scenario, 1);
  return turns.map((turn) => {
    const { reply, state: next } = answer(scenario, state, turn, 1);
    state = next;
    return reply;
  });
}

describe('a question for what the client would know, and the scenario does not tell', () => {
  const who = heard({ asks: ['other-who'], form: 'open', wanted: 'who' });

  it('is set aside, and the story goes on', () => {
    const [reply] = replies(who);
    expect(reply).toMatch(aside);
    expect(reply).toContain("It's an old thing.");
  });

  it('is not set aside twice running', () => {
    const [, reply] = replies(who, who);
    expect(reply).toMatch(/^(I'd have to think who|I keep the name)\.$/);
  });

  it('is answered as ever where only looking within would tell', () => {
    expect(replies({ ...who, within: true })[0]).not.toMatch(aside);
  });

  it('of several at once has one picked, where one is answered', () => {
    const many = { ...who, behaviours: ['stacked-questions'] };
    expect(replies(many)[0]).toBe("I'll take one. It's an old thing.");
    expect(replies({ ...many, within: true })[0]).toMatch(
      /^(I'd have to think who|I keep the name)\.$/,
    );
  });

  it('leads over to a topic that it names and that does not answer it', () => {
    const turn = { ...asksFor('gate'), wanted: 'who' as const, sought: ['yellow', 'paint'] };
    expect(replies(turn)[0]).toMatch(/^(Never mind that|Leave it for now)\. The gate is shut\.$/);
  });
});
