import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScenarioWords } from '../api/contract/scenario-check.ts';
import { BenchTaken, type Workshop } from '../api/workshop.ts';
import type { Desk } from './desk.ts';
import type { Job } from './messages.ts';
import { openReadings } from './open-readings.ts';
import { openWritings } from './open-writings.ts';
import { openThread, ThreadEnded, type Thread } from './open-thread.ts';

// Milliseconds. The longest client that ships takes half a second on a slow machine.
const QUICK = 10_000;
const BENCH = 180_000;
// A bench takes a processor for itself.
const MOST_BENCHES = 2;

/** The workshop of a running server: one thread for what is asked as people type, and one more for each bench. */
export function openWorkshop(root: string, words: ScenarioWords): Workshop & { close(): void } {
  let quick: Thread | null = null;
  const benches = new Set<Thread>();
  const readings = openReadings();
  const writings = openWritings();
  // Opened when it is first needed, and again where a text was too heavy for it.
  const atHand = (): Thread => {
    if (quick === null || quick.ended) quick = openThread({ root, plays: true });
    return quick;
  };
  const ask = async <One extends Exclude<Job, 'bench'>>(
    job: One,
    on: Parameters<Desk[One]>[0],
  ): Promise<ReturnType<Desk[One]>> => {
    try {
      return await atHand().ask(job, on, QUICK);
    } catch (error) {
      if (error instanceof ThreadEnded) return ask(job, on);
      throw error;
    }
  };
  return {
    words,
    example: readExample(root),
    wake: () => void atHand(),
    shipped: (scenario) => readShipped(root, scenario),
    writeOut: (format, file, signal) => writings.write({ format, file }, signal),
    readTalk: (bytes, onShare, signal) => readings.read(bytes, onShare, signal),
    findNames: (wish, onShare, signal) => readings.findNames(wish, onShare, signal),
    check: (text) => ask('check', text),
    playtest: (wish) => ask('playtest', wish),
    record: (wish) => ask('record', wish),
    prove: (text) => ask('prove', text),
    async bench(plan, onSession, signal) {
      if (benches.size >= MOST_BENCHES) throw new BenchTaken();
      const thread = openThread({ root, plays: false });
      benches.add(thread);
      const stop = (): void => thread.end(new Error('The bench was stopped.'));
      signal.addEventListener('abort', stop);
      try {
        return await thread.ask('bench', plan, BENCH, onSession);
      } finally {
        signal.removeEventListener('abort', stop);
        benches.delete(thread);
        thread.end();
      }
    },
    close() {
      readings.close();
      writings.close();
      for (const thread of [...benches, ...(quick === null ? [] : [quick])]) thread.end();
    },
  };
}

/** The small client that new drafts begin as: the one of the guide. */
function readExample(root: string): string {
  const page = readFileSync(join(root, 'docs', 'first-client.md'), 'utf8');
  const text = /^```yaml\n(.*?)^```$/msu.exec(page)?.[1];
  if (text === undefined) throw new Error('docs/first-client.md holds no client.');
  // An editor that knows the format by itself needs no address of its schema.
  return text.replace(/^# yaml-language-server:.*\n/, '');
}

/** The text of a scenario that ships, or null where there is none of this id. */
export function readShipped(root: string, scenario: string): string | null {
  const path = join(root, 'scenarios', `${scenario}.yml`);
  // An id that leads elsewhere is none.
  return /^[a-z0-9-]+$/.test(scenario) && existsSync(path) ? readFileSync(path, 'utf8') : null;
}
