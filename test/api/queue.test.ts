import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openQueue } from '../../server/api/queue.ts';
import { Refusal } from '../../server/api/refusal.ts';

const never = new AbortController().signal;

/** A deed that goes on until it is told to end. */
function deed(begun: string[], name: string) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  const run = async (): Promise<string> => {
    begun.push(name);
    await ended;
    return name;
  };
  return { run, end };
}

describe('a queue', () => {
  test('lets in a few at once, and the others in their order', async () => {
    const queue = openQueue({ atOnce: 2, waiting: 9 });
    const begun: string[] = [];
    const deeds = ['a', 'b', 'c', 'd'].map((name) => deed(begun, name));
    const done = deeds.map(({ run }, at) => queue.run(`visitor ${at}`, never, run));
    await setImmediate();
    expect(begun).toEqual(['a', 'b']);
    deeds[1]?.end();
    expect(await done[1]).toBe('b');
    await setImmediate();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of deeds) end();
    expect(await Promise.all(done)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('lets one of each visitor in, and others go before their next', async () => {
    const queue = openQueue({ atOnce: 2, waiting: 9 });
    const begun: string[] = [];
    const [first, second, other] = ['first', 'second', 'other'].map((name) => deed(begun, name));
    void queue.run('ada', never, first!.run);
    const next = queue.run('ada', never, second!.run);
    expect(() => queue.run('ada', never, second!.run)).toThrow(Refusal);
    void queue.run('ben', never, other!.run);
    await setImmediate();
    expect(begun).toEqual(['first', 'other']);
    first!.end();
    await setImmediate();
    expect(begun).toEqual(['first', 'other', 'second']);
    second!.end();
    await next;
  });

  test('takes no more than it can hold, and says so at once', async () => {
    const queue = openQueue({ atOnce: 1, waiting: 2 });
    const one = deed([], 'one');
    const all = [1, 2, 3].map((at) => queue.run(`visitor ${at}`, never, one.run));
    expect(() => queue.run('visitor 4', never, one.run)).toThrow(/try again in a minute/);
    one.end();
    await Promise.all(all);
    expect(await queue.run('visitor 4', never, one.run)).toBe('one');
  });

  test('lets go of who has gone, waiting or within, and of what failed', async () => {
    const queue = openQueue({ atOnce: 1, waiting: 1 });
    const begun: string[] = [];
    const [one, two] = [deed(begun, 'one'), deed(begun, 'two')];
    const within = queue.run('ada', never, one.run);
    const stop = new AbortController();
    const waits = queue.run('ben', stop.signal, two.run);
    stop.abort(new Error('gone'));
    await expect(waits).rejects.toThrow('gone');
    const third = queue.run('eve', never, () => Promise.reject(new Error('failed')));
    one.end();
    await within;
    await expect(third).rejects.toThrow('failed');
    await expect(queue.run('ben', stop.signal, two.run)).rejects.toThrow('gone');
    two.end();
    expect(await queue.run('ben', never, two.run)).toBe('two');
    expect(begun).toEqual(['one', 'two']);
  });
});
