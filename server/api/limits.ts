import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isPerson } from '../accounts/person.ts';
import { Refusal } from './refusal.ts';

const MINUTE = 60_000;

/**
 * Whom heavy work is counted by: a person by their account; a guest, who may be somebody else at each request, and a stranger by
 * their address.
 */
export function payerOf({ visitor, ip }: FastifyRequest): string {
  return isPerson(visitor) ? visitor.id : ip;
}
const heavy = { keyGenerator: payerOf };

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

/** Texts that somebody is writing, a visitor: a page asks once a pause in the typing. */
export const TEXTS = { max: 120, timeWindow: MINUTE };
/** Runs on the test bench, a visitor. */
export const BENCHES = { ...heavy, max: 30, timeWindow: 10 * MINUTE };
/** Real sessions brought here, a visitor: each is heard for seconds. */
export const IMPORTS = { ...heavy, max: 20, timeWindow: 10 * MINUTE };
/** Evidence files written out, a visitor: each takes a processor for a second. */
export const DOCUMENTS = { ...heavy, max: 60, timeWindow: 10 * MINUTE };
/** Files with talks, a visitor: somebody tries a few until one is right. */
export const FILES = { ...heavy, max: 60, timeWindow: 10 * MINUTE };
/** Talks looked through without their names, a visitor: a page asks once a pause in the choosing. */
export const REDACTIONS = { ...heavy, max: 120, timeWindow: MINUTE };
/** The longest real session, its characters written as escapes, and some room. Bytes. */
export const TALK_BODY = 4 * 1024 * 1024;
/** Archives of everything, out or in, a visitor. */
export const ARCHIVES = { ...heavy, max: 20, timeWindow: 10 * MINUTE };
/** A request with the longest text, and with turns beside it. Bytes. */
export const TEXT_BODY = 3 * 1024 * 1024;

/** Limits how often one visitor may ask. A stranger counts by address, and a guest, too, where it is heavy. */
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
