import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../server/cli/run.ts';
import { columnsOf } from '../../server/cli/wrap.ts';
import { itemShape, transcriptShape } from './json-shapes.ts';
import { fakeTerminal } from './fake-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'coequal-rate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const coequal = async (...args: string[]) => {
  const terminal = fakeTerminal();
  await run(args, terminal);
  return terminal;
};

const ajv = new Ajv({ strict: true });
const session = file(
  'session.txt',
  'Client: They passed me over again.\nCoach: You should update your CV.\n' +
    'Client: Perhaps.\nCoach: What did that do to you? You said “again”.\n',
);
const named = file('named.txt', 'Ben: I am stuck.\nAda: Where?\nBen: At work.\nAda: Since when?');

describe('rate --json', () => {
  it('prints the promised shape, with exact evidence', async () => {
    const terminal = await coequal('rate', '--json', '--focus', 'the next step', session);
    const rated = JSON.parse(terminal.printed()) as {
      file: string;
      turns: {
        speaker: string;
        text: string;
        findings: { start: number; end: number; quote: string }[];
      }[];
    };
    expect(ajv.validate(transcriptShape, rated), ajv.errorsText()).toBe(true);
    expect(rated.file).toBe(session);
    expect(rated.turns.map(({ speaker }) => speaker)).toEqual([
      'client',
      'coach',
      'client',
      'coach',
    ]);
    const heard = rated.turns.flatMap(({ text, findings }) =>
      findings.map(({ start, end, quote }) => [text.slice(start, end), quote]),
    );
    expect(heard.length).toBeGreaterThan(1);
    for (const [slice, quote] of heard) expect(slice).toBe(quote);
    expect(terminal.warned).toEqual([]);
    expect(terminal.code()).toBe(0);
  });

  it('prints a line a file, and states a guess beside it', async () => {
    const terminal = await coequal('rate', '--json', session, named);
    const files = terminal.printed().trimEnd().split('\n');
    expect(files.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([
      session,
      named,
    ]);
    expect(terminal.warned).toEqual([
      `${named}: Ada asks more (2 lines with a question, Ben 0) and is taken for the coach. If that is wrong, say --coach NAME.`,
    ]);
  });

  it('rates the other files when one cannot be read', async () => {
    const terminal = await coequal('rate', '--json', join(folder, 'none.txt'), session);
    expect(terminal.printed().split('\n')).toHaveLength(2);
    expect(terminal.warned).toEqual([`${join(folder, 'none.txt')}: There is no such file.`]);
    expect(terminal.code()).toBe(2);
  });
});

describe('rate', () => {
  it('prints a report within 80 columns', async () => {
    const terminal = await coequal('rate', '--focus', 'the next step', session);
    const report = terminal.printed();
    for (const line of report.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    expect(report).toContain('2 coach turns, 2 client turns');
    expect(report).toContain('Focus: the next step');
    expect(report).toContain('  Client They passed me over again.\n');
    expect(report).toMatch(/ {2}Coach {2}<You should update your CV\.?>\.?\n/);
    expect(report).toMatch(/− .*\(unsolicited-advice\)/s);
    expect(report).toContain('Instead: ');
    expect(report).toContain('not enough to say');
    expect(report).toMatch(/The coach spoke \d+ % of the words\./);
    expect(report).toMatch(/one-down .* one-up/);
    expect(report).not.toContain('\u001b');
  });

  it('tells of the whole session what no turn shows', async () => {
    const path = file(
      'whole.txt',
      'Client: They passed me over. I feel so sad. What should I do?\n' +
        'Coach: That sounds sad. What is it like?\n' +
        'Client: I cried in the lift.\n' +
        'Coach: That was childish of you, a grown woman at work, and the whole floor could see it happen.\n' +
        'Client: Hm.\n' +
        'Coach: Is it the money that you would have had, or is it the title, or the room?\n' +
        'Client: Hm.\n' +
        'Coach: Is it the boss, or the people, or the building with its many stairs?\n',
    );
    const report = (await coequal('rate', path)).printed();
    for (const line of report.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(80);
    const part = (title: string): string => report.split(`\n${title}\n`)[1]?.split('\n\n')[0] ?? '';
    expect(part('Opportunities')).toMatch(/^ {2}Presence and listening +1 of \d taken/m);
    expect(part('Stances')).toMatch(/^ {2}Assessor +coach turn 2, “That was childish/m);
    expect(part('Stances')).toMatch(/^ {2}Performer +no sign$/m);
    expect(part('The session as a whole')).toMatch(/^ {2}– The coach spoke more than/);
    expect(part('The session as a whole')).toMatch(/^ {4}Try: “/m);
  });

  it('says where a slip was mended', async () => {
    const path = file(
      'mended.txt',
      'Client: So.\nCoach: You should leave him.\nClient: Hm.\n' +
        'Coach: I am sorry, I went ahead of you there and gave you advice you had not asked for.\n',
    );
    const report = (await coequal('rate', path)).printed();
    expect(report).toMatch(/\(unsolicited-advice\)\n +Mended in coach turn 2: it costs half\.\n/);
  });

  it('says so where there is nothing to tell', async () => {
    const path = file('plain.txt', 'Client: So.\nCoach: What happened then?\n');
    const report = (await coequal('rate', path)).printed();
    expect(report).toContain('Opportunities\n  The client offered none that could be heard.\n');
    expect(report).toContain('The session as a whole\n  Nothing stands out.\n');
  });

  it('colours evidence where colour is wanted', async () => {
    const terminal = fakeTerminal(80, true);
    await run(['rate', session], terminal);
    expect(terminal.printed()).toContain('\u001b[31m\u001b[4mYou should update your CV');
  });

  it('says who was taken for the coach, and lets the caller say otherwise', async () => {
    expect((await coequal('rate', named)).printed()).toContain('is taken for the coach.');
    const turned = await coequal('rate', named, '--coach', 'Ben');
    expect(turned.printed()).toMatch(/ {2}Coach {2}<?I am stuck/);
    expect(turned.printed()).not.toContain('taken for');
  });

  it.each([
    ['a folder', folder, 'This is a folder; give a file.'],
    ['an empty file', file('empty.txt', ''), 'The file is empty; choose'],
    [
      'a picture',
      file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])),
      'This is not a text file',
    ],
    ['a text without speakers', file('novel.txt', 'It was a dark night.'), 'No speaker is named'],
    ['a monologue', file('mono.txt', 'Client: One.\nClient: Two.'), 'No coach turns found'],
  ])('says in one line what is wrong with %s', async (_, path, sentence) => {
    const terminal = await coequal('rate', path);
    expect(terminal.warned).toHaveLength(1);
    expect(terminal.warned[0]).toContain(`${path}: ${sentence}`);
    expect(terminal.warned[0]).not.toContain('\n');
    expect(terminal.code()).toBe(2);
    expect(terminal.printed()).toBe('');
  });

  it('reads what the content is, whatever the file is called', async () => {
    const path = file(
      'captions.txt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Coach>What happened?</v>\n',
    );
    expect((await coequal('rate', path)).printed()).toContain('What happened?');
  });
});

