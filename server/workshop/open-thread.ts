import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TooHeavy, Unreadable } from '../api/workshop.ts';
import type { Desk } from './desk.ts';
import type { Beginning, Job, News, Wish } from './messages.ts';

/** A desk on a thread of its own. */
export interface Thread {
  /**
   * Does one job at a time, in the order in which they are asked for.
   *
   * @param limit milliseconds that it may take; then the thread is ended
   * @throws TooHeavy for a text that takes more time or memory
   * @throws ThreadEnded for a job that was not begun when the thread ended
   */
  ask<One extends Job>(
    job: One,
    on: Parameters<Desk[One]>[0],
    limit: number,
    onSession?: (done: number, of: number) => void,
  ): Promise<ReturnType<Desk[One]>>;
  /** Whether it has ended, with nothing more to be asked of it. */
  readonly ended: boolean;
  end(reason?: Error): void;
}

/** The thread is not there any more; another one would do the job. */
export class ThreadEnded extends Error {}

interface Waiting {
  readonly wish: Wish;
  readonly limit: number;
  readonly onSession: (done: number, of: number) => void;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

// No scenario needs a tenth of it.
const MEMORY = { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 };

/** Starts one. The sources end in `.ts`, the compiled files in `.js`. */
export function openThread(workerData: Beginning): Thread {
  const file = join(import.meta.dirname, `thread${import.meta.filename.slice(-3)}`);
  const worker = new Worker(file, { workerData, resourceLimits: MEMORY });
  const queue: Waiting[] = [];
  let [open, ended, asked] = [false, false, 0];
  let current: { readonly job: Waiting; readonly timer: NodeJS.Timeout } | null = null;

  const end = (reason?: Error): void => {
    if (ended) return;
    ended = true;
    void worker.terminate();
    if (current !== null) {
      clearTimeout(current.timer);
      current.job.reject(reason ?? tooHeavy());
    }
    // Those behind a text that was too heavy are no worse for it.
    for (const { reject } of queue) reject(reason ?? new ThreadEnded());
  };
  const next = (): void => {
    const job = open && current === null ? queue.shift() : undefined;
    if (job === undefined) return;
    current = { job, timer: setTimeout(() => end(), job.limit) };
    worker.postMessage(job.wish);
  };
  const settle = (how: (job: Waiting) => void): void => {
    if (current === null) return;
    const { job, timer } = current;
    clearTimeout(timer);
    current = null;
    how(job);
    next();
    if (current === null) worker.unref();
  };
  worker.on('message', (news: News) => {
    if (news.kind === 'open') {
      open = true;
      next();
    } else if (news.kind === 'session') current?.job.onSession(news.done, news.of);
    else if (news.kind === 'done') settle(({ resolve }) => resolve(news.result));
    else {
      const { message, unreadable } = news;
      settle(({ reject }) => reject(unreadable ? new Unreadable(message) : new Error(message)));
    }
  });
  worker.on('error', (error: NodeJS.ErrnoException) =>
    end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? undefined : error),
  );
  worker.on('exit', () => end());
  // Whoever is done does not wait for a thread that has nothing to do.
  worker.unref();

  return {
    ask: (job, on, limit, onSession = () => undefined) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new ThreadEnded());
        asked += 1;
        // Nor does the program end before what it asked for is answered.
        worker.ref();
        // The thread answers each job with what that job gives.
        const wish = { id: asked, job, on } as Wish;
        const done = resolve as (result: unknown) => void;
        queue.push({ wish, limit, onSession, resolve: done, reject });
        next();
      }),
    get ended() {
      return ended;
    },
    end,
  };
}

function tooHeavy(): TooHeavy {
  return new TooHeavy(
    'This text takes more time or memory to read than any client needs: make it shorter, and write its wordings with fewer gaps and choices.',
  );
}
