import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;

/** Anything, a visitor: far above what a page asks for. */
const ANYTHING = { max: 1200, timeWindow: MINUTE };
/** New sessions, an address: a whole school may sit behind one, and each start may make an account. */
export const STARTS = {
  max: 600,
  timeWindow: 10 * MINUTE,
  keyGenerator: (request: FastifyRequest) => request.ip,
};
/** Turns, a visitor: one a second is faster than anybody coaches. */
export const TURNS = { max: 60, timeWindow: MINUTE };

/** Limits how often one visitor may ask. A stranger counts by address. */
export async function limitRates(app: FastifyInstance): Promise<void> {
  await app.register(rateLimit, {
    ...ANYTHING,
    keyGenerator: (request) => request.account ?? request.ip,
    errorResponseBuilder: (_request, { after }) =>
      new Refusal(429, 'too-often', `That was too often in a short time. Go on in ${after}.`),
  });
}
/** Passwords, an address: a class signs in at once; whose password is tried is counted apart, by account. */
export const SIGN_INS = {
  max: 300,
  timeWindow: 10 * MINUTE,
  keyGenerator: (request: FastifyRequest) => request.ip,
};
/** Letters with links, an address. */
export const LINKS = { ...SIGN_INS, max: 30 };
