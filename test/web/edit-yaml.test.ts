import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addToYaml, removeFromYaml, setYaml, type TextEdit } from '../../web/elements/edit-yaml.ts';

const TEXT = `# Who she is
title: Closed on Mondays
summary: >-
  She wants to shut her shop,
  and cannot.

# 1 is gentle
level: 1 # for beginners
client: {name: Bea, about: "44, runs a shop"}
situation:
  - >-
    Bea has booked a single session
    after her sister told her to.
  # second thoughts
  - She comes from the shop. # now
practises: [sets-focus, open-question] # two
discovery:
  - ask: Why now?
    answer: My back.
turns:
  least: 6
  most: 14
`;
const ORDER = ['title', 'summary', 'level', 'client', 'situation', 'invitation', 'practises'];

function after(edit: TextEdit | null, text = TEXT): string {
  if (edit === null) throw new Error('Nothing was changed.');
  return text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
}

describe('a value', () => {
  test('is written in its place, and nothing round it moves', () => {
    expect(after(setYaml(TEXT, ['level'], 3))).toBe(TEXT.replace('level: 1 #', 'level: 3 #'));
    expect(after(setYaml(TEXT, ['title'], 'Open: all week'))).toBe(
      TEXT.replace('Closed on Mondays', '"Open: all week"'),
    );
    expect(after(setYaml(TEXT, ['client', 'name'], 'Ada, Bea'))).toBe(
      TEXT.replace('name: Bea', 'name: "Ada, Bea"'),
    );
    expect(after(setYaml(TEXT, ['turns', 'most'], 20))).toBe(TEXT.replace('14', '20'));
    expect(after(setYaml(TEXT, ['discovery', 0, 'answer'], 'My knees.'))).toBe(
      TEXT.replace('My back.', 'My knees.'),
    );
  });

  test('stays folded where it was', () => {
    const summary = 'She wants to shut her bicycle shop on Mondays.';
    expect(after(setYaml(TEXT, ['summary'], summary))).toContain(
      `summary: >-\n  ${summary}\n\n# 1 is gentle`,
    );
    const first = 'Bea comes every week, and every week she is late, and she says so.';
    expect(after(setYaml(TEXT, ['situation', 0], first))).toContain(
      `  - >-\n    ${first}\n  # second thoughts\n`,
    );
  });

  test('that is missing is added in the order of the file', () => {
    expect(after(setYaml(TEXT, ['invitation'], ['Listen.'], ORDER))).toContain(
      '# now\ninvitation:\n  - Listen.\npractises:',
    );
    expect(after(setYaml(TEXT, ['focus', 'under'], 'who she is', ORDER))).toMatch(
      /most: 14\nfocus:\n {2}under: who she is\n$/,
    );
    expect(after(setYaml('title:\n', ['title'], 'A'), 'title:\n')).toBe('title: A\n');
    expect(after(setYaml('title: A', ['level'], 1), 'title: A')).toBe('title: A\nlevel: 1');
  });

  test('cannot be written into a text that cannot be read', () => {
    expect(setYaml('title: "A\n', ['title'], 'B')).toBeNull();
    expect(setYaml('- a\n', ['title'], 'B')).toBeNull();
  });
});

describe('an entry', () => {
  test('is added behind the last', () => {
    expect(after(addToYaml(TEXT, ['situation'], 'She is late.'))).toContain(
      '# now\n  - She is late.\npractises',
    );
    expect(after(addToYaml(TEXT, ['practises'], 'reflects-meaning'))).toContain(
      '[sets-focus, open-question, reflects-meaning] # two',
    );
    expect(after(addToYaml(TEXT, ['discovery'], { ask: 'Who?', answer: 'June.' }))).toContain(
      '    answer: My back.\n  - ask: Who?\n    answer: June.\nturns:',
    );
    expect(after(addToYaml(TEXT, ['opening'], 'Hello.'))).toMatch(/opening:\n {2}- Hello\.\n$/);
    const none = 'practises: []\nlevel: 1\n';
    expect(parse(after(addToYaml(none, ['practises'], 'x'), none))).toEqual({
      practises: ['x'],
      level: 1,
    });
  });

  test('is taken out, and the remarks stay', () => {
    expect(after(removeFromYaml(TEXT, ['situation'], 0))).toContain(
      'situation:\n  # second thoughts\n  - She comes from the shop. # now\n',
    );
    expect(after(removeFromYaml(TEXT, ['practises'], 0))).toContain('[open-question] # two');
    expect(after(removeFromYaml(TEXT, ['practises'], 1))).toContain('[sets-focus] # two');
    expect(after(removeFromYaml(TEXT, ['discovery'], 0))).toContain('discovery: []\nturns:');
  });
});

const word = fc
  .string({ unit: 'grapheme', maxLength: 200 })
  .map((words) => words.replace(/\r/g, ''));
const spoken = fc.oneof(
  word,
  fc
    .array(fc.constantFrom('I', 'know', '- no', 'a: b', '#x', 'yes', "it's", '"so"', ''), {
      maxLength: 60,
    })
    .map((words) => words.join(' ')),
);

describe('whatever is written', () => {
  const paths: (string | number)[][] = [
    ['title'],
    ['summary'],
    ['client', 'about'],
    ['situation', 0],
    ['situation', 1],
    ['practises', 0],
    ['discovery', 0, 'answer'],
  ];
  test.each(paths.map((path) => [path.join('.'), path] as const))(
    'at %s reads the same',
    (_, path) => {
      fc.assert(
        fc.property(spoken, (value) => {
          const read = parse(after(setYaml(TEXT, path, value))) as object;
          const [first, ...rest] = path;
          const before = parse(TEXT) as Record<string, unknown>;
          const found = path.reduce<unknown>((one, step) => (one as never)[step], read);
          expect(found).toEqual(value);
          if (rest.length === 0) expect(read).toEqual({ ...before, [first ?? '']: value });
        }),
      );
    },
  );

  test('a blank that is none of YAML stays', () => {
    const read = parse(after(setYaml(TEXT, ['practises', 0], '\u3000'))) as { practises: string[] };
    expect(read.practises[0]).toBe('\u3000');
  });

  test('in a new entry reads the same', () => {
    fc.assert(
      fc.property(spoken, spoken, (one, other) => {
        const read = parse(after(addToYaml(TEXT, ['situation'], one))) as { situation: string[] };
        expect(read.situation.at(-1)).toBe(one);
        const entry = { ask: one, answer: other };
        const asked = parse(after(addToYaml(TEXT, ['discovery'], entry))) as {
          discovery: object[];
        };
        expect(asked.discovery.at(-1)).toEqual(entry);
      }),
    );
  });
});

test('a whole client can be rewritten value by value', () => {
  let text = readFileSync('scenarios/the-pedestal.yml', 'utf8');
  const before = parse(text) as Record<string, unknown> & {
    opening: string[];
    situation: string[];
  };
  text = after(setYaml(text, ['title'], 'Another'), text);
  text = after(setYaml(text, ['situation', 1], 'Short.'), text);
  text = after(addToYaml(text, ['opening'], 'Good morning: here I am.'), text);
  text = after(removeFromYaml(text, ['opening'], 0), text);
  expect(parse(text)).toEqual({
    ...before,
    title: 'Another',
    situation: [before.situation[0], 'Short.'],
    opening: [...before.opening.slice(1), 'Good morning: here I am.'],
  });
});
