import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId, newSeed } from '../accounts/random-names.ts';
import { Problem } from './contract/problem.ts';
import { OwnSession, SessionView, StartSession } from './contract/session.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { STARTS } from './limits.ts';
import { listOwnSessions } from './list-own-sessions.ts';
import { readerOf, requireOpen } from './reader.ts';
import { noSuch } from './refusal.ts';
import { requirePractised } from './require-practised.ts';
import { showSession } from './show-session.ts';
import { accountOrGuest } from './visitor.ts';

const params = Type.Object({ id: Type.String() });

/** Sessions: started, listed, read, finished, deleted. */
export const sessionRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store, clock, random } = house;

  app.post(
    '/api/sessions',
    {
      config: { may: 'start-session', rateLimit: STARTS },
      schema: { body: StartSession, response: { 201: SessionView, '4xx': Problem } },
    },
    async (request, reply) => {
      const { scenario, seed } = request.body;
      const reader = await readerOf(store, request.account);
      requireOpen(practice, reader, scenario);
      const session = await practice.start({
        id: newId(random),
        account: await accountOrGuest(house, request, reply),
        scenario,
        seed: seed ?? newSeed(random),
        startedAt: clock(),
      });
      if (session === null) throw noSuch('scenario');
      await store.addSession(session);
      return reply.code(201).send(await showSession(house, session));
    },
  );

  app.get(
    '/api/sessions',
    {
      config: { may: 'list-own-sessions' },
      schema: { response: { 200: Type.Array(OwnSession) } },
    },
    ({ account }) => listOwnSessions(house, account),
  );

  app.get(
    '/api/sessions/:id',
    {
      config: { may: 'read-session' },
      schema: { params, response: { 200: SessionView, '4xx': Problem } },
    },
    (request) => showSession(house, ownSession(request)),
  );

  app.post(
    '/api/sessions/:id/finish',
    {
      config: { may: 'finish-session' },
      schema: { params, response: { 200: SessionView, '4xx': Problem } },
    },
    async (request) => {
      const session = ownSession(request);
      requirePractised(session);
      const { id, account } = session;
      // False for a session that had ended before: then it is answered as it stands.
      await store.endSession(id, { endedAt: clock(), ending: 'finished' });
      const ended = await store.findSession(id, account);
      if (ended === null) throw noSuch('session');
      return showSession(house, ended);
    },
  );

  app.delete(
    '/api/sessions/:id',
    {
      config: { may: 'delete-session' },
      schema: { params, response: { 204: Type.Null(), '4xx': Problem } },
    },
    async (request, reply) => {
      const { id, account } = ownSession(request);
      await store.removeSession(id, account);
      return reply.code(204).send(null);
    },
  );
  done();
};
