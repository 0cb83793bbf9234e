import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleText } from './desk-workshop.ts';

type Room = typeof import('../server/workshop/open-workshop.ts');
const root = join(import.meta.dirname, '..');
// Threads run what was built.
const built = pathToFileURL(join(root, 'dist/server/workshop/open-workshop.js')).href;

/** Keys enough that a reader who compares each with all before is at it for minutes. */
const endless = Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n');

/** What kind of error it is: the built program has classes of its own. */
const kindOf = (error: unknown): string => (error as Error).constructor.name;

describe('the workshop of a running server', () => {
  let workshop: ReturnType<Room['openWorkshop']>;
  beforeAll(async () => {
    const { openWorkshop } = (await import(/* @vite-ignore */ built)) as Room;
    const words = { schema: {}, asks: [], behaviours: [], opportunities: [] };
    workshop = openWorkshop(root, words);
  });
  afterAll(() => workshop.close());
  const never = new AbortController().signal;

  test('begins drafts with the client of the guide', () => {
    expect(workshop.example).toBe(exampleText);
  });

  test('gives up a text that takes too long, and goes on with the others', async () => {
    const heavy = workshop.check(endless);
    const other = workshop.check(exampleText);
    expect(await heavy.catch(kindOf)).toBe('TooHeavy');
    expect((await other).counts?.topics).toBe(3);
    expect((await workshop.prove(exampleText)).proven?.head.title).toBe('Closed on Mondays');
  });

  test('leaves the server’s own thread free meanwhile', async () => {
    const heavy = workshop.check(endless).catch(() => 'given up');
    let turns = 0;
    const pulse = setInterval(() => (turns += 1), 20);
    expect(await heavy).toBe('given up');
    clearInterval(pulse);
    // Ten seconds hold five hundred of them; a busy machine has some.
    expect(turns).toBeGreaterThan(50);
  });

  test('reads a talk with its progress, and stops when nobody waits for it', async () => {
    const talk = Buffer.from('Coach: And?\nClient: Anna moved to Lisbon.\n'.repeat(20_000));
    const told: number[] = [];
    const stop = new AbortController();
    const [one, two, three] = await Promise.allSettled([
      workshop.readTalk(talk, (share) => told.push(share), never),
      workshop.readTalk(Buffer.from('%PDF-1.7'), () => undefined, never),
      workshop.readTalk(talk, () => stop.abort(), stop.signal),
    ]);
    expect(one.status === 'fulfilled' && one.value.lines).toHaveLength(40_000);
    expect(told.at(-1)).toBe(1);
    expect(two.status === 'rejected' && kindOf(two.reason)).toBe('Unreadable');
    expect(three).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
  });

  test('plays a bench with its progress, one for each and no more than two at once', async () => {
    const told: number[] = [];
    const plan = { text: exampleText, sessions: 1 };
    const [one, two, three] = await Promise.allSettled([
      workshop.bench(plan, (done) => told.push(done), never),
      workshop.bench({ ...plan, text: 'title: 1' }, () => undefined, never),
      workshop.bench(plan, () => undefined, never),
    ]);
    expect(one).toMatchObject({ status: 'fulfilled', value: { title: 'Closed on Mondays' } });
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(two.status === 'rejected' && kindOf(two.reason)).toBe('Unreadable');
    expect(three.status === 'rejected' && kindOf(three.reason)).toBe('BenchTaken');
  });

  test('stops a bench that nobody waits for', async () => {
    const stop = new AbortController();
    const plan = { text: exampleText, sessions: 100 };
    const bench = workshop.bench(plan, (done) => done > 0 && stop.abort(), stop.signal);
    await expect(bench).rejects.toThrow('stopped');
  });
});
