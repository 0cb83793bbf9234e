import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { whoMay, type Deed } from '../accounts/who-may.ts';
import type { Alliance } from '../practice/alliance.ts';
import type { Session } from '../practice/session.ts';
import type { House } from './house.ts';
import { noSuch } from './refusal.ts';
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
    const { id } = request.params as { id: string };
    const { account } = request;
    if (whoMay[deed] === 'ally') {
      request.alliance = account === null ? null : await house.store.findAlliance(id, account);
      if (request.alliance === null) throw noSuch('alliance');
      return;
    }
    request.session = account === null ? null : await house.store.findSession(id, account);
    if (request.session === null) throw noSuch('session');
  });
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