describe('rate --items', () => {
  const items = file(
    'items.jsonl',
    [
      { id: 'a', focus: null, context: [], coach: 'What would you like from today?' },
      {
        id: 'b',
        focus: null,
        context: [{ speaker: 'client', text: 'Hm.' }],
        coach: 'Hm.',
        labels: [],
      },
      { id: 3, coach: 'You should leave him.' },
    ]
      .map((item) => JSON.stringify(item))
      .join('\n'),
  );

  it('prints a line an item, in order, in the promised shape', async () => {
    const terminal = await coequal('rate', '--items', items, '--json');
    const rated = terminal
      .printed()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown });
    expect(rated.map(({ id }) => id)).toEqual(['a', 'b', 3]);
    for (const item of rated) expect(ajv.validate(itemShape, item), ajv.errorsText()).toBe(true);
    expect(rated[0]).toMatchObject({ moves: ['question-open'] });
  });

  it('prints them for reading, too', async () => {
    const printed = (await coequal('rate', '--items', items)).printed();
    expect(printed).toContain('a\n  Coach  <What would you like from today?>\n');
  });

  it('stops at a line that is no item, and says where', async () => {
    const path = file(
      'bad.jsonl',
      '{"id":"a","coach":"Hm."}\n\n{"id":"b"}\n{"id":"c","coach":"Hm."}\n',
    );
    const terminal = await coequal('rate', '--items', path, '--json');
    expect(terminal.printed().split('\n')).toHaveLength(2);
    expect(terminal.warned).toEqual([
      `${path}:3 "coach" is missing; it holds the words of the coach as a text.`,
    ]);
    expect(terminal.code()).toBe(2);
  });

  it.each([
    ['an empty file', ['--items', file('none.jsonl', '\n')], 'The file is empty.'],
    ['no such file', ['--items', join(folder, 'nowhere.jsonl')], 'There is no such file.'],
    [
      'transcripts beside it',
      ['--items', items, session],
      'Give transcripts or --items, not both.',
    ],
    ['a focus beside it', ['--items', items, '--focus', 'x'], '--focus goes with transcripts'],
  ])('refuses %s', async (_, args, sentence) => {
    const terminal = await coequal('rate', ...args);
    expect(terminal.warned.join('\n')).toContain(sentence);
    expect(terminal.code()).toBe(2);
  });
});
