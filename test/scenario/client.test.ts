import { describe, expect, it } from 'vitest';
import { answer, finish, openClient } from '../../server/scenario/client.ts';
import type { ClientState } from '../../server/scenario/client-state.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import type { Scenario } from '../../server/scenario/scenario.ts';
import { asksFor, heard, quiet, smallScenario } from './small-scenario.ts';

const scenario = smallScenario();
const more = heard({ asks: ['more'] });
const goodbye = heard({ asks: ['goodbye'] });
const advised = heard({ behaviours: ['unsolicited-advice'] });
const withWho = smallScenario([
  "  other-who: [I'd have to think who.]",
  '  other-who: [Nobody at all., Nobody I could name., No name comes., I keep the name to myself.]',
]);
const trusting = { trust: 0.7, openness: 0.7, agency: 0.7 };

/** Plays turns from a state on, and gives the answers and where they lead. */
function play(
  turns: readonly Heard[],
  from: Partial<ClientState> = {},
  using: Scenario = scenario,
) {
  let state: ClientState = { ...openClient(using, 1).state, ...from };
  const replies = turns.map((turn) => {
    const next = answer(using, state, turn, 1);
    state = next.state;
    return next;
  });
  return { replies: replies.map(({ reply }) => reply), last: replies.at(-1), state };
}

