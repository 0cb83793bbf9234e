import type { FastifyReply } from 'fastify';
import { Refusal } from './refusal.ts';

/** Aborts when whoever asked has gone, or was answered: who went away waits for nothing. */
export function whileThere({ raw }: FastifyReply): AbortSignal {
  const stop = new AbortController();
  // Nobody is there to be told: a page that comes back asks again.
  const leave = (): void =>
    stop.abort(new Refusal(408, 'gone', 'Whoever asked for this has gone.'));
  if (raw.destroyed) leave();
  else raw.on('close', leave);
  return stop.signal;
}
