import { describe, expect, it } from 'vitest';
import { Definition } from '../../server/definition/definition.ts';
import { isUnknown, readAsks } from '../../server/scenario/asks.ts';
import { asksText, smallScenario } from './small-scenario.ts';

/** What an author is told about the small scenario with a stretch of its text replaced. */
function complaint(from: string, to: string): string {
  try {
    smallScenario([from, to]);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a scenario is refused, with place and cure, for', () => {
  it.each([
    [
      'an unknown key',
      'level: 1',
      'levle: 1',
      /gate\.yml:4:1 Unknown key "levle"\. Did you mean "level"\?/,
    ],
    [
      'an unknown behaviour',
      'practises: [reflects-meaning]',
      'practises: [reflects-meening]',
      /:8:13 There is no behaviour "reflects-meening"\. Did you mean "reflects-meaning"\?/,
    ],
    [
      'an unknown ask',
      '  today: [I want',
      '  tody: [I want',
      /There is no ask "tody"\. Did you mean "today"\?/,
    ],
    [
      'an ask that nothing answers',
      "  insult: [Please don't.]\n",
      '',
      /Nothing answers "insult"\./,
    ],
    [
      'an unknown topic',
      'deep: {gate: open}',
      'deep: {gat: open}',
      /There is no topic "gat"\. Did you mean "gate"\?/,
    ],
    [
      'a depth that a topic does not have',
      'deep: {gate: open}',
      'deep: {roses: open}',
      /The topic "roses" tells nothing at the depth open\./,
    ],
    [
      'an unknown tag',
      '(drift) They ate',
      '(drfit) They ate',
      /Unknown tag "drfit"\. Tags are: guarded, partial, open, role/,
    ],
    [
      'words that stand twice',
      'It creaks.',
      "It's an old thing.",
      /These words stand in the file already\./,
    ],
    ['a broken wording', 'asked: [rose*]', "asked: ['(rose']", /unreadable part "\(rose"/],
    [
      'trust that two kind turns would open',
      'most: {up: 0.1',
      'most: {up: 0.2',
      /Two kind turns reach the deepest depth/,
    ],
    [
      'no reason to leave',
      "otherwise: [I'm leaving.]",
      "sets-focus: [I'm leaving.]",
      /Missing key "otherwise"/,
    ],
  ])('%s', (_law, from, to, message) => {
    expect(complaint(from, to)).toMatch(message);
  });
});

it('a change of what is played changes the version, a change of its transcripts does not', () => {
  const { version } = smallScenario();
  expect(smallScenario(['It creaks.', 'It squeaks.']).version).not.toBe(version);
  expect(smallScenario(['title: One', 'title: Uno']).version).toBe(version);
});

describe('asks are refused for', () => {
  it.each([
    ['an unknown neighbour', 'near: [more]', 'near: [mroe]', 'There is no ask "mroe".'],
    ['wordings without examples', ', examples: [Goodbye.]', '', '"goodbye" needs examples'],
    ['a broken wording', 'wordings: [feel*]', 'wordings: [feel**]', 'unreadable part "feel**"'],
  ])('%s', (_law, from, to, message) => {
    const text = asksText.replace(from, to);
    expect(() => readAsks(Definition.parse('asks.yml', text))).toThrow(message);
  });
});

it('takes a question of an unknown kind for unknown, and another language for what it is', () => {
  expect(['other-open', 'other-who', 'other-either'].every(isUnknown)).toBe(true);
  expect(isUnknown('other-language')).toBe(false);
});
