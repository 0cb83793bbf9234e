import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type {
  Candidate,
  FindNames,
  NameNews,
  ReadingNews,
  ReadTalk,
} from '../api/contract/transcript.ts';
import { TooHeavy, Unreadable } from '../api/workshop.ts';

/** What the thread tells is what the page is told. */
export type ThreadNews = ReadingNews | NameNews;

/** What a thread is opened for: the bytes of a file, or turns. */
export type ReadingJob = Uint8Array | FindNames;

type Done = Extract<ThreadNews, { kind: 'read' | 'found' }>;

/** Reads files, each on a thread of its own. */
export interface Readings {
  /**
   * @param onShare told how much is read, from 0 to 1
   * @param signal stops it; then it throws the signal's reason
   * @throws Unreadable for a file that is no talk
   * @throws TooHeavy for one that takes more time or memory than any talk
   */
  read(bytes: Uint8Array, onShare: (share: number) => void, signal: AbortSignal): Promise<ReadTalk>;
  /** Looks for names in turns, as it does in a file. */
  findNames(
    wish: FindNames,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Candidate[]>;
  close(): void;
}

// Milliseconds. Ten megabytes take ten seconds on a slow machine.
const LONGEST = 120_000;
const MEMORY = { maxOldGenerationSizeMb: 1024, stackSizeMb: 4 };

/** Opens the place where files are read. */
export function openReadings(): Readings {
  const threads = new Set<Worker>();
  const run = async (
    workerData: ReadingJob,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Done> => {
    signal.throwIfAborted();
    const thread = new Worker(fileOfThread(), { workerData, resourceLimits: MEMORY });
    threads.add(thread);
    thread.unref();
    try {
      return await listen(thread, onShare, signal);
    } finally {
      threads.delete(thread);
      // The words and all that was made of them go with the thread.
      void thread.terminate();
    }
  };
  return {
    async read(bytes, onShare, signal) {
      const done = await run(bytes, onShare, signal);
      if (done.kind !== 'read') throw new Error('A file was read as turns.');
      return done.talk;
    },
    async findNames(wish, onShare, signal) {
      const done = await run(wish, onShare, signal);
      if (done.kind !== 'found') throw new Error('Turns were read as a file.');
      return done.candidates;
    },
    close() {
      for (const thread of threads) void thread.terminate();
    },
  };
}

/** The sources end in `.ts`, the compiled files in `.js`. */
function fileOfThread(): string {
  return join(import.meta.dirname, `reading-thread${import.meta.filename.slice(-3)}`);
}

function listen(
  thread: Worker,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Done> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(tooHeavy()), LONGEST);
    const settle = (how: () => void): void => {
      clearTimeout(timer);
      how();
    };
    signal.addEventListener('abort', () => settle(() => reject(signal.reason as Error)), {
      once: true,
    });
    thread.on('message', (news: ThreadNews) => {
      if (news.kind === 'reading') onShare(news.share);
      else if (news.kind === 'unreadable') settle(() => reject(new Unreadable(news.message)));
      else settle(() => resolve(news));
    });
    thread.on('error', (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooHeavy() : error)),
    );
    thread.on('exit', () => settle(() => reject(tooHeavy())));
  });
}

function tooHeavy(): TooHeavy {
  return new TooHeavy(
    'This file takes more time or memory to read than any talk; save the talk as plain text and choose that.',
  );
}
