import { Type, type FastifyPluginCallbackTypebox } from '@fastify/type-provider-typebox';
import { Debrief } from './contract/debrief.ts';
import { Problem } from './contract/problem.ts';
import { ownSession } from './guard.ts';
import type { House } from './house.ts';
import { Refusal } from './refusal.ts';
import { attemptAt, takesOf } from './show-session.ts';
import { weightedIn } from './weighted.ts';

/** What was heard in a session that has ended. */
export const debriefRoutes: FastifyPluginCallbackTypebox<House> = (app, house, done) => {
  const { practice, store } = house;

  app.get(
    '/api/sessions/:id/debrief',
    {
      config: { may: 'read-debrief' },
      schema: {
        params: Type.Object({ id: Type.String() }),
        response: { 200: Debrief, '4xx': Problem },
      },
    },
    async (request) => {
      const session = ownSession(request);
      if (session.endedAt !== null)
        return {
          ...practice.debrief(session, await takesOf(store, session)),
          assignment: await attemptAt(store, session.id),
          weighted: await weightedIn(house, session),
        };
      throw new Refusal(
        409,
        'session-running',
        'The session is still running. Finish it to read its debrief.',
      );
    },
  );
  done();
};
