import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft } from '../../server/api/contract/draft.ts';
import { ApiProblem } from '../../web/api-problem.ts';
import { TextKeeper, type Keeping } from '../../web/pages/text-keeper.ts';

const FIRST: Draft = {
  id: 'd',
  title: 'A',
  changedAt: '2026-01-01T00:00:00.000Z',
  revision: 1,
  publication: null,
  text: 'one',
};

/** The server's draft, as two windows write it. */
let server: Draft;
let told: Keeping<Draft>[];
let here: string | null;
let waiting: (() => void) | null;

const noAnswer = () => new ApiProblem({ status: 0, code: 'no-answer', message: 'No answer.' });
const changed = () => new ApiProblem({ status: 409, code: 'draft-changed', message: 'Changed.' });

async function write(text: string, revision: number): Promise<Draft> {
  if (revision !== server.revision) throw changed();
  server = { ...server, text, revision: revision + 1 };
  return server;
}

function open(writing = write) {
  return new TextKeeper(FIRST, {
    write: writing,
    read: async () => server,
    keepHere: (text) => {
      here = text;
    },
    later: (call) => {
      waiting = call;
      return () => {
        waiting = null;
      };
    },
    told: (keeping) => told.push(keeping),
  });
}
const states = () => told.map(({ state }) => state);

beforeEach(() => {
  server = FIRST;
  told = [];
  here = null;
  waiting = null;
});

describe('what is written', () => {
  test('is kept after a pause, and in the browser until then', async () => {
    const keeper = open();
    keeper.write('one t');
    keeper.write('one two');
    expect(here).toBe('one two');
    expect(server.text).toBe('one');
    waiting?.();
    await keeper.flush();
    expect(server).toMatchObject({ text: 'one two', revision: 2 });
    expect(here).toBeNull();
    expect(states().at(-1)).toBe('saved');
  });

  test('while it is on its way goes with the next one', async () => {
    let arrive = (): void => undefined;
    const slow = async (text: string, revision: number) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return write(text, revision);
    };
    const keeper = open(slow);
    keeper.write('two');
    const first = keeper.flush();
    keeper.write('three');
    arrive();
    await first;
    expect(server.text).toBe('two');
    expect(here).toBe('three');
    expect(states().at(-1)).toBe('saving');
    waiting?.();
    arrive();
    await vi.waitFor(() => {
      arrive();
      expect(server.text).toBe('three');
    });
  });

  test('stays in the browser without an answer, and is tried again', async () => {
    let away = true;
    const keeper = open((text, revision) =>
      away ? Promise.reject(noAnswer()) : write(text, revision),
    );
    keeper.write('two');
    expect(await keeper.flush()).toBe(false);
    expect(told.at(-1)).toEqual({ state: 'failed', why: 'No answer.' });
    expect(here).toBe('two');
    away = false;
    waiting?.();
    await keeper.flush();
    expect(server.text).toBe('two');
    expect(here).toBeNull();
  });

  test('is not taken for another window’s where its answer was lost', async () => {
    const keeper = open(async (text, revision) => {
      const before = server.revision;
      await write(text, revision);
      if (before === 1) throw noAnswer();
      return server;
    });
    keeper.write('two');
    await keeper.flush();
    expect(states().at(-1)).toBe('failed');
    expect(await keeper.flush()).toBe(true);
    expect(states().at(-1)).toBe('saved');
    expect(here).toBeNull();
  });
});

test('news of the draft take nothing from what is written', async () => {
  const keeper = open();
  keeper.write('two');
  keeper.learn({ ...FIRST, title: 'News' });
  expect(keeper.draft.title).toBe('News');
  expect(here).toBe('two');
  await keeper.flush();
  expect(server.text).toBe('two');
});

describe('two windows', () => {
  async function meet() {
    const keeper = open();
    server = { ...server, text: 'theirs', revision: 2 };
    keeper.write('mine');
    expect(await keeper.flush()).toBe(false);
    return keeper;
  }

  test('are told of each other, and nothing is written over', async () => {
    const keeper = await meet();
    expect(told.at(-1)).toMatchObject({ state: 'conflict', theirs: { text: 'theirs' } });
    keeper.write('mine and more');
    expect(await keeper.flush()).toBe(false);
    expect(server.text).toBe('theirs');
    expect(here).toBe('mine and more');
  });

  test('go on with the one', async () => {
    const keeper = await meet();
    expect(await keeper.insist()).toBe(true);
    expect(server).toMatchObject({ text: 'mine', revision: 3 });
  });

  test('or with the other', async () => {
    const keeper = await meet();
    keeper.follow(server);
    expect(keeper.isKept).toBe(true);
    expect(here).toBeNull();
    keeper.write('theirs, and more');
    await keeper.flush();
    expect(server).toMatchObject({ text: 'theirs, and more', revision: 3 });
  });
});
