import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { newId } from '../accounts/random-names.ts';
import type { Session } from '../practice/session.ts';
import { Problem } from './contract/problem.ts';
import { BringSession, BroughtSession, HearingProgress } from './contract/real-session.ts';
import type { House } from './house.ts';
import { IMPORTS, payerOf, TALK_BODY } from './limits.ts';
import { readTalk } from './read-talk.ts';
import { accountOrGuest } from './visitor.ts';
import { whileThere } from './while-there.ts';

/**
 * Real sessions, brought here. One is heard in pieces, so that nobody else waits for it, and kept once it is heard: half of one is
 * never there, and nothing where its page has gone meanwhile. How far that is, this very server can tell who asks by the word that
 * they sent along.
 */
export const realSessionRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, queues, store, clock, random } = house;
  const underWay = new Map<string, HearingProgress>();

  app.post(
    '/api/real-sessions',
    {
      config: { may: 'import-session', rateLimit: IMPORTS },
      bodyLimit: TALK_BODY,
      schema: { body: BringSession, response: { 201: BroughtSession, '4xx': Problem } },
    },
    async (request, reply) => {
      const { watch = '', ...wish } = request.body;
      const talk = readTalk(wish, clock());
      const account = await accountOrGuest(house, request, reply);
      const hearing = practice.hearReal({
        ...talk,
        ...{ id: newId(random), account, broughtAt: clock() },
      });
      const there = whileThere(reply);
      const hear = async (): Promise<Session> => {
        let step = hearing.next();
        while (step.done !== true) {
          if (watch !== '') underWay.set(watch, step.value);
          // Whoever asks for something else is answered in between.
          await new Promise((goOn) => setImmediate(goOn));
          there.throwIfAborted();
          step = hearing.next();
        }
        return step.value;
      };
      try {
        const session = await queues.hearings.run(payerOf(request), there, hear);
        await store.addSession(session);
        return await reply.code(201).send({ id: session.id });
      } finally {
        underWay.delete(watch);
      }
    },
  );

  app.get(
    '/api/real-sessions/progress/:watch',
    {
      config: { may: 'watch-import' },
      schema: {
        params: Type.Object({ watch: Type.String({ minLength: 16, maxLength: 64 }) }),
        response: { 200: HearingProgress, '4xx': Problem },
      },
    },
    ({ params: { watch } }) => underWay.get(watch) ?? { done: 0, of: 0 },
  );
  done();
};