describe('the client answers', () => {
  it('what was asked about, one depth after the other as far as trust goes', () => {
    const gate = asksFor('gate');
    expect(play([gate, gate]).replies).toEqual([
      'The gate is shut.',
      expect.stringMatching(/I've said it|no more to it/),
    ]);
    expect(play([gate, gate, gate], { trust: 0.5, openness: 0.5 }).replies.slice(0, 2)).toEqual([
      'The gate is shut.',
      'I shut the gate myself.',
    ]);
    expect(play([gate, gate], trusting).replies).toEqual([
      'I shut the gate myself.',
      'I shut the gate on my brother.',
    ]);
  });

  it('with a topic that leaves the question open, and says so first', () => {
    const turn = { ...asksFor('gate'), wanted: 'who' as const };
    const [reply] = play([{ ...turn, sought: ['yellow', 'paint'] }], {}, withWho).replies;
    expect(reply).toMatch(/^\S.* The gate is shut\.$/);
    expect(play([{ ...turn, sought: ['paint'] }], {}, withWho).replies).toEqual([
      'The gate is shut.',
    ]);
  });

  it('not with nobody, right after somebody came up', () => {
    const who = heard({ asks: ['other-who'], form: 'open' });
    const after = { spoken: ['topics.gate.open.0'] };
    expect(play([who], after, withWho).replies).toEqual(['I keep the name to myself.']);
  });

  it('an ask within the topic that it is about', () => {
    expect(play([asksFor('gate', 'feel')]).replies).toEqual(['The gate makes me sad.']);
  });

  it('a question about the session before any topic that is named in it', () => {
    const turn = heard({ asks: ['today'], topics: [{ id: 'roses', asked: true }], form: 'open' });
    const { replies, state } = play([turn]);
    expect(replies).toEqual(['I want to talk about the gate.']);
    expect(state.focus).toBe('the gate');
  });

  it('a yes or a no about a topic with a word on it, and where none is left with the topic', () => {
    const polar = asksFor('gate', 'other-polar');
    expect(play([polar, polar]).replies).toEqual(['Half of it is so.', 'The gate is shut.']);
  });

  describe('a question for somebody', () => {
    const who = (bare: boolean) => ({
      ...asksFor('gate', 'other-who'),
      topics: [{ id: 'gate', asked: false }],
      bare,
    });

    it('as any such question, where it has a word of its own', () => {
      expect(play([asksFor('gate'), who(false)]).replies[1]).toBe("I'd have to think who.");
    });

    it('with the topic in hand, where it has none', () => {
      expect(play([asksFor('gate'), who(true)]).replies[1]).toBe('My father hung the gate.');
    });

    it('with the topic, too, once the other answers are used up', () => {
      expect(play([who(false), who(false)]).replies[1]).toBe('My father hung the gate.');
    });
  });

  it('with the question once more where nothing is known of it, and never in two replies running', () => {
    const asks = (again: string) => heard({ asks: ['other-polar'], form: 'polar', again });
    const { replies } = play([asks('Is it so?'), asks('Was it so?'), more, asks('Is it so?')]);
    expect(replies[0]).toMatch(/^Is it so\? /);
    expect(replies[1]).not.toContain('Was it so?');
    expect(replies[3]).not.toContain('Is it so?');
    expect(play([heard({ asks: ['more'], again: 'Is it so?' })]).replies[0]).not.toContain('so?');
  });

  it('what presupposes a topic only once that topic came up', () => {
    const since = smallScenario([
      "goes-on: [It's an old thing., It creaks.]",
      "goes-on: ['(since roses) They climb over it.', It creaks.]",
    ]);
    expect(play([more, more], {}, since).replies[0]).toBe('It creaks.');
    expect(play([asksFor('roses'), more], {}, since).replies).toEqual([
      'The roses are fine.',
      'They climb over it.',
    ]);
  });

  it('with the next piece of the story when the coach makes room', () => {
    expect(play([more, more]).replies).toEqual(["It's an old thing.", 'It creaks.']);
  });

  it('understanding with a word in front', () => {
    const understood = heard({ behaviours: ['reflects-meaning'], asks: ['more'] });
    expect(play([understood]).replies[0]).toMatch(/^(Yes\.|That's it\.) It's an old thing\.$/);
  });

  it('an action only as far as they feel in charge', () => {
    const step = heard({ asks: ['next-step'] });
    expect(play([step], { ...trusting, agency: 0.2 }).replies).toEqual([
      "I don't know what comes next.",
    ]);
    expect(play([step], trusting).replies).toEqual(["I'll oil the hinge."]);
  });

  it('the same for the same seed and turns, and out of a stored state as well', () => {
    const turns = [more, asksFor('roses'), quiet, advised];
    expect(play(turns)).toEqual(play(turns));
    const stored = JSON.parse(JSON.stringify(play(turns.slice(0, 2)).state)) as ClientState;
    expect(play(turns.slice(2), stored).replies).toEqual(play(turns).replies.slice(2));
  });
});

describe('silence', () => {
  it('is answered by what was said before, and otherwise the longer it lasts', () => {
    expect(play([quiet, quiet, quiet]).replies).toEqual([
      "I'm thinking.",
      'You wait well.',
      'Are you there?',
    ]);
    expect(play([quiet], { offered: ['feeling'] }).replies).toEqual(['Give me a moment.']);
  });
});

describe('a tangent', () => {
  const drifting = play([more, asksFor('roses'), heard({ asks: ['today'] }), more, more, more]);

  it('is entered once the story has begun, and offers the drift', () => {
    expect(drifting.replies.join(' ')).toContain('The slugs, though!');
    const { state } = play([more], { turn: 6 });
    expect([state.tangent, state.offered]).toEqual(['slugs', ['drift']]);
  });

  it('goes further off with a coach who follows', () => {
    const along = heard({ topics: [{ id: 'slugs', asked: true }], form: 'open' });
    expect(play([along], { tangent: 'slugs' }).replies).toEqual(['They ate the beans.']);
  });

  it('ends when the coach names it, and when the coach asks for something else', () => {
    const named = play([heard({ behaviours: ['returns-to-focus'] })], { tangent: 'slugs' });
    expect([named.replies, named.state.tangent]).toEqual([['Yes. The gate.'], null]);
    const left = heard({ topics: [{ id: 'roses', asked: false }], form: 'open' });
    expect(play([left], { tangent: 'slugs' }).state.tangent).toBeNull();
    const asked = play([asksFor('roses')], { tangent: 'slugs' });
    expect([asked.replies, asked.state.tangent]).toEqual([
      ['Enough of slugs. The roses are fine.'],
      null,
    ]);
  });
});

describe('a session ends', () => {
  it('well when something that matters was told and the coach takes leave', () => {
    const { replies, state } = play([goodbye], { turn: 6, told: { gate: 'open' } });
    expect([replies, state.ending]).toEqual([['I can see the gate now.'], 'well']);
  });

  it('flat when it was not', () => {
    expect(play([goodbye], { turn: 6 }).state.ending).toBe('flat');
  });

  it('not at a first goodbye that comes too soon, but at the second', () => {
    const { replies, state } = play([goodbye, goodbye]);
    expect([replies[0], state.ending]).toEqual(['So soon?', 'flat']);
  });

  it('after its last turn, with an answer to it', () => {
    const { replies, state } = play([asksFor('roses')], { turn: 11 });
    expect([replies, state.ending]).toEqual([['The roses are fine. I must go.'], 'flat']);
  });

  it('early, with the reason, when doubt was said aloud and trust falls on', () => {
    const { replies, state } = play([advised, advised, advised]);
    expect(replies.slice(1)).toEqual(["This isn't for me.", "I've had enough advice."]);
    expect(state.ending).toBe('early');
  });

  it('at the word of the coach, with a last line', () => {
    const { state, reply } = finish(scenario, openClient(scenario, 1).state, 1);
    expect([reply, state.ending]).toEqual(['All right.', 'finished']);
  });

  it('for good', () => {
    const { state } = finish(scenario, openClient(scenario, 1).state, 1);
    expect(() => answer(scenario, state, more, 1)).toThrow('has ended');
  });
});
