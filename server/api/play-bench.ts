import type { BenchRun } from '../store/draft-store.ts';
import type { StartBench } from './contract/bench.ts';
import type { House } from './house.ts';
import { BenchTaken, TooHeavy, Unreadable } from './workshop.ts';

// How often it tells how far it is. Milliseconds.
const EVERY = 1000;

/** Plays a run to its end, or until its author cancels it, on this server or another. */
export async function playBench(
  { workshop, store, clock }: House,
  { id }: BenchRun,
  plan: StartBench,
): Promise<void> {
  const stop = new AbortController();
  let far = { done: 0, of: 0 };
  const pulse = setInterval(() => {
    const told = store.changeRun(id, { ...far, heardAt: clock() });
    // False once it is cancelled, or its draft is deleted. A database that is away for a moment stops nothing.
    told.then(
      (goesOn) => goesOn || stop.abort(),
      () => undefined,
    );
  }, EVERY);
  try {
    const report = await workshop.bench(plan, (done, of) => (far = { done, of }), stop.signal);
    await store.changeRun(id, { state: 'done', done: far.of, of: far.of, report });
  } catch (error) {
    if (stop.signal.aborted) return;
    await store.changeRun(id, { state: 'failed', ...far, message: why(error) });
    if (!isForAuthor(error)) throw error;
  } finally {
    clearInterval(pulse);
  }
}

function why(error: unknown): string {
  if (error instanceof BenchTaken)
    return 'The test bench is busy with other people’s clients. Try again in a few minutes.';
  if (isForAuthor(error)) return error.message;
  return 'Something went wrong on the server. Start the bench again.';
}

function isForAuthor(error: unknown): error is Error {
  return [BenchTaken, TooHeavy, Unreadable].some((kind) => error instanceof kind);
}
