import { describe, expect, it } from 'vitest';
import { Definition } from '../../../server/definition/definition.ts';
import { printFault } from '../../../server/definition/definition-error.ts';
import { readAsks } from '../../../server/scenario/asks.ts';
import { checkStory } from '../../../server/scenario/bench/check-story.ts';
import { readScenario } from '../../../server/scenario/load-scenario.ts';
import { asksText, behaviours, scenarioText } from '../small-scenario.ts';

const vocabulary = { asks: readAsks(Definition.parse('asks.yml', asksText)), behaviours };

type Change = readonly [string, string];

/** What is said of the small scenario once stretches of its text are replaced. */
function check(...changes: readonly Change[]) {
  const text = changes.reduce((whole, [from, to]) => {
    if (!whole.includes(from)) throw new Error(`The small scenario does not say "${from}".`);
    return whole.replace(from, to);
  }, scenarioText);
  const definition = Definition.parse('gate.yml', text);
  const { faults, warnings } = checkStory(definition, readScenario(definition, vocabulary));
  return { faults: faults.map(printFault), warnings: warnings.map(printFault) };
}

const before = check();

/** What is new, beside what is said of the small scenario as it is. */
function found(...changes: readonly Change[]) {
  const after = check(...changes);
  const facts = (lines: readonly string[]) => lines.map((line) => line.replace(/^\S+ /, ''));
  const fresh = (lines: readonly string[], known: readonly string[]) =>
    lines.filter((line) => !facts(known).includes(line.replace(/^\S+ /, '')));
  return {
    faults: fresh(after.faults, before.faults),
    warnings: fresh(after.warnings, before.warnings),
  };
}

const certain: [string, Change[], RegExp][] = [
  [
    'a depth that no coach can reach',
    [['most: {up: 0.1,', 'most: {up: 0.01,']],
    /^gate\.yml:\d+:\d+ No coach can reach the depth open in 12 turns/,
  ],
  [
    'a topic that skips a depth',
    [['    partial: [I shut the gate myself.]\n', '']],
    /Nothing leads to these lines: .* "gate" has none at partial/,
  ],
  [
    'an answer within a topic that is deeper than the topic',
    [
      [
        'guarded: [The roses are fine.]',
        'guarded: [The roses are fine.]\n    answers: {feel: [(open) They sting.]}',
      ],
    ],
    /Never said: an answer within "roses" is no deeper .* told at open/,
  ],
  [
    'an answer to what nobody asks',
    [['      feel: [The gate makes me sad.]', '      spent: [No more of the gate.]']],
    /no coach asks "spent"/,
  ],
  [
    'a reaction to staying quiet',
    [["unsolicited-advice: [So I'm told.]", 'stays-quiet: [Hello?]']],
    /"stays-quiet" is nothing that a coach says/,
  ],
  [
    'a stage that waits for a turn that never comes',
    [['from: {turn: 2,', 'from: {turn: 12,']],
    /"ajar" never begins: the session is over after 12 turns/,
  ],
  [
    'a stage that waits for what is never told',
    [['from: {turn: 2, level: 0.4}', 'from: {told: {roses: open}}']],
    /"ajar" never begins: "roses" is never told at open/,
  ],
  [
    'a stage behind one that never begins',
    [
      ['from: {turn: 2, level: 0.4}', 'from: {turn: 12}'],
      ['tangents:', '  - id: wide\n    goes-on: [It stands open.]\ntangents:'],
    ],
    /"wide" never begins: the stage before it does not/,
  ],
  ['a tangent after the end', [['after: 3', 'after: 12']], /Nobody drifts off so late/],
  [
    'leaving for what does not hurt',
    [["    unsolicited-advice: [I've had enough advice.]", '    reflects-meaning: [Too kind.]']],
    /Nobody leaves because of "reflects-meaning"/,
  ],
  [
    'a client whom nothing hurts',
    [
      ['unsolicited-advice: {trust: -0.2, openness: -0.1}', 'unsolicited-advice: {agency: -0.1}'],
      ['stays-quiet: {trust: -0.02}', 'stays-quiet: {agency: -0.02}'],
    ],
    /Nothing moves trust down/,
  ],
  [
    'an ending without words on the surface',
    [['flat: [I must go.]', 'flat: [(open) I must go.]']],
    /A client who keeps to the surface has no line here/,
  ],
  [
    'more turns at least than at most',
    [['turns: {least: 6, most: 12}', 'turns: {least: 14, most: 12}']],
    /"least" is 14 and "most" 12/,
  ],
];

