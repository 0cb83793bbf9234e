import { parentPort, workerData } from 'node:worker_threads';
import { Unreadable } from '../api/workshop.ts';
import { openDesk, type Desk } from './desk.ts';
import type { Beginning, News, Wish } from './messages.ts';

// The program of a thread: opens a desk, and does one wish after the other.
const tell = (news: News): void => parentPort?.postMessage(news);
const { root, plays } = workerData as Beginning;
const desk = openDesk(root);
if (plays) desk.warm();

parentPort?.on('message', (wish: Wish) => {
  const { id } = wish;
  try {
    tell({ kind: 'done', id, result: fulfil(desk, wish) });
  } catch (error) {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const unreadable = error instanceof Unreadable;
    tell({ kind: 'failed', id, message: unreadable ? error.message : message, unreadable });
  }
});
tell({ kind: 'open' });

function fulfil(open: Desk, wish: Wish): unknown {
  switch (wish.job) {
    case 'check':
      return open.check(wish.on);
    case 'prove':
      return open.prove(wish.on);
    case 'playtest':
      return open.playtest(wish.on);
    case 'record':
      return open.record(wish.on);
    case 'bench':
      return open.bench(wish.on, (done, of) => tell({ kind: 'session', id: wish.id, done, of }));
  }
}
