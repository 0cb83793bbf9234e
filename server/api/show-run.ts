import type { BenchRun as KeptRun } from '../store/draft-store.ts';
import type { BenchReportView, BenchRun } from './contract/bench.ts';

/** A server that was not heard of for so long plays no more. Milliseconds. */
export const ALIVE = 20_000;

/** A run as its author sees it. */
export function showRun(run: KeptRun | null, now: number): BenchRun {
  if (run === null)
    return { state: 'none', done: 0, of: 0, startedAt: null, message: null, report: null };
  const { state, done, of, startedAt, heardAt, message, report } = run;
  const lost = state === 'running' && heardAt < now - ALIVE;
  return {
    state: lost ? 'failed' : state,
    ...{ done, of, startedAt: new Date(startedAt).toISOString() },
    message: lost ? 'The server that played it was stopped. Start the bench again.' : message,
    // Only a bench's own report is kept.
    report: report as BenchReportView | null,
  };
}
