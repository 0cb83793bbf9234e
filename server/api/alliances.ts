import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId, newSeed } from '../accounts/random-names.ts';
import type { Alliance } from '../practice/alliance.ts';
import type { Session } from '../practice/session.ts';
import { AllianceSummary, AllianceView, BeginAlliance } from './contract/alliance.ts';
import { Problem } from './contract/problem.ts';
import { SessionView } from './contract/session.ts';
import { ownAlliance } from './guard.ts';
import type { House } from './house.ts';
import { STARTS } from './limits.ts';
import { noSuch, Refusal } from './refusal.ts';
import { showAlliance } from './show-alliance.ts';
import { showSession } from './show-session.ts';
import { accountOrGuest } from './visitor.ts';

const params = Type.Object({ id: Type.String() });

/** Alliances: begun, listed, read, gone on with, deleted. */
export const allianceRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock, random } = house;

  app.post(
    '/api/alliances',
    {
      config: { may: 'begin-alliance', rateLimit: STARTS },
      schema: { body: BeginAlliance, response: { 201: AllianceView, '4xx': Problem } },
    },
    async (request, reply) => {
      const { engagement } = request.body;
      if (practice.engagement(engagement) === null) {
        throw noSuch('engagement');
      }
      const account = await accountOrGuest(house, request, reply);
      const alliance = { id: newId(random), account, engagement, startedAt: clock(), entries: [] };
      await store.addAlliance(alliance);
      return reply.code(201).send(await showAlliance(house, alliance));
    },
  );

  app.get(
    '/api/alliances',
    {
      config: { may: 'list-own-alliances' },
      schema: { response: { 200: Type.Array(AllianceSummary) } },
    },
    async ({ account }) => {
      const alliances = account === null ? [] : await store.listAlliances(account);
      return Promise.all(
        alliances.map(async (alliance) =>
          practice.summariseAlliance(alliance, await store.sessionsOfAlliance(alliance.id)),
        ),
      );
    },
  );

  app.get(
    '/api/alliances/:id',
    {
      config: { may: 'read-alliance' },
      schema: { params, response: { 200: AllianceView, '4xx': Problem } },
    },
    (request) => showAlliance(house, ownAlliance(request)),
  );

  app.post(
    '/api/alliances/:id/sessions',
    {
      config: { may: 'start-next-session', rateLimit: STARTS },
      schema: { params, response: { 201: SessionView, '4xx': Problem } },
    },
    async (request, reply) => {
      const session = await startNext(house, ownAlliance(request));
      return reply.code(201).send(await showSession(house, session));
    },
  );

  app.delete(
    '/api/alliances/:id',
    {
      config: { may: 'delete-alliance' },
      schema: { params, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      const { id, account } = ownAlliance(request);
      await store.removeAlliance(id, account);
      return reply.code(204).send(null);
    },
  );
  done();
};

/** The next session of an alliance, begun and kept. */
async function startNext(house: House, alliance: Alliance): Promise<Session> {
  const { practice, store, clock, random } = house;
  const { id, account } = alliance;
  const session = practice.startNext(alliance, await store.sessionsOfAlliance(id), {
    id: newId(random),
    account,
    seed: newSeed(random),
    startedAt: clock(),
  });
  if (typeof session === 'string') throw new Refusal(409, session, refusals[session]);
  if (await store.addSession(session)) return session;
  // Another request was faster. Looked at again, the session runs, or the alliance is gone.
  const now = await store.findAlliance(id, account);
  if (now === null) throw noSuch('alliance');
  return startNext(house, now);
}

const refusals = {
  'session-running':
    'The last session of this alliance is still running. Reload the page to go back to it.',
  'all-held': 'All sessions of this engagement were held. Begin it anew to meet the client again.',
  'engagement-gone':
    'The engagement is not here any more, so its client cannot come back. Begin another one.',
} as const;
