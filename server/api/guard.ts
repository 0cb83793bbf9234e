import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { whoMay, type Deed, type Who } from '../accounts/who-may.ts';
import type { Alliance } from '../practice/alliance.ts';
import type { Session } from '../practice/session.ts';
import type { Account } from '../store/account-store.ts';
import type { House } from './house.ts';
import { noSuch, Refusal } from './refusal.ts';
import { requireSameOrigin } from './same-origin.ts';
import { recogniseVisitor } from './visitor.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the route does, as the table of permissions names it. */
    may?: Deed;
  }
  interface FastifyRequest {
    /** The session that the address names, where the route is its owner's alone. */
    session: Session | null;
    /** The alliance that the address names, where the route is its coach's alone. */
    alliance: Alliance | null;
  }
}

/** Puts the table of permissions before every route of this scope. A route that names no deed is not accepted. */
export function guard(app: FastifyInstance, house: House): void {
  app.decorateRequest('account', null);
  app.decorateRequest('visitor', null);
  app.decorateRequest('token', null);
  app.decorateRequest('session', null);
  app.decorateRequest('alliance', null);

  app.addHook('onRoute', (route: RouteOptions) => {
    if (route.config?.may !== undefined) return;
    throw new Error(`${String(route.method)} ${route.url} does not say what it does.`);
  });

  app.addHook('onRequest', async (request, reply) => {
    requireSameOrigin(request, house.origin);
    await recogniseVisitor(house, request, reply);
  });

  app.addHook('preHandler', async (request) => {
    const deed = request.routeOptions.config.may;
    if (deed === undefined || whoMay[deed] === 'anyone') return;
    const { account } = request;
    const who = whoMay[deed];
    if (isStanding(who)) return requireStanding(who, request.visitor);
    const { id } = request.params as { id: string };
    if (whoMay[deed] === 'ally') {
      request.alliance = account === null ? null : await house.store.findAlliance(id, account);
      if (request.alliance === null) throw noSuch('alliance');
      return;
    }
    request.session = account === null ? null : await house.store.findSession(id, account);
    if (request.session === null) throw noSuch('session');
  });
}

/** What somebody has to be, whatever the address names. */
type Standing = 'person' | 'administrator';

function isStanding(who: Who): who is Standing {
  return who === 'person' || who === 'administrator';
}

function requireStanding(who: Standing, visitor: Account | null): void {
  if (visitor?.email == null) throw new Refusal(401, 'not-signed-in', 'Sign in to do that.');
  if (who === 'administrator' && visitor.role !== 'administrator')
    throw new Refusal(403, 'not-allowed', 'Only an administrator can do that.');
}

/** The person whom the guard let pass, with their name and address. */
export function signedIn(request: FastifyRequest): Account {
  if (request.visitor === null) throw new Error('The route is not marked as a person’s alone.');
  return request.visitor;
}

/** The session that the guard let the visitor at. */
export function ownSession(request: FastifyRequest): Session {
  if (request.session === null) throw new Error('The route is not marked as its owner’s alone.');
  return request.session;
}

/** The alliance that the guard let the visitor at. */
export function ownAlliance(request: FastifyRequest): Alliance {
  if (request.alliance === null) throw new Error('The route is not marked as its coach’s alone.');
  return request.alliance;
}
