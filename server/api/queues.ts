import { openQueue, type Queue } from './queue.ts';

/** What takes a processor for seconds: so much of it goes on at once in this process, and the rest waits its turn. */
export interface Queues {
  /** Sessions that are heard turn by turn on the server's own thread. Who waits holds a talk or an archive. */
  readonly hearings: Queue;
  /** Talks that are read, each on a thread of its own. Who waits holds a file. */
  readonly readings: Queue;
  /** Evidence files that are written out, each on a thread of its own. */
  readonly writings: Queue;
}

/** Opens the queues of one server. */
export function openQueues(): Queues {
  return {
    hearings: openQueue({ atOnce: 2, waiting: 12 }),
    readings: openQueue({ atOnce: 2, waiting: 12 }),
    writings: openQueue({ atOnce: 2, waiting: 24 }),
  };
}
