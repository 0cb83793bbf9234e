import type { FastifyReply, FastifyRequest } from 'fastify';
import { makeGuest, recognise, TOKEN_LIFE } from '../accounts/guest.ts';
import type { House } from './house.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Id of the account that asks, or null for a stranger. */
    account: string | null;
  }
}

/** Finds out who asks. A cookie that nobody was given makes a stranger of its holder, no more. */
export async function recogniseVisitor(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const token = request.cookies[cookieName(house, request)];
  const visitor = await recognise(house.store, token, house.clock());
  request.account = visitor?.account ?? null;
  if (visitor?.renewed && token !== undefined) giveToken(house, request, reply, token);
}

/** The account that asks; a stranger becomes a guest and is given the cookie. */
export async function accountOrGuest(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  if (request.account !== null) return request.account;
  const { account, token } = await makeGuest(house.store, house.random, house.clock());
  giveToken(house, request, reply, token);
  return account;
}

function giveToken(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(cookieName(house, request), token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(house, request),
    maxAge: TOKEN_LIFE / 1000,
  });
}

/** Over https a name that no other host and no plain http page can set. */
function cookieName(house: House, request: FastifyRequest): string {
  return isSecure(house, request) ? '__Host-coequal' : 'coequal';
}

function isSecure({ origin }: House, request: FastifyRequest): boolean {
  return origin === null ? request.protocol === 'https' : origin.startsWith('https:');
}
