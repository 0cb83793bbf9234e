import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import { AllianceSummary, AllianceView, BeginAlliance } from './contract/alliance.ts';
import { Problem } from './contract/problem.ts';
import { SessionView } from './contract/session.ts';
import { ownAlliance } from './guard.ts';
import type { House } from './house.ts';
import { STARTS } from './limits.ts';
import { noSuch } from './refusal.ts';
import { showAlliance } from './show-alliance.ts';
import { showSession } from './show-session.ts';
import { startNext } from './start-next.ts';
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
