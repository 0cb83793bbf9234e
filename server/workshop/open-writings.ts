import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { TooHeavy, type DocumentFormat } from '../api/workshop.ts';
import type { EvidenceDocument } from '../practice/evidence/evidence-document.ts';

/** What the thread is given. */
export interface WritingJob {
  readonly format: DocumentFormat;
  readonly file: EvidenceDocument;
}

/** Writes evidence files out, each on a thread of its own. */
export interface Writings {
  /**
   * @param signal stops it; then it throws the signal's reason
   * @throws TooHeavy for one that takes more time or memory than any file
   */
  write(job: WritingJob, signal: AbortSignal): Promise<Uint8Array>;
  close(): void;
}

// Milliseconds. Four hundred pieces take ten seconds on a slow machine.
const LONGEST = 60_000;
const MEMORY = { maxOldGenerationSizeMb: 512, stackSizeMb: 4 };

/** Opens the place where evidence files are written out. */
export function openWritings(): Writings {
  const threads = new Set<Worker>();
  return {
    async write(job, signal) {
      signal.throwIfAborted();
      const thread = new Worker(fileOfThread(), { workerData: job, resourceLimits: MEMORY });
      threads.add(thread);
      thread.unref();
      try {
        return await listen(thread, signal);
      } finally {
        threads.delete(thread);
        void thread.terminate();
      }
    },
    close() {
      for (const thread of threads) void thread.terminate();
    },
  };
}

/** The sources end in `.ts`, the compiled files in `.js`. */
function fileOfThread(): string {
  return join(import.meta.dirname, `writing-thread${import.meta.filename.slice(-3)}`);
}

function listen(thread: Worker, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooHeavy()), LONGEST);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      how();
    };
    signal.addEventListener('abort', () => settle(() => reject(signal.reason as Error)), {
      once: true,
    });
    thread.on('message', (written: Uint8Array) => settle(() => resolve(written)));
    thread.on('error', (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error)),
    );
    thread.on('exit', () => settle(() => reject(tooHeavy())));
  });
}

function tooHeavy(): TooHeavy {
  return new TooHeavy(
    'This file takes more time or memory to write than any other. Take some pieces out, or begin another file with them.',
  );
}
