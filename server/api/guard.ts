import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { isPerson } from '../accounts/person.ts';
import { whoMay, type Deed, type Who } from '../accounts/who-may.ts';
import type { Alliance } from '../practice/alliance.ts';
import type { DrillRound } from '../practice/drill/drill-round.ts';
import type { EvidenceFile } from '../practice/evidence/evidence-file.ts';
import type { Session } from '../practice/session.ts';
import type { Account } from '../store/account-store.ts';
import type { Draft } from '../store/draft-store.ts';
import type { Cohort, CohortRole } from '../store/cohort-store.ts';
import type { House } from './house.ts';
import { archived, noSuch, Refusal } from './refusal.ts';
import { requireSameOrigin } from './same-origin.ts';
import { recogniseVisitor } from './visitor.ts';
import { tellResults } from './waiting.ts';

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
    /** The round of drills that the address names, where the route is its learner's alone. */
    round: DrillRound | null;
    /** The evidence file that the address names, where the route is its owner's alone. */
    evidence: EvidenceFile | null;
    /** The draft that the address names, where the route is its author's alone. */
    draft: Draft | null;
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
  app.decorateRequest('evidence', null);
  app.decorateRequest('draft', null);
  app.decorateRequest('round', null);

  app.addHook('onRoute', (route: RouteOptions) => {
    if (route.config?.may !== undefined) return;
    throw new Error(`${String(route.method)} ${route.url} does not say what it does.`);
  });

  app.addHook('onRequest', async (request, reply) => {
    requireSameOrigin(request, house.origin);
    await house.practice.refresh();
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
  teacher: (request) => void requireTeacher(request),
  administrator(request) {
    if (requirePerson(request).role !== 'administrator')
      throw new Refusal(403, 'not-allowed', 'Only an administrator can do that.');
  },
  async author(request, { store }) {
    const { id } = requireTeacher(request);
    const draft = await store.findDraft((request.params as { draft: string }).draft);
    if (draft?.author !== id) throw noSuch('draft');
    request.draft = draft;
  },
  async owner(request, house) {
    await tellResults(house, await requireOwner(request, house));
  },
  'owner-at-any-time': async (request, house) => void (await requireOwner(request, house)),
  async keeper(request, { store }) {
    const { account } = request;
    const { file } = request.params as { file: string };
    request.evidence = account === null ? null : await store.findEvidence(file, account);
    if (request.evidence === null) throw noSuch('evidence file');
  },
  async ally(request, { store }) {
    const { account } = request;
    const { id } = request.params as { id: string };
    request.alliance = account === null ? null : await store.findAlliance(id, account);
    if (request.alliance === null) throw noSuch('alliance');
  },
  async learner(request, { store }) {
    const { account } = request;
    const { round } = request.params as { round: string };
    request.round = account === null ? null : await store.findRound(round, account);
    if (request.round === null) throw noSuch('round');
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

function requireTeacher(request: FastifyRequest): Account {
  const person = requirePerson(request);
  if (person.role !== 'trainee') return person;
  throw new Refusal(
    403,
    'not-allowed',
    'Only an instructor can do that. An administrator can make you one.',
  );
}

/** Finds the session that the address names, for the person whose it is; nobody else learns that it exists. */
async function requireOwner(request: FastifyRequest, { store }: House): Promise<Session> {
  const { account } = request;
  const { id } = request.params as { id: string };
  request.session = account === null ? null : await store.findSession(id, account);
  if (request.session === null) throw noSuch('session');
  return request.session;
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

/** The draft that the guard let the visitor at. */
export function ownDraft(request: FastifyRequest): Draft {
  if (request.draft === null) throw new Error('The route is not marked as its author’s alone.');
  return request.draft;
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

/** The round of drills that the guard let the visitor at. */
export function ownRound(request: FastifyRequest): DrillRound {
  if (request.round === null) throw new Error('The route is not marked as its learner’s alone.');
  return request.round;
}

/** The evidence file that the guard let the visitor at. */
export function ownEvidence(request: FastifyRequest): EvidenceFile {
  if (request.evidence === null) throw new Error('The route is not marked as its keeper’s alone.');
  return request.evidence;
}
