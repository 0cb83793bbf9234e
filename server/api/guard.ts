import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { isPerson } from '../accounts/person.ts';
import { whoMay, type Deed, type Who } from '../accounts/who-may.ts';
import type { Alliance } from '../practice/alliance.ts';
import type { Session } from '../practice/session.ts';
import type { Account } from '../store/account-store.ts';
import type { Cohort, CohortRole } from '../store/cohort-store.ts';
import type { House } from './house.ts';
import { archived, noSuch, Refusal } from './refusal.ts';
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
    /** The cohort that the address names and what the visitor is in it, where the route is its members' alone. */
    place: { readonly cohort: Cohort; readonly role: CohortRole } | null;
  }
}

/** Puts the table of permissions before every route of this scope. A route that names no deed is not accepted. */
export function guard(app: FastifyInstance, house: House): void {
  app.decorateRequest('account', null);
  app.decorateRequest('visitor', null);
  app.decorateRequest('token', null);
  app.decorateRequest('session', null);
  app.decorateRequest('alliance', null);
  app.decorateRequest('place', null);

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
    if (deed !== undefined) await passes[whoMay[deed]](request, house);
  });
}

type Check = (request: FastifyRequest, house: House) => Promise<void> | void;

/** Lets a request pass, or throws what its asker is told. */
const passes: Readonly<Record<Who, Check>> = {
  anyone: () => undefined,
  person: (request) => void requirePerson(request),
  teacher(request) {
    if (requirePerson(request).role === 'trainee')
      throw new Refusal(
        403,
        'not-allowed',
        'Only an instructor can do that. An administrator can make you one.',
      );
  },
  administrator(request) {
    if (requirePerson(request).role !== 'administrator')
      throw new Refusal(403, 'not-allowed', 'Only an administrator can do that.');
  },
  async owner(request, { store }) {
    const { account } = request;
    const { id } = request.params as { id: string };
    request.session = account === null ? null : await store.findSession(id, account);
    if (request.session === null) throw noSuch('session');
  },
  async ally(request, { store }) {
    const { account } = request;
    const { id } = request.params as { id: string };
    request.alliance = account === null ? null : await store.findAlliance(id, account);
    if (request.alliance === null) throw noSuch('alliance');
  },
  member: async (request, house) => void (await requireMember(request, house)),
  async instructor(request, house) {
    if ((await requireMember(request, house)).role !== 'instructor') throw onlyInstructors();
  },
  async 'instructor-of-open'(request, house) {
    const { role, cohort } = await requireMember(request, house);
    if (role !== 'instructor') throw onlyInstructors();
    if (cohort.archivedAt !== null) throw archived();
  },
};

function requirePerson({ visitor }: FastifyRequest): Account {
  if (!isPerson(visitor)) throw new Refusal(401, 'not-signed-in', 'Sign in to do that.');
  return visitor;
}

/** Finds the cohort that the address names, for who is in it; nobody else learns that it exists. */
async function requireMember(
  request: FastifyRequest,
  { store }: House,
): Promise<NonNullable<FastifyRequest['place']>> {
  const { account } = request;
  const { cohort: id } = request.params as { cohort: string };
  const role = account === null ? null : await store.roleIn(id, account);
  const cohort = role === null ? null : await store.findCohort(id);
  if (role === null || cohort === null) throw noSuch('cohort');
  request.place = { cohort, role };
  return request.place;
}

function onlyInstructors(): Refusal {
  return new Refusal(403, 'not-allowed', 'Only an instructor of this cohort can do that.');
}

/** The cohort that the guard let the visitor into, and what they are there. */
export function ownPlace(request: FastifyRequest): NonNullable<FastifyRequest['place']> {
  if (request.place === null) throw new Error('The route is not marked as a cohort’s own.');
  return request.place;
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
