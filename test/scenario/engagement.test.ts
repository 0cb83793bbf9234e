import { mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answer, openClient } from '../../server/scenario/client.ts';
import { readEngagement } from '../../server/scenario/load-engagements.ts';
import { remember, type Memory } from '../../server/scenario/memory.ts';
import { about, own, vocabulary, writeEngagement } from './small-engagement.ts';
import { asksFor, heard } from './small-scenario.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coequal-engagement-'));
  writeEngagement(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = () => readEngagement(folder, vocabulary, folder);

/** Plays turns in the first session and gives what the client remembers of it. */
function memoryOf(...turns: Parameters<typeof heard>[0][]): Memory {
  const [first] = read().sessions;
  if (first === undefined) throw new Error('There is no first session.');
  let { state } = openClient(first, 1);
  for (const turn of turns) state = answer(first, state, heard(turn), 1).state;
  return remember(first, null, state);
}

describe('an engagement', () => {
  it('joins what all sessions share with what each has of its own', () => {
    const { id, sessions } = read();
    expect(sessions.map((session) => session.id)).toEqual(
      ['first', 'second', 'third'].map((name) => `${id}-${name}`),
    );
    expect(sessions[2]?.file.client.name).toBe('Ada');
    expect(sessions[2]?.file.level).toBe(2);
    expect(sessions[2]?.pools.get('answers.more')?.[0]?.say).toBe("That's all.");
  });

  it('tells faults in the file where they were written', () => {
    writeFileSync(join(folder, 'engagement.yml'), about.replace('more: [', 'moer: ['));
    expect(read).toThrow(/engagement\.yml:\d+:\d+ There is no ask "moer"/);
    writeFileSync(join(folder, 'engagement.yml'), about);
    writeFileSync(
      join(folder, 'second.yml'),
      own.replace('reactions:', 'reactions:\n  shout: [Oh.]'),
    );
    expect(read).toThrow(/second\.yml:\d+:\d+ There is no behaviour or ask "shout"/);
  });

  it('refuses a file that has no place in it, and a gap', () => {
    writeFileSync(join(folder, 'notes.yml'), 'a: b\n');
    expect(read).toThrow(/"notes\.yml" has no place in an engagement/);
    unlinkSync(join(folder, 'notes.yml'));
    unlinkSync(join(folder, 'second.yml'));
    expect(read).toThrow(/Missing file "second\.yml"/);
  });

  it('lets no line wait for what no session before leaves behind', () => {
    writeFileSync(
      join(folder, 'first.yml'),
      own.replace("- It's about", "- (after well) It's about"),
    );
    expect(read).toThrow(/"after well" waits for a session before/);
    writeFileSync(join(folder, 'first.yml'), own);
    writeFileSync(
      join(folder, 'third.yml'),
      own.replace("- It's about", "- (after told nothing) It's about"),
    );
    expect(read).toThrow(/"after told nothing" names nothing/);
  });
});

it('no transcript remembers what no session before leaves behind', () => {
  writeFileSync(
    join(folder, 'second.yml'),
    own.replace('{title: One,', '{title: One, remembers: [wel],'),
  );
  expect(read).toThrow(/leaves "wel" behind\. Did you mean "well"/);
});

describe('what the client remembers', () => {
  const asksToday = { asks: ['today'] };
  const understood = { behaviours: ['reflects-meaning'], asks: ['more'] };

  it('is what was agreed, promised and told', () => {
    const { marks } = memoryOf(asksToday, { asks: ['next-step'] });
    expect(marks).toEqual(
      expect.arrayContaining(['agreed', 'agreed pace', 'promised', 'promised the hinge']),
    );
    const told = memoryOf(
      ...Array.from({ length: 4 }, () => understood),
      asksFor('gate'),
      asksFor('gate'),
    );
    expect(told.marks).toContain('told gate');
  });

  it('is a hurt, until it is owned', () => {
    const hurt = memoryOf({ behaviours: ['unsolicited-advice'] });
    expect(hurt.marks).toContain('hurt');
    expect(
      memoryOf({ behaviours: ['unsolicited-advice'] }, { behaviours: ['owns-impact'] }).marks,
    ).toContain('repaired');
    const [, second] = read().sessions;
    if (second === undefined) throw new Error('There is no second session.');
    expect(openClient(second, 1, hurt).opening).toBe('Good day.');
    const owned = answer(
      second,
      openClient(second, 1, hurt).state,
      heard({ behaviours: ['owns-impact'] }),
      1,
    );
    expect(remember(second, hurt, owned.state).marks).not.toContain('hurt');
  });

  it('opens the next session: by what was promised, half-way to where trust stood, with nothing said again', () => {
    const [, second] = read().sessions;
    if (second === undefined) throw new Error('There is no second session.');
    const memory = memoryOf(asksToday, { asks: ['next-step'] });
    const { opening, state } = openClient(second, 1, { ...memory, trust: 0.4 });
    expect(opening).toBe('I oiled it.');
    expect(state.trust).toBe(0.35);
    expect(answer(second, state, heard(asksToday), 1).reply).toBe('Quicker now.');
  });

  it('never brings a client within two kind turns of the deepest thing', () => {
    const [, second] = read().sessions;
    if (second === undefined) throw new Error('There is no second session.');
    const { file } = second;
    const { state } = openClient(second, 1, { ...memoryOf(asksToday), trust: 1, openness: 1 });
    const level = (state.trust + state.openness) / 2;
    expect(level + 2 * file.trust.most.up).toBeLessThan(file.trust.depths.open);
  });
});
