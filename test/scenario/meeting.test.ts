import { describe, expect, it } from 'vitest';
import { answer, openClient } from '../../server/scenario/client.ts';
import type { ClientState } from '../../server/scenario/client-state.ts';
import type { Heard } from '../../server/scenario/heard.ts';
import { asksFor, heard, smallScenario } from './small-scenario.ts';

const scenario = smallScenario(
  ['guarded: [The roses are fine.]', "guarded: ['(feeling grief) Mother planted the roses.']"],
  [
    'reactions:',
    `feelings:
  grief:
    met: [You heard that., 'That, yes.']
    passed: [Never mind., Let it be.]
projections:
  aunt:
    from: {turn: 1}
    shows: [You look like my aunt.]
    declined: [No. You're not her.]
    accepted: ['Yes, Auntie.']
reactions:`,
  ],
);

function play(turns: readonly Heard[]) {
  let { state }: { state: ClientState } = openClient(scenario, 1);
  return turns.map((turn) => {
    const next = answer(scenario, state, turn, 1);
    state = next.state;
    return next;
  });
}

const roses = asksFor('roses');
const gate = asksFor('gate');

describe('a feeling that the client showed', () => {
  it('is offered by its name', () => {
    const [shown] = play([roses]);
    expect(shown?.opportunities).toEqual(['feeling']);
    expect(shown?.state.feeling).toBe('grief');
  });

  it.each([
    [
      'met',
      heard({ behaviours: ['reflects-meaning'], asks: ['more'] }),
      /^(You heard that|That, yes)\./,
    ],
    ['met in other words', heard({ asks: ['feeling-named'] }), /^(You heard that|That, yes)\./],
    ['passed over', heard({ behaviours: ['unsolicited-advice'] }), /^(Never mind|Let it be)\./],
  ])('is answered when it is %s', (_, turn, words) => {
    expect(play([roses, turn]).at(-1)?.reply).toMatch(words);
  });

  it('is let lie when the coach lets it lie', () => {
    expect(play([roses, gate]).at(-1)?.reply).toContain('The gate is shut.');
    expect(
      play([roses, gate, heard({ behaviours: ['reflects-meaning'] })]).at(-1)?.reply,
    ).not.toMatch(/You heard that|That, yes/);
  });
});

describe('a part that the client casts the coach in', () => {
  const talk = Array.from({ length: 6 }, () => heard({ asks: ['more'] }));

  it('shows once, behind an answer, as soon as it is due', () => {
    const replies = play(talk).map(({ reply }) => reply);
    const shown = replies.flatMap((reply, at) => (reply.includes('aunt') ? [at] : []));
    expect(shown).toEqual([1]);
    expect(replies[1]).toMatch(/\. You look like my aunt\.$/);
  });

  it.each([
    ['declined', heard({ behaviours: ['defines-role'], topics: [] }), /^No\. You're not her\./],
    ['accepted', heard({ behaviours: ['unsolicited-advice'] }), /^Yes, Auntie\./],
  ])('is answered when it is %s', (_, turn, words) => {
    const at = play(talk).findIndex(({ state }) => state.cast !== null);
    const replies = play([...talk.slice(0, at + 1), turn]);
    expect(replies[at]?.opportunities).toContain('role');
    expect(replies.at(-1)?.reply).toMatch(words);
  });

  it('is not brought up where something else weighs: a hurt, or its mending', () => {
    const owned = heard({ behaviours: ['owns-impact'], asks: ['more'] });
    const hurt = heard({ asks: ['insult'] });
    for (const turn of [owned, hurt]) {
      const turns = Array.from({ length: 6 }, () => turn);
      expect(play(turns).every(({ state }) => state.cast === null)).toBe(true);
    }
  });
});

it('a tag that names nothing is refused', () => {
  expect(() => smallScenario(['[The roses are fine.]', "['(feeling rage) The roses.']"])).toThrow(
    /"feeling rage" names nothing/,
  );
  expect(() => smallScenario(['[The roses are fine.]', "['(after well) The roses.']"])).toThrow(
    /later session of an engagement/,
  );
});