const doubts: [string, Change[], RegExp][] = [
  [
    'a topic whose words all ask for another',
    [['asked: [rose*]', 'asked: [gate]']],
    /"roses" is never the first that is heard: all its words ask for "gate"/,
  ],
  [
    'a tangent whose words all ask for a topic',
    [['asked: [slug*]', 'asked: [the gate]']],
    /Nobody can follow "slugs" by its name/,
  ],
  [
    'words with marks on their letters',
    [['asked: [rose*]', 'asked: [rose*, rosé]']],
    /"rosé" is never heard: .* Write "rose"/,
  ],
  [
    'words with a hyphen',
    [['asked: [rose*]', 'asked: [rose*, dog-rose]']],
    /"dog-rose": most hyphens are read as a space, write "dog rose"/,
  ],
  [
    'a line whose tag speaks of another depth',
    [['guarded: [The gate is shut.]', 'guarded: [(open) The gate is shut.]']],
    /stands at guarded and its tag says open/,
  ],
  [
    'a first stage that waits',
    [['  - id: shut\n', '  - id: shut\n    from: {turn: 3}\n']],
    /The first stage begins at once/,
  ],
  [
    'a drift that comes when most sessions are over',
    [['after: 3', 'after: 7']],
    /A session can close after 6 turns/,
  ],
  [
    'a feeling in words alone',
    [['guarded: [The roses are fine.]', 'guarded: [I am so ashamed of the roses.]']],
    /The client says that they are ashamed/,
  ],
  [
    'a line that gives away the deepest',
    [
      ['guarded: [The roses are fine.]', 'guarded: [I locked Piet outside in a thunderstorm.]'],
      [
        'open: [I shut the gate on my brother.]',
        'open: ["Piet, my brother, I locked him out, in that thunderstorm."]',
      ],
    ],
    /may give away what line \d+ tells only at open: both say "locked", "piet", "thunderstorm"/,
  ],
];

describe('the check of a story', () => {
  it.each(certain)('is certain of %s', (_, changes, message) => {
    expect(found(...changes).faults).toContainEqual(expect.stringMatching(message));
  });

  it.each(doubts)('warns of %s', (_, changes, message) => {
    const { faults, warnings } = found(...changes);
    expect(warnings).toContainEqual(expect.stringMatching(message));
    expect(faults).toEqual([]);
  });

  it('says what a sketch still lacks: lines, and transcripts of three endings', () => {
    expect(before.faults).toEqual([
      expect.stringContaining('no line has the tag (feeling)'),
      expect.stringMatching(/The client has \d+ lines: a session needs 60 or more/),
      ...['well', 'flat', 'early'].map((ending): unknown =>
        expect.stringContaining(`No transcript ends ${ending}`),
      ),
    ]);
  });

  it('knows that a client who comes back may have told the first half already', () => {
    const text = scenarioText.replace('    partial: [I shut the gate myself.]\n', '');
    const definition = Definition.parse('gate.yml', text);
    const scenario = readScenario(definition, vocabulary);
    const about = (returns: boolean) =>
      checkStory(definition, scenario, returns).faults.filter(({ message }) =>
        message.startsWith('Nothing leads'),
      ).length;
    expect([about(false), about(true)]).toEqual([1, 0]);
  });
});
