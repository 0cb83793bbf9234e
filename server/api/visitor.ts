import type { FastifyReply, FastifyRequest } from 'fastify';
import { TOKEN_LIFE } from '../accounts/token.ts';
import { makeGuest, recognise } from '../accounts/visitor.ts';
import type { Account } from '../store/account-store.ts';
import type { House } from './house.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Id of the account that asks, or null for a stranger. */
    account: string | null;
    /** The account itself, or null for a stranger. */
    visitor: Account | null;
    /** Hash of the token that the browser showed, or null for a stranger. */
    token: string | null;
  }
}

/** Finds out who asks. A cookie that nobody was given makes a stranger of its holder, no more. */
export async function recogniseVisitor(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const secret = request.cookies[cookieName(house, request)];
  const known = await recognise(house.store, secret, house.clock());
  request.account = known?.account.id ?? null;
  request.visitor = known?.account ?? null;
  request.token = known?.token ?? null;
  if (known?.renewed && secret !== undefined) giveToken(house, request, reply, secret);
}

/** The account that asks; a stranger becomes a guest and is given the cookie. */
export async function accountOrGuest(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  if (request.account !== null) return request.account;
  const { store, random, clock } = house;
  const { account, token } = await makeGuest(store, random, browserOf(request), clock());
  giveToken(house, request, reply, token.secret);
  return account.id;
}

/** What the browser calls itself, or null. */
export function browserOf({ headers }: FastifyRequest): string | null {
  return headers['user-agent'] ?? null;
}

/** Takes the cookie back. */
export function takeToken(house: House, request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(cookieName(house, request), { path: '/', secure: isSecure(house, request) });
}

/** Gives the browser a token to be known by. */
export function giveToken(
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

/** Whether people reach the server over https. */
export function isSecure({ origin }: House, request: FastifyRequest): boolean {
  return origin === null ? request.protocol === 'https' : origin.startsWith('https:');
}
