import { Refusal } from './refusal.ts';

/** How many are served. */
export interface QueueSize {
  readonly atOnce: number;
  /** Who waits, holding what they brought. */
  readonly waiting: number;
}

/** Lets in a few at once; others wait, in the order in which they came. Of one visitor one is let in and one waits. */
export interface Queue {
  /**
   * Does a deed once there is room for it.
   *
   * @param visitor as limits count them
   * @param signal takes it out of the queue; the deed has to listen to it by itself
   * @throws Refusal at once, before it promises anything, where too many wait; the signal's reason later
   */
  run<Result>(visitor: string, signal: AbortSignal, deed: () => Promise<Result>): Promise<Result>;
}

interface Waiting {
  readonly visitor: string;
  readonly goOn: () => void;
}

/** Opens a queue that nobody stands in. */
export function openQueue({ atOnce, waiting: most }: QueueSize): Queue {
  const inside = new Set<string>();
  const waiting = new Set<Waiting>();

  const letIn = (): void => {
    for (const one of waiting) {
      if (inside.size >= atOnce) return;
      // Somebody who has one in already lets others go first.
      if (inside.has(one.visitor)) continue;
      waiting.delete(one);
      inside.add(one.visitor);
      one.goOn();
    }
  };
  const enter = (visitor: string, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const one = { visitor, goOn: resolve };
      waiting.add(one);
      signal.addEventListener(
        'abort',
        () => {
          if (waiting.delete(one)) reject(signal.reason as Error);
        },
        { once: true },
      );
      letIn();
    });
  return {
    run(visitor, signal, deed) {
      if ([...waiting].some((one) => one.visitor === visitor)) throw oneWaits();
      if (waiting.size >= most) throw full();
      if (signal.aborted) return Promise.reject(signal.reason as Error);
      return enter(visitor, signal).then(async () => {
        try {
          return await deed();
        } finally {
          inside.delete(visitor);
          letIn();
        }
      });
    },
  };
}

function oneWaits(): Refusal {
  return new Refusal(
    429,
    'one-waits',
    'One of yours is under way, and another one waits. Try again when they are done. Guests at one address count as one; sign in to count alone.',
  );
}

function full(): Refusal {
  return new Refusal(
    429,
    'busy',
    'Many others wait for the same just now. Nothing is lost: try again in a minute.',
  );
}
